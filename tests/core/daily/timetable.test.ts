import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timetable } from '../../../src/core/daily/plan.ts';
import {
  dueDates,
  GRACE_MS,
  LOOK_BACK_MS,
  nextPost,
  postTime,
  revealTime,
} from '../../../src/core/daily/timetable.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (iso: string) => Date.parse(iso);

/** Every day at nine in Shanghai, 01:00 UTC, for long. */
const NINE: Timetable = {
  time: 9 * 60,
  timezone: 'Asia/Shanghai',
  days: [1, 2, 3, 4, 5, 6, 7],
  since: at('2026-01-01T00:00Z'),
};

const dates = (timetable: Timetable, now: string) => dueDates(timetable, at(now)).map(({ date }) => date);

describe('due dates', () => {
  test('come at their moment, not before', () => {
    const since = at('2026-11-22T00:00Z');
    expect(dates({ ...NINE, since }, '2026-11-22T00:59:59.999Z')).toEqual([]);
    expect(dueDates({ ...NINE, since }, at('2026-11-22T01:00Z'))).toEqual([
      { date: '2026-11-22', at: at('2026-11-22T01:00Z'), late: false },
    ]);
  });

  test('are dates of the plan’s zone: nine in Auckland is yesterday evening in UTC', () => {
    const since = at('2026-11-21T19:00Z');
    expect(dates({ ...NINE, timezone: 'Pacific/Auckland', since }, '2026-11-21T20:00Z')).toEqual([
      '2026-11-22',
    ]);
  });

  test('are still to be posted six hours later, and late after that', () => {
    const since = at('2026-11-22T00:00Z');
    const lateAt = (now: number) => dueDates({ ...NINE, since }, now).map(({ late }) => late);
    expect(lateAt(at('2026-11-22T07:00Z'))).toEqual([false]);
    expect(lateAt(at('2026-11-22T07:00:00.001Z'))).toEqual([true]);
    expect(GRACE_MS).toBe(6 * HOUR);
  });

  test('are those of the last eight days, oldest first: after a week without power the ledger gets each', () => {
    expect(dueDates(NINE, at('2026-11-22T02:00Z')).map(({ date, late }) => [date, late])).toEqual([
      ['2026-11-15', true],
      ['2026-11-16', true],
      ['2026-11-17', true],
      ['2026-11-18', true],
      ['2026-11-19', true],
      ['2026-11-20', true],
      ['2026-11-21', true],
      ['2026-11-22', false],
    ]);
  });

  test('begin after the timetable did: set up on the stroke of nine, the first one comes tomorrow', () => {
    expect(dates({ ...NINE, since: at('2026-11-22T01:00Z') }, '2026-11-22T12:00Z')).toEqual([]);
    expect(dates({ ...NINE, since: at('2026-11-22T00:59:59.999Z') }, '2026-11-22T12:00Z')).toEqual([
      '2026-11-22',
    ]);
  });

  test('are none while the clock stands before the timetable’s beginning', () => {
    expect(dates({ ...NINE, since: at('2026-11-22T00:00Z') }, '2026-11-19T12:00Z')).toEqual([]);
  });

  test('fall on the plan’s weekdays: 21 and 22 November 2026 are a Saturday and a Sunday', () => {
    expect(dates({ ...NINE, days: [6, 7] }, '2026-11-25T12:00Z')).toEqual(['2026-11-21', '2026-11-22']);
  });

  test('the weekday is the zone’s: Sunday morning in Auckland is Saturday in UTC', () => {
    const sundays = { ...NINE, timezone: 'Pacific/Auckland', days: [7], since: at('2026-11-20T00:00Z') };
    expect(dueDates(sundays, at('2026-11-22T00:00Z'))).toEqual([
      { date: '2026-11-22', at: at('2026-11-21T20:00Z'), late: false },
    ]);
  });

  test('a time moved twice in a day names the day each time, for the ledger to tell; one moved back names none', () => {
    const atTen = { ...NINE, time: 10 * 60, since: at('2026-11-22T01:30Z') };
    expect(dates(atTen, '2026-11-22T02:00Z')).toEqual(['2026-11-22']);
    const atEleven = { ...NINE, time: 11 * 60, since: at('2026-11-22T02:30Z') };
    expect(dates(atEleven, '2026-11-22T03:00Z')).toEqual(['2026-11-22']);
    const atEight = { ...NINE, time: 8 * 60, since: at('2026-11-22T00:30Z') };
    expect(dates(atEight, '2026-11-22T23:00Z')).toEqual([]);
  });

  test('a date that was over in the east may come again in the west: the same key, so it is not posted again', () => {
    // Kiritimati is 25 hours ahead of Pago Pago.
    const east = { ...NINE, timezone: 'Pacific/Kiritimati', since: at('2026-11-21T18:00Z') };
    expect(dates(east, '2026-11-21T19:00Z')).toEqual(['2026-11-22']);
    const west = { ...NINE, timezone: 'Pacific/Pago_Pago', since: at('2026-11-21T19:30Z') };
    expect(dates(west, '2026-11-21T20:00Z')).toEqual(['2026-11-21']);
    expect(dates(west, '2026-11-22T20:00Z')).toEqual(['2026-11-21', '2026-11-22']);
  });

  test('27 hours east in a day leaves no date out that still has its time before it', () => {
    const since = at('2026-11-22T18:59Z');
    expect(dates({ ...NINE, timezone: 'Pacific/Kiritimati', since }, '2026-11-22T19:00Z')).toEqual([
      '2026-11-23',
    ]);
  });

  test('a date that goes back to the one before keeps its moment: Newfoundland, changing at 00:01', () => {
    const midnight = { ...NINE, time: 0, timezone: 'America/St_Johns', since: at('2010-11-06T12:00Z') };
    const secondEvening = '2010-11-07T03:00Z';
    expect(dates(midnight, secondEvening)).toEqual(['2010-11-07']);
  });
});

