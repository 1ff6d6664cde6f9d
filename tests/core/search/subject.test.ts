import { describe, expect, test } from 'vitest';
import { headOf, isExplained, type NamedThing, ownHeadOf } from '../../../src/core/search/subject.ts';

const [OWN_LINE, TABLE_ROW, UNDER_HEADING, OTHER] = [0, 1, 2, 3];

/** A thing that three passages are about, this much of the question. */
function thing(share: number): NamedThing {
  return {
    share,
    strengths: new Map([
      [OWN_LINE, 1],
      [TABLE_ROW, 0.7],
      [UNDER_HEADING, 0.3],
    ]),
  };
}
const slots = [OWN_LINE, TABLE_ROW, UNDER_HEADING, OTHER];

describe('a question that names one thing', () => {
  test('finds passages about it by their strength times its share of the question', () => {
    expect(slots.map((slot) => headOf([thing(1)], slot))).toEqual([1, 0.7, 0.3, 0]);
    expect(slots.map((slot) => headOf([thing(0.5)], slot))).toEqual([0.5, 0.35, 0.15, 0]);
  });

  test('finds it in lines of their own only where it is the head of a line', () => {
    expect(slots.map((slot) => ownHeadOf([thing(0.5)], slot))).toEqual([0.5, 0, 0, 0]);
  });

  test('under another name of the glossary it still is the head of the line', () => {
    const other = { share: 1, strengths: new Map([[OWN_LINE, 0.95]]) };
    expect(ownHeadOf([other], OWN_LINE)).toBe(1);
  });

  test('wants it explained where it is nearly all that is asked', () => {
    expect(isExplained([thing(0.7)], OWN_LINE)).toBe(true);
    expect(isExplained([thing(0.69)], OWN_LINE)).toBe(false);
    expect(isExplained([thing(1)], TABLE_ROW)).toBe(false);
  });
});

test('of several things the one counts that says most for the passage', () => {
  const named = [thing(0.2), { share: 0.6, strengths: new Map([[TABLE_ROW, 1]]) }];
  expect(slots.map((slot) => headOf(named, slot))).toEqual([0.2, 0.6, 0.06, 0]);
  expect(slots.map((slot) => ownHeadOf(named, slot))).toEqual([0.2, 0.6, 0, 0]);
});

test('a question that names nothing is about no passage', () => {
  expect([headOf([], OWN_LINE), ownHeadOf([], OWN_LINE), isExplained([], OWN_LINE)]).toEqual([0, 0, false]);
});
