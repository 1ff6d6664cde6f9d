import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/review/card.ts';
import { RATING, type Rating } from '../../../src/core/review/rating.ts';
import { firstReview, review } from '../../../src/core/review/schedule.ts';

const SHANGHAI = 'Asia/Shanghai';
const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Reviews a card each time at the moment it is due. */
function onTime(...ratings: readonly [Rating, ...Rating[]]): Card {
  const [first, ...rest] = ratings;
  return rest.reduce(
    (card, rating) => review(card, rating, card.due, SHANGHAI),
    firstReview(first, NOW, SHANGHAI),
  );
}

describe('the first answer', () => {
  test.each([
    ['missed: again in ten minutes', RATING.again, 10 * MINUTE],
    ['known with trouble: in a quarter of an hour', RATING.hard, 15 * MINUTE],
    ['known: in some days', RATING.good, 2 * DAY],
    ['known at once: in a week', RATING.easy, 8 * DAY],
  ])('%s', (_, rating, wait) => {
    expect(firstReview(rating, NOW, SHANGHAI).due - NOW).toBe(wait);
  });

  test('is counted as the first review', () => {
    expect(firstReview(RATING.good, NOW, SHANGHAI)).toMatchObject({ reps: 1, lapses: 0, lastReview: NOW });
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
    const forgotten = review(known, RATING.again, known.due, SHANGHAI);
    expect(forgotten).toMatchObject({ lapses: 1, due: known.due + 10 * MINUTE });
    const again = review(forgotten, RATING.good, forgotten.due, SHANGHAI);
    expect(again.scheduledDays).toBeLessThan(known.scheduledDays);
  });

  test('a clock that was set back counts as the moment of the last review', () => {
    const card = onTime(RATING.good, RATING.good);
    expect(review(card, RATING.good, NOW - 400 * DAY, SHANGHAI)).toEqual(
      review(card, RATING.good, card.lastReview ?? 0, SHANGHAI),
    );
  });
});

describe('days are those of the member’s calendar', () => {
  const at = (iso: string) => Date.parse(iso);

  test('ten to eight and ten past eight are one morning in Shanghai, though UTC has midnight in between', () => {
    const [before, after] = [at('2026-11-22T07:50+08:00'), at('2026-11-22T08:10+08:00')];
    expect(review(firstReview(RATING.good, before, SHANGHAI), RATING.good, after, SHANGHAI).elapsedDays).toBe(
      0,
    );
    expect(review(firstReview(RATING.good, before, 'UTC'), RATING.good, after, 'UTC').elapsedDays).toBe(1);
  });

  test('ten to midnight and ten past are two days in Shanghai, though one in UTC', () => {
    const [before, after] = [at('2026-11-22T23:50+08:00'), at('2026-11-23T00:10+08:00')];
    expect(review(firstReview(RATING.good, before, SHANGHAI), RATING.good, after, SHANGHAI).elapsedDays).toBe(
      1,
    );
  });

  test('the same history by the same wall clock makes the same memory in every zone', () => {
    const memory = (offset: string, timezone: string) => {
      const first = firstReview(RATING.good, at(`2026-11-20T07:50${offset}`), timezone);
      const { due, lastReview, ...known } = review(
        first,
        RATING.hard,
        at(`2026-11-23T08:10${offset}`),
        timezone,
      );
      return known;
    };
    expect(memory('+08:00', SHANGHAI)).toEqual(memory('Z', 'UTC'));
    expect(memory('-05:00', 'America/New_York')).toEqual(memory('Z', 'UTC'));
  });

  test.each([
    ['America/New_York', '2026-03-07T08:00-05:00', '2026-03-09T08:00-04:00', 'clocks go forward'],
    ['America/New_York', '2026-10-31T08:00-04:00', '2026-11-02T08:00-05:00', 'clocks go back'],
    ['Australia/Lord_Howe', '2026-10-03T08:00+10:30', '2026-10-05T08:00+11:00', 'forward by half an hour'],
    ['America/New_York', '2026-03-06T02:30-05:00', '2026-03-08T03:30-04:00', 'forward past this very time'],
  ])('%s: known on %s, asked on %s, two days later by the calendar (%s)', (zone, now, due) => {
    const card = firstReview(RATING.good, at(now), zone);
    expect(card).toMatchObject({ scheduledDays: 2, due: at(due) });
    expect(review(card, RATING.good, card.due, zone).elapsedDays).toBe(2);
  });

  test('ten minutes are ten minutes, also while clocks are put back', () => {
    const now = at('2026-11-01T01:55-04:00');
    expect(firstReview(RATING.again, now, 'America/New_York').due).toBe(now + 10 * MINUTE);
  });

  test('put back past midnight, clocks may show the day before: that is no negative day', () => {
    // In St. John's, until 2011, 00:01 on Sunday became 23:01 on Saturday.
    const zone = 'America/St_Johns';
    const card = firstReview(RATING.good, at('2010-11-07T00:00:30-02:30'), zone);
    expect(review(card, RATING.good, at('2010-11-06T23:30-03:30'), zone).elapsedDays).toBe(0);
  });
});