describe('the next post', () => {
  const next = (timetable: Timetable, after: string, done: readonly string[] = []) =>
    nextPost(timetable, at(after), new Set(done));

  test('is today’s until its moment, then tomorrow’s', () => {
    const today = { date: '2026-11-22', at: at('2026-11-22T01:00Z') };
    const tomorrow = { date: '2026-11-23', at: at('2026-11-23T01:00Z') };
    expect(next(NINE, '2026-11-22T00:59:59.999Z')).toEqual(today);
    expect(next(NINE, '2026-11-22T01:00Z')).toEqual(tomorrow);
  });

  test('is none of before the timetable began', () => {
    const since = at('2026-11-22T01:00Z');
    expect(next({ ...NINE, since }, '2026-11-19T00:00Z')?.date).toBe('2026-11-23');
  });

  test('passes over days that are not planned, over the end of a year, and over a day that is done', () => {
    expect(next({ ...NINE, days: [6, 7] }, '2026-11-22T01:00Z')?.date).toBe('2026-11-28');
    expect(next(NINE, '2026-12-31T01:00Z')?.date).toBe('2027-01-01');
    expect(next({ ...NINE, time: 11 * 60 }, '2026-11-22T02:00Z', ['2026-11-22'])?.date).toBe('2026-11-23');
    const done = ['2026-11-22', '2026-11-29', '2026-12-06', '2026-12-13', '2026-12-20'];
    expect(next({ ...NINE, days: [7] }, '2026-11-21T00:00Z', done)?.date).toBe('2026-12-27');
  });

  test('on 29 February in leap years alone', () => {
    expect(next({ ...NINE, since: 0 }, '2028-02-28T02:00Z')?.date).toBe('2028-02-29');
    expect(next({ ...NINE, since: 0 }, '2027-02-28T02:00Z')?.date).toBe('2027-03-01');
  });

  test('is a week later where the zone left its weekday out: Friday 2011-12-30 in Apia', () => {
    const fridays = { ...NINE, timezone: 'Pacific/Apia', days: [5], since: 0 };
    expect(next(fridays, '2011-12-24T00:00Z')?.date).toBe('2012-01-06');
    expect(postTime(fridays, '2011-12-30')).toBeNull();
  });

  test('is yesterday’s where clocks went past it: Nuuk at 23:30, an hour left out before midnight', () => {
    const evening = { ...NINE, time: 23 * 60 + 30, timezone: 'America/Nuuk', since: 0 };
    // 00:10 on the 31st by the clock there.
    expect(next(evening, '2024-03-31T01:10Z')).toEqual({ date: '2024-03-30', at: at('2024-03-31T01:30Z') });
  });

  test('is none without a weekday', () => {
    expect(next({ ...NINE, days: [] }, '2026-11-22T00:00Z')).toBeNull();
  });

  test('a zone that is none is refused', () => {
    expect(() => next({ ...NINE, timezone: 'Asia/Shanghia' }, '2026-11-22T00:00Z')).toThrow(RangeError);
  });
});

describe('the answer is shown', () => {
  const postedAt = at('2026-11-22T01:00Z');

  test('so many minutes after the question came, however late that was', () => {
    expect(revealTime(NINE, postedAt, 90)).toBe(postedAt + 90 * MINUTE);
    expect(revealTime(NINE, postedAt + 5 * HOUR, 90)).toBe(postedAt + 5 * HOUR + 90 * MINUTE);
  });

  test('a minute before the next question, be that after a weekend or an hour less', () => {
    expect(revealTime(NINE, postedAt, null)).toBe(at('2026-11-23T00:59Z'));
    expect(revealTime({ ...NINE, days: [1, 7] }, at('2026-11-23T01:00Z'), null)).toBe(
      at('2026-11-29T00:59Z'),
    );
    const newYork = { ...NINE, timezone: 'America/New_York' };
    expect(revealTime(newYork, at('2026-03-07T14:00Z'), null)).toBe(at('2026-03-08T12:59Z'));
  });

  test('never before anybody could answer', () => {
    expect(revealTime(NINE, postedAt, 0)).toBe(postedAt + MINUTE);
    expect(revealTime(NINE, postedAt - 30_000, null)).toBe(postedAt + 30_000);
  });

  test('a day later where no next question is planned', () => {
    expect(revealTime({ ...NINE, days: [] }, postedAt, null)).toBe(postedAt + DAY);
  });
});

