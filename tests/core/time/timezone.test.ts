import { describe, expect, test } from 'vitest';
import { canonicalTimezone, offsetIn, timeIn, timezoneOf } from '../../../src/core/time/timezone.ts';
import { zoneNames } from '../../../src/core/time/zone-names.ts';

const now = Date.parse('2026-11-22T12:15:00Z');

describe('the zone of somebody', () => {
  test.each<[Parameters<typeof timezoneOf>[0], string, string]>([
    [{ member: 'Europe/Berlin', server: 'Asia/Taipei', locale: 'zh-CN' }, 'Europe/Berlin', 'their own'],
    [{ member: null, server: 'Asia/Taipei', locale: 'zh-CN' }, 'Asia/Taipei', "their server's"],
    [{ member: null, server: null, locale: 'zh-CN' }, 'Asia/Shanghai', 'by the locale'],
    [{ member: null, server: null, locale: 'zh-TW' }, 'Asia/Taipei', 'by the locale'],
    [{ member: null, server: null, locale: 'en-US' }, 'UTC', 'English is spoken everywhere'],
    [{ member: null, server: null, locale: 'constructor' }, 'UTC', 'no locale'],
    [{ member: null, server: null, locale: null }, 'UTC', 'a direct message'],
  ])('%j is %s: %s', (known, zone) => {
    expect(timezoneOf(known)).toBe(zone);
  });
});

describe('a name', () => {
  test.each([
    ['asia/shanghai', 'Asia/Shanghai', 'in any case'],
    ['  AMERICA/NEW YORK ', 'America/New_York', 'with blanks, as people type it'],
    ['Ａsia/Tokyo', 'Asia/Tokyo', 'full-width, as Chinese keyboards may type it'],
    ['PRC', 'Asia/Shanghai', 'a link'],
    ['US/Pacific', 'America/Los_Angeles', 'a link'],
    ['europe/kiev', 'Europe/Kyiv', 'a city renamed'],
    ['Asia/Calcutta', 'Asia/Kolkata', 'a city renamed'],
    ['Asia/Kolkata', 'Asia/Kolkata', 'its new name, which ICU does not use itself'],
    ['gmt', 'UTC', 'the same clock all year'],
  ])('%j is %s: %s', (name, zone) => {
    expect(canonicalTimezone(name)).toBe(zone);
  });

  test.each([
    ['Asia/Shanghia', 'misspelled'],
    ['Asia/Beijing', 'the tz database has one city for all of China'],
    ['+08:00', 'would stay behind when clocks change'],
    ['UTC+8', 'the same'],
    ['EST', 'the tz database takes it for Panama'],
    ['CET', 'an abbreviation'],
    ['2026-11-22T12:00Z', 'a time'],
    ['Asia/Shanghai\u0000', 'not as it is written'],
    ['', 'nothing'],
    ['a'.repeat(5000), 'far too long'],
  ])('%j is none: %s', (name) => {
    expect(canonicalTimezone(name)).toBeNull();
  });

  test('that is offered is taken as it stands, and shown under one name only', () => {
    const zones = zoneNames().map(({ zone }) => zone);
    expect(zones.map(canonicalTimezone)).toEqual(zones);
    expect(new Set(zones).size).toBe(zones.length);
    expect(zones).toContain('UTC');
  });
});

describe('a clock', () => {
  test.each([
    ['Asia/Shanghai', '20:15', 480],
    ['Asia/Kolkata', '17:45', 330],
    ['America/St_Johns', '08:45', -210],
    ['Pacific/Auckland', '01:15', 780],
    ['UTC', '12:15', 0],
  ])('in %s shows %s, %i minutes ahead of UTC', (zone, time, offset) => {
    expect(timeIn(zone, now)).toBe(time);
    expect(offsetIn(zone, now)).toBe(offset);
  });

  test('follows the season', () => {
    expect(timeIn('Europe/London', Date.parse('2026-07-01T12:00:00Z'))).toBe('13:00');
    expect(timeIn('Europe/London', Date.parse('2026-12-01T12:00:00Z'))).toBe('12:00');
  });
});
