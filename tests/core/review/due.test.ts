import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/review/card.ts';
import { dayOf } from '../../../src/core/review/day.ts';
import { dueBy, dueMoment, nextDue } from '../../../src/core/review/due.ts';
import { RATING } from '../../../src/core/review/rating.ts';
import { firstReview } from '../../../src/core/review/schedule.ts';

const SHANGHAI = 'Asia/Shanghai';
/** Eight in the evening in Shanghai. */
const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
const BY = { now: NOW, dayEnd: dayOf(NOW, SHANGHAI).end };

function card(change: Partial<Card>): Card {
  return { ...firstReview(RATING.good, NOW - 30 * DAY, SHANGHAI), ...change };
}
const inDays = (days: number, stability = 5) => card({ due: NOW + days * DAY, scheduledDays: 3, stability });
const inMinutes = (minutes: number) => card({ due: NOW + minutes * MINUTE, scheduledDays: 0 });

describe('what is due', () => {
  test('comes in the order of how late it is for its own stability', () => {
    const young = inDays(-1, 2);
    const old = inDays(-10, 365);
    const middling = inDays(-2, 10);
    expect(dueBy([old, middling, young], BY)).toEqual([young, middling, old]);
  });

  test('what waits for days comes with its local day: at 23:59 it is due, at midnight it is tomorrow’s', () => {
    const lateToday = card({ due: BY.dayEnd - MINUTE, scheduledDays: 1 });
    const tomorrow = card({ due: BY.dayEnd, scheduledDays: 1 });
    expect(dueBy([lateToday, tomorrow], BY)).toEqual([lateToday]);
  });

  test('what waits for minutes comes at its very moment', () => {
    expect(dueBy([inMinutes(0), inMinutes(1)], BY)).toEqual([inMinutes(0)]);
  });

  test('what is only due later today comes after what is overdue', () => {
    const later = card({ due: NOW + HOUR, scheduledDays: 1, stability: 1 });
    expect(dueBy([later, inDays(-1, 365)], BY)).toEqual([inDays(-1, 365), later]);
  });

  test('keeps whatever a card carries with it', () => {
    expect(dueBy([{ ...inDays(-1), questionId: 'q' }], BY)[0]?.questionId).toBe('q');
  });

  test('and what will be next, if anything is left', () => {
    const cards = [inDays(-1), inDays(3), inDays(2), inMinutes(9), inMinutes(8), inMinutes(-1)];
    expect(nextDue(cards, BY)).toEqual({ nextMinutes: NOW + 8 * MINUTE, nextDays: NOW + 2 * DAY });
    expect(nextDue([inDays(-1), inMinutes(-1)], BY)).toEqual({ nextMinutes: null, nextDays: null });
  });
});

describe('the moment from which a card is due', () => {
  test('answered at eight in the evening, it comes in the morning of its day', () => {
    expect(dueMoment(inDays(2), SHANGHAI)).toBe(Date.UTC(2026, 10, 23, 16));
  });

  test('that is a long day’s first moment too, where midnight comes twice', () => {
    const due = Date.parse('2026-11-01T20:00:00-05:00');
    expect(dueMoment({ due, scheduledDays: 1 }, 'America/Havana')).toBe(
      Date.parse('2026-11-01T00:00:00-04:00'),
    );
  });

  test('in ten minutes means in ten minutes', () => {
    expect(dueMoment(inMinutes(10), SHANGHAI)).toBe(NOW + 10 * MINUTE);
  });

  test('is when `dueBy` begins to give it, in every zone', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const time = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    const scheduledDays = fc.constantFrom(0, 1, 30);
    fc.assert(
      fc.property(zone, time, scheduledDays, (timezone, due, scheduledDays) => {
        const waiting = card({ due, scheduledDays });
        const moment = dueMoment(waiting, timezone);
        const dueAt = (now: number) => dueBy([waiting], { now, dayEnd: dayOf(now, timezone).end }).length;
        expect([dueAt(moment - 1), dueAt(moment)]).toEqual([0, 1]);
      }),
    );
  });
});
