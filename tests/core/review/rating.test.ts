import { describe, expect, test } from 'vitest';
import { type Effort, RATING, type Rating, ratingOf } from '../../../src/core/review/rating.ts';

const short: Effort = { form: 'choice', reading: '哪一种？', tookMs: 10_000 };

describe('the rating of an answer', () => {
  test('wrong is forgotten, however quick; a slip is hard', () => {
    expect(ratingOf('wrong', { ...short, tookMs: 1_000 })).toBe(RATING.again);
    expect(ratingOf('nearly', { ...short, tookMs: 1_000 })).toBe(RATING.hard);
  });

  test.each<[number | null, Rating, string]>([
    [2_000, RATING.easy, 'quick'],
    [10_000, RATING.good, 'neither'],
    [40_000, RATING.hard, 'slow'],
    [null, RATING.good, 'not known'],
    [-5, RATING.good, 'a clock set back'],
    [Number.NaN, RATING.good, 'no number'],
    [3_600_000, RATING.good, 'away for an hour: nobody thought that long'],
  ])('right after %s ms is %s: %s', (tookMs, rating) => {
    expect(ratingOf('right', { ...short, tookMs })).toBe(rating);
  });

  test('typing takes longer than pressing', () => {
    expect(ratingOf('right', { ...short, tookMs: 8_000 })).toBe(RATING.good);
    expect(ratingOf('right', { ...short, form: 'typed', tookMs: 8_000 })).toBe(RATING.easy);
  });

  test('reading a long question is no hesitation', () => {
    const reading = '云'.repeat(100);
    expect(ratingOf('right', { form: 'choice', reading, tookMs: 20_000 })).toBe(RATING.easy);
    expect(ratingOf('right', { form: 'choice', reading, tookMs: 40_000 })).toBe(RATING.good);
  });

  test('a Chinese character takes longer to read than a letter', () => {
    const tookMs = 20_000;
    expect(ratingOf('right', { form: 'choice', reading: 'x'.repeat(100), tookMs })).toBe(RATING.good);
  });
});
