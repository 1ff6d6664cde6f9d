import { describe, expect, test } from 'vitest';
import {
  dayOf,
  formatMoment,
  formatRelative,
  relativeLasts,
} from '../../../../../src/sandbox/page/draw/markdown/moment.ts';

const AT = Date.parse('2018-11-28T08:01:05Z');
const BERLIN = 'Europe/Berlin';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Some spaces in times do not break. */
const plain = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ');

describe('the styles of <t:…>', () => {
  test.each([
    ['t', '9:01 AM', '09:01'],
    ['T', '9:01:05 AM', '09:01:05'],
    ['d', '11/28/2018', '2018/11/28'],
    ['D', 'November 28, 2018', '2018年11月28日'],
    ['f', 'November 28, 2018 at 9:01 AM', '2018年11月28日 09:01'],
    ['F', 'Wednesday, November 28, 2018 at 9:01 AM', '2018年11月28日星期三 09:01'],
    ['s', '11/28/2018, 9:01 AM', '2018/11/28 09:01'],
    ['S', '11/28/2018, 9:01:05 AM', '2018/11/28 09:01:05'],
  ] as const)('%s', (style, english, chinese) => {
    expect(plain(formatMoment(AT, style, 'en-US', BERLIN))).toBe(english);
    expect(plain(formatMoment(AT, style, 'zh-CN', BERLIN))).toBe(chinese);
  });
});

describe('relative times', () => {
  test.each([
    [5000, 'in 5 seconds', '5秒钟后'],
    [-59_400, '59 seconds ago', '59秒钟前'],
    [-59_600, '1 minute ago', '1分钟前'],
    [5 * MINUTE - 2000, 'in 5 minutes', '5分钟后'],
    [59.6 * MINUTE, 'in 1 hour', '1小时后'],
    [-25 * HOUR, '1 day ago', '1天前'],
    [3 * DAY, 'in 3 days', '3天后'],
    [-70 * DAY, '2 months ago', '2个月前'],
    [-800 * DAY, '2 years ago', '2年前'],
    [0, 'in 0 seconds', '0秒钟后'],
  ])('%d ms', (difference, english, chinese) => {
    expect(formatRelative(AT + difference, AT, 'en-US')).toBe(english);
    expect(formatRelative(AT + difference, AT, 'zh-CN')).toBe(chinese);
  });

  // Looked at every second for as long as it is to last, it says the same; just after, it says something else.
  test.each([90_000, -90_000, 59 * MINUTE, -59 * MINUTE, 70_000, 61_500, 10_000, -10_000])(
    '%d ms are kept current',
    (difference) => {
      const say = (now: number) => formatRelative(AT + difference, now, 'en-US');
      const lasts = relativeLasts(AT + difference, AT);
      for (let passed = 0; passed < lasts - 1001; passed += 1000) expect(say(AT + passed)).toBe(say(AT));
      expect(say(AT + lasts)).not.toBe(say(AT));
    },
  );

  test('a time is looked at again within the hour, and never more than once a second', () => {
    for (const difference of [0, 1, 499, 501, -1, 3 * DAY, -800 * DAY]) {
      const lasts = relativeLasts(AT + difference, AT);
      expect(lasts).toBeGreaterThanOrEqual(1000);
      expect(lasts).toBeLessThanOrEqual(HOUR);
    }
  });
});

describe('the day of a message is the day on the viewer’s wall', () => {
  const now = Date.parse('2026-03-29T10:00:00Z');
  test.each([
    ['2026-03-28T23:30:00Z', 'today', 'half past midnight in Berlin'],
    ['2026-03-28T22:30:00Z', 'yesterday', 'before midnight in Berlin'],
    ['2026-03-27T23:30:00Z', 'yesterday', 'a day that was an hour shorter changes nothing'],
    ['2026-03-27T22:30:00Z', 'another', 'two days ago'],
    ['2026-03-29T23:00:00Z', 'another', 'tomorrow'],
  ])('%s is %s: %s', (at, day) => expect(dayOf(Date.parse(at), now, BERLIN)).toBe(day));

  test('another zone has other days', () => {
    expect(dayOf(Date.parse('2026-03-28T15:30:00Z'), now, 'Asia/Shanghai')).toBe('yesterday');
    expect(dayOf(Date.parse('2026-03-28T16:30:00Z'), now, 'Asia/Shanghai')).toBe('today');
  });
});
