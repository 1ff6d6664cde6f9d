import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/review/card.ts';
import { RATING, type Rating } from '../../../src/core/review/rating.ts';
import { firstReview, review } from '../../../src/core/review/schedule.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Reviews a card each time at the moment it is due. */
function onTime(...ratings: readonly [Rating, ...Rating[]]): Card {
  const [first, ...rest] = ratings;
  return rest.reduce((card, rating) => review(card, rating, card.due), firstReview(first, NOW));
}

describe('the first answer', () => {
  test.each([
    ['missed: again in ten minutes', RATING.again, 10 * MINUTE],
    ['known with trouble: in a quarter of an hour', RATING.hard, 15 * MINUTE],
    ['known: in some days', RATING.good, 2 * DAY],
    ['known at once: in a week', RATING.easy, 8 * DAY],
  ])('%s', (_, rating, wait) => {
    expect(firstReview(rating, NOW).due - NOW).toBe(wait);
  });

  test('is counted as the first review', () => {
    expect(firstReview(RATING.good, NOW)).toMatchObject({ reps: 1, lapses: 0, lastReview: NOW });
  });
});

describe('later answers', () => {
  test('known each time, it comes ever more rarely', () => {
    const { good } = RATING;
    const waits = [onTime(good), onTime(good, good), onTime(good, good, good)].map(
      (card) => card.scheduledDays,
    );
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(3);
  });

  test('forgotten, it comes back in ten minutes, and the days after that are fewer than before', () => {
    const known = onTime(RATING.good, RATING.good);
    const forgotten = review(known, RATING.again, known.due);
    expect(forgotten).toMatchObject({ lapses: 1, due: known.due + 10 * MINUTE });
    const again = review(forgotten, RATING.good, forgotten.due);
    expect(again.scheduledDays).toBeLessThan(known.scheduledDays);
  });

  test('a clock that was set back counts as the moment of the last review', () => {
    const card = onTime(RATING.good, RATING.good);
    expect(review(card, RATING.good, NOW - 400 * DAY)).toEqual(
      review(card, RATING.good, card.lastReview ?? 0),
    );
  });
});

describe('any answers at any times', () => {
  const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
  /** Waits may be negative: clocks are set back. */
  const history = fc.array(fc.tuple(rating, fc.integer({ min: -DAY, max: 400 * DAY })), { maxLength: 20 });

  function live(first: Rating, later: readonly (readonly [Rating, number])[]): Card[] {
    const cards = [firstReview(first, NOW)];
    let now = NOW;
    for (const [rating, wait] of later) {
      now += wait;
      cards.push(review(cards[cards.length - 1] as Card, rating, now));
    }
    return cards;
  }

  test('give plain finite numbers within their bounds, due after the review', () => {
    fc.assert(
      fc.property(rating, history, (first, later) => {
        for (const [i, card] of live(first, later).entries()) {
          expect(Object.values(card).every(Number.isFinite)).toBe(true);
          expect(card.reps).toBe(i + 1);
          expect(card.due).toBeGreaterThan(card.lastReview ?? Number.POSITIVE_INFINITY);
          expect(card.stability).toBeGreaterThan(0);
          expect(card.difficulty).toBeGreaterThanOrEqual(1);
          expect(card.difficulty).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  test('give the same card each time, also when it was stored in between', () => {
    fc.assert(
      fc.property(rating, history, rating, fc.nat(400 * DAY), (first, later, last, wait) => {
        const card = live(first, later).at(-1) as Card;
        const stored: Card = JSON.parse(JSON.stringify(card));
        expect(review(stored, last, card.due + wait)).toEqual(review(card, last, card.due + wait));
      }),
    );
  });

  test('a better rating never means an earlier return', () => {
    fc.assert(
      fc.property(rating, history, fc.nat(400 * DAY), (first, later, wait) => {
        const card = live(first, later).at(-1) as Card;
        const dues = ([1, 2, 3, 4] as const).map((rating) => review(card, rating, card.due + wait).due);
        expect(dues).toEqual([...dues].sort((a, b) => a - b));
      }),
    );
  });
});
