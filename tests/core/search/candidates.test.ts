import { expect, test } from 'vitest';
import { Candidates } from '../../../src/core/search/candidates.ts';
import type { PassageRecord } from '../../../src/core/search/record.ts';
import type { SoughtTerm } from '../../../src/core/search/weighted-terms.ts';
import { ENOUGH, MOST_WALKED, PRESELECTED, RAREST, STRONG } from '../../../src/core/search/weights.ts';

const FIRST_ID = 1000;

/** A record that holds these terms, once each. */
function recordOf(ids: readonly number[]): PassageRecord {
  const data = Uint32Array.from(ids, (id) => ((1 << 24) | id) >>> 0);
  return {
    data,
    postedEnd: ids.length,
    termsEnd: ids.length,
    besideEnd: ids.length,
    headingsEnd: ids.length,
    namesEnd: ids.length,
  };
}

function candidatesOf(
  passages: readonly (readonly number[])[],
  isShown: (slot: number) => boolean = () => true,
): Candidates {
  const records = passages.map(recordOf);
  const candidates = new Candidates({
    end: passages.length,
    recordOf: (slot) => records[slot] ?? null,
    bucketOf: (id) => id % 2000,
    isShown,
    areAllShown: () => passages.every((_, slot) => isShown(slot)),
  });
  for (const slot of passages.keys()) candidates.add(slot);
  return candidates;
}

function sought(worths: Readonly<Record<number, number>>): SoughtTerm[] {
  return Object.entries(worths).map(([id, worth]) => ({ id: Number(id), worth }));
}

const [CLOUD, MACHINE, MOVE] = [FIRST_ID, FIRST_ID + 1, FIRST_ID + 2];

test('passages that hold a term are found, others are not', () => {
  const passages = [[CLOUD], [CLOUD, MACHINE], [MOVE]];
  const candidates = candidatesOf(passages);
  expect(candidates.find(sought({ [CLOUD]: 1 }))).toEqual([0, 1]);
  expect(candidates.find(sought({ [CLOUD]: 1, [MOVE]: 1 })).sort()).toEqual([0, 1, 2]);
  expect(candidates.find([{ id: 1500, worth: 1 }])).toEqual([]);
  expect(candidates.find([])).toEqual([]);
});

test('nothing of one question is left for the next', () => {
  const passages = [[CLOUD], [MACHINE]];
  const candidates = candidatesOf(passages);
  for (let i = 0; i < 3; i++) expect(candidates.find(sought({ [CLOUD]: 1 }))).toEqual([0]);
  expect(candidates.find(sought({ [MACHINE]: 1 }))).toEqual([1]);
});

test('of many, those with the worthier terms are kept', () => {
  const many = Array.from({ length: 4 * PRESELECTED }, (_, i) => (i % 4 === 0 ? [CLOUD, MACHINE] : [CLOUD]));
  const found = candidatesOf(many).find(sought({ [CLOUD]: 1, [MACHINE]: 2 }));
  expect(found.length).toBeGreaterThanOrEqual(PRESELECTED);
  expect(found.length).toBeLessThan(many.length);
  expect(
    many.flatMap((ids, slot) => (ids.includes(MACHINE) ? [slot] : [])).every((slot) => found.includes(slot)),
  ).toBe(true);
});

test('all that are equal to the last one kept are kept too: no passage is left out for its place', () => {
  const equal = Array.from({ length: 3 * PRESELECTED }, () => [CLOUD]);
  expect(candidatesOf(equal).find(sought({ [CLOUD]: 1 }))).toHaveLength(equal.length);
});

test('common terms are passed over where rarer ones have enough passages, but never the rarest', () => {
  const rare = Array.from({ length: RAREST }, (_, i) => FIRST_ID + 10 + i);
  const passages = Array.from({ length: MOST_WALKED + 50 }, (_, i) => (i < 20 ? [CLOUD, ...rare] : [CLOUD]));
  const worths = Object.fromEntries([CLOUD, ...rare].map((id) => [id, 1]));
  expect(candidatesOf(passages).find(sought(worths))).toHaveLength(20);
  expect(candidatesOf(passages).find(sought({ [CLOUD]: 1 }))).toHaveLength(passages.length);
});

test('terms worth little tell passages apart only where the others have few postings', () => {
  const passages = (count: number) =>
    Array.from({ length: count }, (_, i) => (i <= PRESELECTED ? [CLOUD, MACHINE] : [CLOUD]));
  const found = (count: number, worth: number) =>
    candidatesOf(passages(count)).find(sought({ [CLOUD]: 1, [MACHINE]: worth })).length;
  expect(found(ENOUGH - 1, STRONG / 2)).toBe(PRESELECTED + 1);
  expect(found(ENOUGH, STRONG / 2)).toBe(ENOUGH);
  expect(found(ENOUGH, STRONG)).toBe(PRESELECTED + 1);
});

test('what is not shown takes no place among the first', () => {
  const passages = Array.from({ length: 3 * PRESELECTED }, (_, i) =>
    i < 2 * PRESELECTED ? [CLOUD, MACHINE] : [CLOUD],
  );
  const isShown = (slot: number) => slot >= 2 * PRESELECTED - 1;
  const found = candidatesOf(passages, isShown).find(sought({ [CLOUD]: 1, [MACHINE]: 1 }));
  expect(found).toContain(2 * PRESELECTED - 1);
  expect(found).toContain(2 * PRESELECTED);
  expect(found.every(isShown)).toBe(true);
});

test('what was removed is not found, and can come back', () => {
  const passages = [[CLOUD], [CLOUD, MOVE]];
  const candidates = candidatesOf(passages);
  candidates.remove(1);
  expect(candidates.find(sought({ [MOVE]: 1 }))).toEqual([]);
  candidates.add(1);
  expect(candidates.find(sought({ [MOVE]: 1 }))).toEqual([1]);
});

test('of two terms in one bucket either finds the passages of both, which their records tell apart', () => {
  const passages = [[CLOUD], [CLOUD + 2000]];
  expect(candidatesOf(passages).find(sought({ [CLOUD]: 1 }))).toEqual([0, 1]);
});
