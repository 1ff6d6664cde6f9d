import { describe, expect, test } from 'vitest';
import type { Timetable } from '../../../src/core/daily/plan.ts';
import { dueDates, nextPost, postTime } from '../../../src/core/daily/timetable.ts';
import { expectedPost, ZONE_YEARS, type ZoneYear } from './zone-years.ts';

const DAY = 86_400_000;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const NINE = 9 * 60;

const iso = (time: number | null) => time && new Date(time).toISOString();

/** Dates of the calendar; no zone is asked. */
function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(first) + i * DAY).toISOString().slice(0, 10),
  );
}

/** What a poster would post that sleeps until the next post and keeps a ledger of dates. */
function posted(timetable: Timetable, until: number): string[] {
  const ledger = new Set<string>();
  const posts: string[] = [];
  for (
    let next = nextPost(timetable, timetable.since);
    next && next.at <= until;
    next = nextPost(timetable, next.at)
  ) {
    for (const { date, late } of dueDates(timetable, next.at)) {
      if (ledger.has(date)) continue;
      ledger.add(date);
      posts.push(`${date} at ${iso(next.at)}${late ? ', late' : ''}`);
    }
  }
  return posts;
}

/** Every date planned from the first one on, with its moment by the table of published rules. */
function planned(year: ZoneYear, dates: readonly string[], time: number, days = EVERY_DAY): string[] {
  return dates.flatMap((date) => {
    const at = expectedPost(year, date, time);
    const weekday = new Date(Date.parse(date)).getUTCDay() || 7;
    return at === null || !days.includes(weekday) ? [] : [`${date} at ${iso(at)}`];
  });
}

function simulated(year: ZoneYear, dates: readonly string[], time: number, days = EVERY_DAY): string[] {
  const moments = dates.flatMap((date) => expectedPost(year, date, time) ?? []);
  const timetable = { time, timezone: year.zone, days, since: (moments[0] ?? 0) - 1 };
  return posted(timetable, moments.at(-1) ?? 0);
}

const changes = ZONE_YEARS.flatMap((year) =>
  year.changes.map((change) => ({ ...change, year, zone: year.zone, local: clock(change.time) })),
);

function clock(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(11, 16);
}

test('the table has 40 zones in one leap year, and zones whose rules changed', () => {
  const zones = ZONE_YEARS.filter(({ year }) => year === 2024).map(({ zone }) => zone);
  expect(new Set(zones).size).toBe(40);
  expect(zones).toEqual(
    expect.arrayContaining([
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'Asia/Kathmandu',
      'America/Santiago',
      'America/New_York',
      'Asia/Shanghai',
      'Asia/Almaty',
    ]),
  );
});

describe('where clocks are changed', () => {
  test.each(changes)('$zone, $date $local: $why', ({ year, date, time, posted }) => {
    expect(iso(postTime({ time, timezone: year.zone }, date))).toBe(iso(posted));
    expect(iso(expectedPost(year, date, time)), 'the table contradicts itself').toBe(iso(posted));
  });

  test.each(changes)('$zone, around $date at $local: every day, once', ({ year, date, time }) => {
    const dates = datesFrom(new Date(Date.parse(date) - 5 * DAY).toISOString().slice(0, 10), 10);
    expect(simulated(year, dates, time)).toEqual(planned(year, dates, time));
  });
});

describe('a simulated year', () => {
  test.each(ZONE_YEARS)('$zone $year: at nine, on each day of it', (year) => {
    const dates = datesFrom(`${year.year}-01-01`, year.year % 4 === 0 ? 366 : 365);
    const posts = simulated(year, dates, NINE);
    expect(posts).toEqual(planned(year, dates, NINE));
    expect(posts).toHaveLength(dates.length - (year.zone === 'Pacific/Apia' ? 1 : 0));
  });

  test.each(ZONE_YEARS.filter(({ zone }) => /Lord_Howe|Santiago|Nuuk|St_Johns|Cairo/.test(zone)))(
    '$zone $year: at weekends, where clocks are mostly changed',
    (year) => {
      const dates = datesFrom(`${year.year}-01-01`, 365);
      const time = year.changes[0]?.time ?? NINE;
      expect(simulated(year, dates, time, [6, 7])).toEqual(planned(year, dates, time, [6, 7]));
    },
  );

  test('a year of New York begins, leaps and ends as the calendar does', () => {
    const newYork = ZONE_YEARS.find(({ zone }) => zone === 'America/New_York');
    const posts = newYork ? simulated(newYork, datesFrom('2024-01-01', 366), NINE) : [];
    expect(posts).toEqual(
      expect.arrayContaining([
        '2024-01-01 at 2024-01-01T14:00:00.000Z',
        '2024-02-29 at 2024-02-29T14:00:00.000Z',
        '2024-03-09 at 2024-03-09T14:00:00.000Z',
        '2024-03-10 at 2024-03-10T13:00:00.000Z',
        '2024-11-02 at 2024-11-02T13:00:00.000Z',
        '2024-11-03 at 2024-11-03T14:00:00.000Z',
        '2024-12-31 at 2024-12-31T14:00:00.000Z',
      ]),
    );
  });
});
