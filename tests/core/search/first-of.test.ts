import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from '../../../src/core/search/first-of.ts';

test('the first few are what sorting all, leaving out and cutting gives', () => {
  const numbers = fc.array(fc.record({ value: fc.integer({ min: 0, max: 9 }), wanted: fc.boolean() }));
  const byValue = (a: { value: number }, b: { value: number }) => a.value - b.value;
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 5 }), (all, limit) => {
      const expected = all
        .filter(({ wanted }) => wanted)
        .sort(byValue)
        .slice(0, limit);
      expect(firstOf(all, limit, byValue, ({ wanted }) => wanted)).toEqual(expected);
    }),
    { seed: 1 },
  );
});

test('few are asked whether they are wanted: only those that would be among the first', () => {
  const asked: number[] = [];
  firstOf(
    [3, 1, 2, 9, 8, 7],
    2,
    (a, b) => a - b,
    (one) => asked.push(one) > 0,
  );
  expect(asked).toEqual([3, 1, 2]);
});