describe('for any timetable', () => {
  const START = at('2010-01-01T00:00Z');
  const zone = fc.oneof(
    fc.constantFrom(
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/Nuuk',
      'Antarctica/Troll',
      'Africa/Cairo',
    ),
    fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  );
  const rules = fc.record({
    time: fc.oneof(fc.constantFrom(0, 30, 90, 150, 1410, 1439), fc.nat(1439)),
    timezone: zone,
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }).map((days) => days.sort()),
  });
  const moment = fc.oneof(
    fc.integer({ min: START, max: at('2037-01-01T00:00Z') }),
    // Clocks are set in March, April, October and November more than in other months; Apia skipped 30 December 2011.
    fc.constantFrom(at('2011-12-26T00:00Z'), at('2024-03-27T00:00Z'), at('2024-10-24T00:00Z')),
  );
  const sleep = fc.oneof(fc.integer({ min: 1, max: 30 * HOUR }), fc.integer({ min: 1, max: LOOK_BACK_MS }));
  const sleeps = fc.array(sleep, { minLength: 1, maxLength: 15 });

  /** Dates whose moment lies in (from, to], found by asking for each date around. */
  function plannedBetween(timetable: Timetable, from: number, to: number): { date: string; at: number }[] {
    const planned: { date: string; at: number }[] = [];
    for (let day = from - 3 * DAY; day <= to + 3 * DAY; day += DAY) {
      const date = new Date(day).toISOString().slice(0, 10);
      const at = postTime(timetable, date);
      const weekday = new Date(day).getUTCDay() || 7;
      if (at !== null && at > from && at <= to && timetable.days.includes(weekday))
        planned.push({ date, at });
    }
    return planned;
  }

  test('and whenever somebody wakes, each planned date is due exactly once, at the first waking after its moment', () => {
    fc.assert(
      fc.property(rules, moment, sleeps, (rules, since, sleeps) => {
        const timetable = { ...rules, since };
        const ledger = new Map<string, { at: number; now: number }>();
        let now = since;
        const wakings = sleeps.map((sleep) => {
          now += sleep;
          return now;
        });
        for (const now of wakings) {
          for (const { date, at, late } of dueDates(timetable, now)) {
            if (ledger.has(date)) continue;
            expect(late).toBe(now - at > 6 * HOUR);
            ledger.set(date, { at, now });
          }
        }
        const expected = plannedBetween(timetable, since, now).map(({ date, at }) => {
          return [date, { at, now: wakings.find((waking) => waking >= at) }];
        });
        expect([...ledger]).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  test('a later date comes later, and the next post is the earliest that is left', () => {
    fc.assert(
      fc.property(rules, moment, fc.nat(10 * DAY), (rules, since, later) => {
        const timetable = { ...rules, since };
        const after = since + later;
        const left = plannedBetween(timetable, after, after + 22 * DAY);
        expect(left.map(({ at }) => at)).toEqual(left.map(({ at }) => at).sort((a, b) => a - b));
        expect(nextPost(timetable, after)).toEqual(left[0]);
        const done = new Set(left.slice(0, 2).map(({ date }) => date));
        if (left[2]) expect(nextPost(timetable, after, done)).toEqual(left[2]);
      }),
      { numRuns: 150 },
    );
  });

  test('that is changed again and again, what is due lies between its change and now, and the next post is one that is not done', () => {
    const steps = fc.array(fc.record({ rules: fc.option(rules), sleep }), { maxLength: 12 });
    fc.assert(
      fc.property(rules, moment, steps, (first, start, steps) => {
        let timetable: Timetable = { ...first, since: start };
        let now = start;
        const ledger = new Set<string>();
        for (const { rules, sleep } of steps) {
          now += sleep;
          if (rules) timetable = { ...rules, since: now };
          for (const { date, at } of dueDates(timetable, now)) {
            expect(at).toBeGreaterThan(timetable.since);
            expect(at).toBeLessThanOrEqual(now);
            ledger.add(date);
          }
          const next = nextPost(timetable, now, ledger);
          expect(next?.at).toBeGreaterThan(now);
          expect(ledger.has(next?.date ?? '')).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the answer comes before the next question, and after its own', () => {
    fc.assert(
      fc.property(rules, moment, (rules, since) => {
        const timetable = { ...rules, since };
        const first = nextPost(timetable, since);
        const second = first && nextPost(timetable, first.at);
        const reveal = first && revealTime(timetable, first.at, null);
        expect(reveal).toBe((second?.at ?? 0) - MINUTE);
        expect(reveal).toBeGreaterThan(first?.at ?? 0);
      }),
      { numRuns: 150 },
    );
  });
});
