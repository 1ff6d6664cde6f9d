import { expect, test } from 'vitest';
import { nextReveal } from '../../../src/app/daily/next-reveal.ts';

/** When an answer that Discord does not take is tried again. */

const MINUTE = 60_000;
const FIRST = Date.parse('2026-11-22T01:00:00Z');

test('ever more rarely, up to two hours, for a day', () => {
  const tries: number[] = [];
  for (let at: number | null = FIRST; at !== null; at = nextReveal(FIRST, at))
    tries.push((at - FIRST) / MINUTE);
  expect(tries.slice(0, 9)).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128]);
  expect(tries.slice(9, 12)).toEqual([248, 368, 488]);
  // The last one when the day is over.
  expect(tries.at(-1)).toBe(24 * 60);
  expect(tries).toHaveLength(20);
});

test('a process that was away for most of the day tries once more at its end, and no more later', () => {
  expect(nextReveal(FIRST, FIRST + 23 * 60 * MINUTE)).toBe(FIRST + 24 * 60 * MINUTE);
  expect(nextReveal(FIRST, FIRST + 48 * 60 * MINUTE)).toBeNull();
});
