import { expect, test } from 'vitest';
import { createCounts } from '../../../src/app/daily/counts.ts';
import { createSlots } from '../../../src/app/daily/slots.ts';
import type { PostKey } from '../../../src/app/daily-store.ts';

/** "n have answered" under open posts: gently, and not in the way of anything else. */

const key = (subject: string): PostKey => ({ subject, kind: 'quiz', date: '2026-11-22' });

/** Counts whose pauses and requests end when they are told to. */
function bench(slots = 5) {
  const pauses: (() => void)[] = [];
  const shown: string[] = [];
  const ends: PromiseWithResolvers<void>[] = [];
  const troubles: unknown[] = [];
  const counts = createCounts({
    wait: () => new Promise<void>((resolve) => pauses.push(resolve)),
    slots: createSlots(slots),
    onTrouble: (error) => troubles.push(error),
    show({ subject }) {
      shown.push(subject);
      const end = Promise.withResolvers<void>();
      ends.push(end);
      return end.promise;
    },
  });
  return {
    counts,
    shown,
    troubles,
    pauses,
    end: (index: number) => ends[index]?.resolve(),
    fail: (index: number) => ends[index]?.reject(new Error('no')),
    /** The pauses that have begun are over, and what follows from that has happened. */
    async pass() {
      for (const go of pauses.splice(0)) go();
      await settled();
    },
  };
}

/** Everything that only waits for promises has gone on. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('many answers within the pause are one count', async () => {
  const { counts, shown, pauses, pass, end } = bench();
  for (let i = 0; i < 100; i++) counts.answered(key('1'));
  expect(pauses).toHaveLength(1);
  await pass();
  expect(shown).toEqual(['1']);
  end(0);
});

test('who answers while it is being shown is counted afterwards, never beside it', async () => {
  const { counts, shown, pass, end } = bench();
  counts.answered(key('1'));
  await pass();
  counts.answered(key('1'));
  counts.answered(key('1'));
  await pass();
  expect(shown).toEqual(['1']);
  end(0);
  await settled();
  expect(shown).toEqual(['1', '1']);
  end(1);
});

test('all share the slots with what is posted; of each post at most one waits', async () => {
  const { counts, shown, pauses, pass, end } = bench(2);
  for (let subject = 1; subject <= 4; subject++) counts.answered(key(`${subject}`));
  await pass();
  expect(shown).toEqual(['1', '2']);
  counts.answered(key('3'));
  expect(pauses).toEqual([]);
  end(0);
  await settled();
  expect(shown).toEqual(['1', '2', '3']);
  end(1);
  end(2);
  await settled();
  expect(shown).toEqual(['1', '2', '3', '4']);
});

test('one that fails is told, and the next answer is counted', async () => {
  const { counts, shown, troubles, pass, fail } = bench();
  counts.answered(key('1'));
  await pass();
  fail(0);
  await settled();
  expect(troubles).toEqual([new Error('no')]);
  counts.answered(key('1'));
  await pass();
  expect(shown).toEqual(['1', '1']);
});

test('stopping waits for what is under way, and drops what only waits', async () => {
  const { counts, shown, pass, end } = bench(1);
  counts.answered(key('under way'));
  await pass();
  counts.answered(key('without a slot'));
  await pass();
  counts.answered(key('in its pause'));
  let isStopped = false;
  const stopping = counts.stop().then(() => {
    isStopped = true;
  });
  await settled();
  expect(isStopped).toBe(false);
  end(0);
  await stopping;
  await pass();
  counts.answered(key('late'));
  await pass();
  expect(shown).toEqual(['under way']);
});
