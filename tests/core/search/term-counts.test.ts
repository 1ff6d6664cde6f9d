import { beforeEach, describe, expect, test } from 'vitest';
import { TermCounts } from '../../../src/core/search/term-counts.ts';
import { runPieces } from '../../../src/core/text/pieces.ts';

const [OLD, KEPT, NEW] = [300, 256, 4000];

let side: { shown: boolean };
let counts: TermCounts;

beforeEach(() => {
  side = { shown: false };
  counts = new TermCounts(side);
  counts.add([OLD, KEPT]);
  counts.add([KEPT]);
  counts.stage([OLD, KEPT], -1);
  counts.stage([NEW, KEPT], 1);
});

const all = () => [OLD, KEPT, NEW].map((id) => counts.of(id));

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
  });

  test('that were never shown are dropped', () => {
    runPieces(counts.settle());
    side.shown = true;
    expect(all()).toEqual([1, 2, 0]);
  });

  test('are settled once: the next replacement begins from nothing', () => {
    side.shown = true;
    runPieces(counts.settle());
    side.shown = false;
    counts.stage([NEW], 1);
    side.shown = true;
    expect(all()).toEqual([0, 2, 2]);
    runPieces(counts.settle());
    expect(all()).toEqual([0, 2, 2]);
  });
});

test('no passage holds an id that was never counted', () => {
  expect([counts.of(0), counts.of(257), counts.of(1e6)]).toEqual([0, 0, 0]);
});

test('settling may stop half-way: counts stay whole, and what is left is settled the next time', () => {
  const ids = Array.from({ length: 25_000 }, (_, i) => 5000 + i);
  const areAllCounted = () => ids.every((id) => counts.of(id) === 1);
  counts.stage(ids, 1);
  side.shown = true;
  const settling = counts.settle();
  let pieces = 1;
  for (; !settling.next().done; pieces++) {
    expect(areAllCounted()).toBe(true);
    if (pieces === 2) settling.return();
  }
  expect(pieces).toBeGreaterThan(2);
  expect(all()).toEqual([0, 2, 1]);
  runPieces(counts.settle());
  side.shown = false;
  expect(areAllCounted()).toBe(true);
});
