import { beforeEach, describe, expect, test } from 'vitest';
import { Counts } from '../../../src/core/search/counts.ts';
import { runPieces } from '../../../src/core/text/pieces.ts';

let side: { shown: boolean };
let known: Set<string>;
let counts: Counts;

beforeEach(() => {
  side = { shown: false };
  known = new Set();
  counts = new Counts(side, {
    appeared: (key) => known.add(key),
    vanished: (key) => known.delete(key),
  });
  counts.add(['old', 'kept']);
  counts.add(['kept']);
  counts.stage(['old', 'kept'], -1);
  counts.stage(['new', 'kept'], 1);
});

const all = () => ['old', 'kept', 'new'].map((key) => counts.of(key));

describe('staged counts', () => {
  test('are not seen until they are shown, and then all at once', () => {
    expect(all()).toEqual([1, 2, 0]);
    side.shown = true;
    expect(all()).toEqual([0, 2, 1]);
  });

  test('are the counts once they are settled', () => {
    side.shown = true;
    runPieces(counts.settle());
    side.shown = false;
    expect(all()).toEqual([0, 2, 1]);
    expect([...known]).toEqual(['kept', 'new']);
  });

  test('that were never shown are dropped', () => {
    runPieces(counts.settle());
    side.shown = true;
    expect(all()).toEqual([1, 2, 0]);
    expect([...known]).toEqual(['old', 'kept']);
  });
});

test('settling may stop half-way: counts stay whole, and what is left is settled the next time', () => {
  const keys = Array.from({ length: 2500 }, (_, i) => `key ${i}`);
  counts.stage(keys, 1);
  side.shown = true;
  const settling = counts.settle();
  let pieces = 1;
  for (; !settling.next().done; pieces++) {
    expect(keys.every((key) => counts.of(key) === 1)).toBe(true);
    if (pieces === 2) settling.return();
  }
  expect(pieces).toBeGreaterThan(2);
  expect(all()).toEqual([0, 2, 1]);
  runPieces(counts.settle());
  side.shown = false;
  expect(keys.every((key) => counts.of(key) === 1)).toBe(true);
});
