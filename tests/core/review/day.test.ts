import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/review/day.ts';
import { streakOf } from '../../../src/core/review/streak.ts';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);

describe('a local day', () => {
  test('begins at midnight of its zone', () => {
    expect(dayOf(at('2026-11-22T16:30:00Z'), 'Asia/Shanghai')).toEqual({
      date: '2026-11-23',
      start: at('2026-11-22T16:00:00Z'),
      end: at('2026-11-23T16:00:00Z'),
    });
  });

  test.each([
    ['America/New_York', '2026-03-08T12:00:00Z', '2026-03-08', 23, 'clocks go forward at 02:00'],
    ['America/New_York', '2026-11-01T12:00:00Z', '2026-11-01', 25, 'clocks go back at 02:00'],
    [
      'Africa/Cairo',
      '2026-04-24T12:00:00Z',
      '2026-04-24',
      23,
      'clocks go forward at midnight: it begins at 01:00',
    ],
    [
      'Africa/Cairo',
      '2026-10-29T12:00:00Z',
      '2026-10-29',
      25,
      'clocks go back at midnight: 23:00 comes twice',
    ],
    [
      'America/Havana',
      '2026-11-01T12:00:00Z',
      '2026-11-01',
      25,
      'clocks go back at 01:00: midnight comes twice',
    ],
    ['Australia/Lord_Howe', '2026-04-05T02:00:00Z', '2026-04-05', 24.5, 'clocks go back by half an hour'],
  ])('%s %s has its own length (%s: %s h, %s)', (zone, now, date, hours) => {
    const day = dayOf(at(now), zone);
    expect(day.date).toBe(date);
    expect((day.end - day.start) / HOUR).toBe(hours);
  });

  test('a day that a country left out belongs to nobody: Apia went from the 29th to the 31st', () => {
    const before = dayOf(at('2011-12-30T09:00:00Z'), 'Pacific/Apia');
    expect(before.date).toBe('2011-12-29');
    expect(dayOf(before.end, 'Pacific/Apia').date).toBe('2011-12-31');
  });

  test('a zone that is none is refused', () => {
    expect(() => dayOf(0, 'Asia/Shanghia')).toThrow(RangeError);
  });

  test('every moment lies in its day, and the next day begins where it ends', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const time = fc.integer({ min: at('2016-01-01T00:00:00Z'), max: at('2037-01-01T00:00:00Z') });
    fc.assert(
      fc.property(zone, time, (timezone, now) => {
        const day = dayOf(now, timezone);
        expect(day.start).toBeLessThanOrEqual(now);
        expect(day.end).toBeGreaterThan(now);
        expect(dayOf(day.start, timezone)).toEqual(day);
        expect(dayOf(day.end - 1, timezone)).toEqual(day);
        expect(dayOf(day.end, timezone).start).toBe(day.end);
      }),
    );
  });
});

describe('days in a row', () => {
  const now = at('2026-11-22T12:00:00Z');
  const streak = (...times: readonly string[]) => streakOf(times.map(at), now, 'Asia/Shanghai');

  test('end with today, or with yesterday while today is empty', () => {
    expect(streak('2026-11-22T01:00:00Z', '2026-11-21T01:00:00Z')).toEqual({ days: 2, today: true });
    expect(streak('2026-11-21T01:00:00Z', '2026-11-20T01:00:00Z')).toEqual({ days: 2, today: false });
    expect(streak('2026-11-20T01:00:00Z')).toEqual({ days: 0, today: false });
    expect(streak()).toEqual({ days: 0, today: false });
  });

  test('are local days: half past midnight in Shanghai is still yesterday in UTC', () => {
    const times = ['2026-11-21T16:30:00Z', '2026-11-21T15:30:00Z'].map(at);
    expect(streakOf(times, now, 'Asia/Shanghai').days).toBe(2);
    expect(streakOf(times, now, 'UTC')).toEqual({ days: 1, today: false });
  });

  test('end before a gap, and count a day once', () => {
    const days = streak(
      '2026-11-22T01:00:00Z',
      '2026-11-22T02:00:00Z',
      '2026-11-21T02:00:00Z',
      '2026-11-21T03:00:00Z',
      '2026-11-19T03:00:00Z',
    );
    expect(days).toEqual({ days: 2, today: true });
  });

  test('go on across a change of clocks', () => {
    const times = ['2026-04-25T12:00:00Z', '2026-04-24T12:00:00Z', '2026-04-23T12:00:00Z'].map(at);
    expect(streakOf(times, at('2026-04-25T13:00:00Z'), 'Africa/Cairo').days).toBe(3);
  });

  test('a time after now counts as today: a clock was set back', () => {
    expect(streak('2026-11-25T01:00:00Z')).toEqual({ days: 1, today: true });
  });

  test('are the same by the quarters of an hour in which something happened', () => {
    const quarterOf = (time: number) => time - (time % (HOUR / 4));
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const time = fc.integer({ min: at('2016-01-01T00:00:00Z'), max: at('2037-01-01T00:00:00Z') });
    const ago = fc.array(fc.nat(8 * 24 * HOUR), { maxLength: 30 });
    fc.assert(
      fc.property(zone, time, ago, (timezone, now, agos) => {
        // The last moment of a day and the first of the next are where rounding down might matter.
        const { start, end } = dayOf(now, timezone);
        const times = [...agos.map((ago) => now - ago), start, start - 1, end - 1];
        for (const part of [times, agos.map((ago) => now - ago), [start - 1]]) {
          expect(streakOf(part.map(quarterOf), now, timezone)).toEqual(streakOf(part, now, timezone));
        }
      }),
    );
  });

  test('are as many as the local dates that follow each other', () => {
    const times = fc.array(fc.integer({ min: now - 8 * 24 * HOUR, max: now }), { maxLength: 30 });
    fc.assert(
      fc.property(
        times,
        fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Africa/Cairo'),
        (happened, zone) => {
          const dates = new Set(happened.map((time) => dayOf(time, zone).date));
          let day = dayOf(now, zone);
          const today = dates.has(day.date);
          if (!today) day = dayOf(day.start - 1, zone);
          let days = 0;
          for (; dates.has(day.date); days++) day = dayOf(day.start - 1, zone);
          expect(streakOf(happened, now, zone)).toEqual({ days, today });
        },
      ),
    );
  });
});
