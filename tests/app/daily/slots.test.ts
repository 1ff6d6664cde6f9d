import { expect, test } from 'vitest';
import { createSlots, type Urgency } from '../../../src/app/daily/slots.ts';

/** At most so many requests of the bot's own in discord.js's queue, posts before counts. */

/** Work that notes when it begins and ends when it is told to. */
function bench(count: number) {
  const slots = createSlots(count);
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const begin = (name: string, urgency: Urgency = 'post') => {
    const end = Promise.withResolvers<void>();
    ends.set(name, end);
    return slots.run(urgency, async () => {
      begun.push(name);
      await end.promise;
      return name;
    });
  };
  return { begun, begin, end: (name: string) => ends.get(name)?.resolve(), fail: ends };
}

test('no more than so many at a time; whoever waited longest comes next', async () => {
  const { begun, begin, end } = bench(2);
  const works = ['a', 'b', 'c', 'd'].map((name) => begin(name));
  expect(begun).toEqual(['a', 'b']);
  end('b');
  expect(await works[1]).toBe('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  await works[0];
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

test('a waiting post comes before counts that waited longer', async () => {
  const { begun, begin, end } = bench(1);
  const first = begin('first');
  const second = begin('count', 'count');
  const third = begin('post');
  end('first');
  await first;
  expect(begun).toEqual(['first', 'post']);
  end('post');
  await third;
  expect(begun).toEqual(['first', 'post', 'count']);
  end('count');
  await second;
});

test('what fails tells its caller, and its slot is free again', async () => {
  const { begun, begin, fail, end } = bench(1);
  const failing = begin('failing');
  const next = begin('next');
  fail.get('failing')?.reject(new Error('no'));
  await expect(failing).rejects.toThrow('no');
  end('next');
  await next;
  const last = begin('last');
  expect(begun).toEqual(['failing', 'next', 'last']);
  end('last');
  await last;
});
