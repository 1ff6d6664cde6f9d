import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Pace, paced } from '../../src/app/pace.ts';

/** A clock that only work moves. */
function fakePace() {
  let now = 0;
  const pauses: number[] = [];
  const pace: Pace = { now: () => now, pause: async () => pauses.push(now) };
  /** Work of so many milliseconds a piece. */
  function* work(pieces: readonly number[], onPiece = () => {}): Generator<void, string> {
    for (const time of pieces) {
      now += time;
      onPiece();
      yield;
    }
    return 'done';
  }
  return { pace, pauses, work };
}

test.each([
  ['short pieces are done together, up to 10 ms', [3, 3, 3, 3, 3, 3], [12]],
  ['a long piece is followed by a pause at once', [30, 1, 30], [30, 61]],
  ['little work needs no pause', [1, 1], []],
])('%s', async (_, pieces, pausesAt) => {
  const { pace, pauses, work } = fakePace();
  expect(await paced(work(pieces), pace)).toBe('done');
  expect(pauses).toEqual(pausesAt);
});

test('works that follow each other share a stretch: many short ones are no long one', async () => {
  const { pace, pauses, work } = fakePace();
  for (let note = 0; note < 6; note++) await paced(work([4]), pace);
  expect(pauses).toEqual([12, 24]);
});

test('works side by side take turns, a stretch each', async () => {
  const { pace, work } = fakePace();
  const turns: string[][] = [[]];
  const real: Pace = {
    ...pace,
    pause: async () => {
      await setImmediate();
      turns.push([]);
    },
  };
  const does = (name: string) =>
    paced(
      work([5, 5, 5, 5], () => turns.at(-1)?.push(name)),
      real,
    );
  await Promise.all([does('a'), does('b')]);
  const busy = turns.map((turn) => turn.join('')).filter((turn) => turn !== '');
  expect(busy).toEqual(['aab', 'aa', 'bb', 'b']);
});