describe('any answers at any times', () => {
  const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
  /** Waits may be negative: clocks are set back. */
  const history = fc.array(fc.tuple(rating, fc.integer({ min: -DAY, max: 400 * DAY })), { maxLength: 20 });

  /** Those whose clocks change at midnight, by half an hour, and never. */
  const zone = fc.constantFrom('Africa/Cairo', 'America/New_York', 'Australia/Lord_Howe', SHANGHAI);

  function live(first: Rating, later: readonly (readonly [Rating, number])[], timezone: string): Card[] {
    const cards = [firstReview(first, NOW, timezone)];
    let now = NOW;
    for (const [rating, wait] of later) {
      now += wait;
      cards.push(review(cards[cards.length - 1] as Card, rating, now, timezone));
    }
    return cards;
  }

  test('give plain finite numbers within their bounds, due after the review', () => {
    fc.assert(
      fc.property(rating, history, zone, (first, later, timezone) => {
        for (const [i, card] of live(first, later, timezone).entries()) {
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
      fc.property(rating, history, rating, fc.nat(400 * DAY), zone, (first, later, last, wait, timezone) => {
        const card = live(first, later, timezone).at(-1) as Card;
        const stored: Card = JSON.parse(JSON.stringify(card));
        const next = (before: Card) => review(before, last, card.due + wait, timezone);
        expect(next(stored)).toEqual(next(card));
      }),
    );
  });

  test('count the days that a calendar on the wall counts', () => {
    const time = fc.integer({ min: NOW - 4000 * DAY, max: NOW });
    fc.assert(
      fc.property(rating, time, fc.nat(400 * DAY), zone, (rating, first, wait, timezone) => {
        const dateOf = (epochMs: number) =>
          Temporal.PlainDate.from(new Date(epochMs).toLocaleDateString('sv-SE', { timeZone: timezone }));
        const card = firstReview(rating, first, timezone);
        const next = review(card, RATING.good, first + wait, timezone);
        expect(next.elapsedDays).toBe(dateOf(first).until(dateOf(first + wait)).days);
        expect(dateOf(first + wait).until(dateOf(next.due)).days).toBe(next.scheduledDays);
      }),
    );
  });

  test('a better rating never means an earlier return', () => {
    fc.assert(
      fc.property(rating, history, fc.nat(400 * DAY), zone, (first, later, wait, timezone) => {
        const card = live(first, later, timezone).at(-1) as Card;
        const rated = (rating: Rating) => review(card, rating, card.due + wait, timezone);
        const dues = ([1, 2, 3, 4] as const).map((rating) => rated(rating).due);
        expect(dues).toEqual([...dues].sort((a, b) => a - b));
      }),
    );
  });
});
