import { describe, expect, test } from 'vitest';
import { sameTimeAfter, wallClock } from '../../../src/core/review/wall-clock.ts';

const at = (iso: string) => Date.parse(iso);

describe('the wall clock of a zone', () => {
  test('shows local time, as if it were UTC’s', () => {
    expect(wallClock(at('2026-11-22T23:50:00Z'), 'Asia/Shanghai')).toBe(at('2026-11-23T07:50:00Z'));
    expect(wallClock(at('2026-11-22T23:50:00.123Z'), 'UTC')).toBe(at('2026-11-22T23:50:00.123Z'));
  });

  test('a zone that is none is refused', () => {
    expect(() => wallClock(0, 'Asia/Shanghia')).toThrow(RangeError);
    expect(() => sameTimeAfter(0, 1, 'Asia/Shanghia')).toThrow(RangeError);
  });

  test.each([
    ['Asia/Shanghai', '2026-11-22T07:50+08:00', 2, '2026-11-24T07:50+08:00', 'no change'],
    ['America/New_York', '2026-03-06T08:00-05:00', 3, '2026-03-09T08:00-04:00', 'an hour less in between'],
    ['America/New_York', '2026-10-31T08:00-04:00', 1, '2026-11-01T08:00-05:00', 'an hour more in between'],
    ['America/New_York', '2026-03-07T02:30-05:00', 1, '2026-03-08T03:30-04:00', '02:30 is left out'],
    ['America/New_York', '2026-10-31T01:30-04:00', 1, '2026-11-01T01:30-04:00', '01:30 comes twice'],
    [
      'Australia/Lord_Howe',
      '2026-10-03T02:15+10:30',
      1,
      '2026-10-04T02:45+11:00',
      'half an hour is left out',
    ],
    ['Pacific/Apia', '2011-12-29T08:00-10:00', 1, '2011-12-31T08:00+14:00', 'the day is left out'],
  ])('%s: the same time as %s, %i days later, is %s: %s', (zone, time, days, later) => {
    expect(sameTimeAfter(at(time), days, zone)).toBe(at(later));
  });
});
