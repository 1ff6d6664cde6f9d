import { describe, expect, test } from 'vitest';
import { auroc, calibrationError, quantile, rounded, share } from '../../scripts/evaluation.ts';

const yes = (confidence: number) => ({ confidence, answerable: true });
const no = (confidence: number) => ({ confidence, answerable: false });

describe('auroc', () => {
  test('counts the pairs in which the answerable question is the surer one, ties half', () => {
    // Pairs: .9 beats .5, .3, .3; .5 ties .5 and beats .3, .3; .2 beats none: 3 + 2.5 of 9.
    expect(auroc([yes(0.9), yes(0.5), yes(0.2), no(0.5), no(0.3), no(0.3)])).toBeCloseTo(5.5 / 9, 10);
  });

  test('is 1 when all answerable ones are surer, 0 when none is, ½ when confidence says nothing', () => {
    expect(auroc([yes(0.8), yes(0.6), no(0.4)])).toBe(1);
    expect(auroc([yes(0.1), no(0.4), no(0.3)])).toBe(0);
    expect(auroc([yes(0.4), yes(0.4), no(0.4), no(0.4)])).toBe(0.5);
  });

  test('is no number without both sorts', () => {
    expect(auroc([yes(0.8)])).toBeNaN();
    expect(auroc([])).toBeNaN();
  });
});

describe('calibrationError', () => {
  test('is the distance of confidence and truth in each tenth, by how many fall there', () => {
    // Tenth 8: mean .85 with 1 of 2 true, off by .35; tenth 1: .15 with none true, off by .15.
    expect(calibrationError([yes(0.85), no(0.85), no(0.15), no(0.15)])).toBeCloseTo(0.25, 10);
  });

  test('is 0 when confidence is always right, and 1 belongs to the last tenth', () => {
    expect(calibrationError([yes(1), no(0)])).toBe(0);
    expect(calibrationError([])).toBe(0);
  });
});

describe('quantile', () => {
  test('reads the sorted numbers', () => {
    expect(quantile([30, 10, 20, 40], 0.5)).toBe(30);
    expect(quantile([30, 10, 20, 40], 0.99)).toBe(40);
    expect(quantile([7], 0.5)).toBe(7);
    expect(quantile([], 0.5)).toBe(0);
  });

  test('leaves its input as it was', () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });
});

test('a share of nothing is 0', () => {
  expect(share(3, 4)).toBe(0.75);
  expect(share(0, 0)).toBe(0);
});

test('numbers are rounded to four decimals wherever they stand', () => {
  expect(rounded({ a: 0.123456, b: [1 / 3], c: { d: 'x', e: 2 } })).toEqual({
    a: 0.1235,
    b: [0.3333],
    c: { d: 'x', e: 2 },
  });
});
