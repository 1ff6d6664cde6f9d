import { describe, expect, test } from 'vitest';
import { readClockTime, writeClockTime } from '../../../src/core/daily/clock-time.ts';

/** What people type for a time of day. */

describe('a time', () => {
  test.each([
    ['9', '09:00', 'an hour alone'],
    ['09:00', '09:00', 'as a clock shows it'],
    ['9:05', '09:05', 'without the first zero'],
    ['21.30', '21:30', 'with a dot'],
    ['9：30', '09:30', 'with a full-width colon, from a Chinese keyboard'],
    ['２１：００', '21:00', 'with full-width digits'],
    ['2130', '21:30', 'without a colon'],
    ['9h', '09:00', 'as in French'],
    ['9h30', '09:30', 'as in French'],
    ['9pm', '21:00', 'of twelve hours'],
    ['9:30 PM', '21:30', 'of twelve hours'],
    ['9 p.m.', '21:00', 'with dots'],
    ['12am', '00:00', 'midnight'],
    ['12 pm', '12:00', 'noon'],
    ['noon', '12:00', 'by name'],
    ['24:00', '00:00', 'the end of the day is the beginning of a day'],
    ['九点', '09:00', 'in characters'],
    ['十二点半', '12:30', 'in characters'],
    ['晚上9点', '21:00', 'evening'],
    ['晚上九點半', '21:30', 'traditional'],
    ['9点半', '09:30', 'half past'],
    ['9点一刻', '09:15', 'a quarter'],
    ['下午3点15分', '15:15', 'minutes'],
    ['下午三点十五', '15:15', 'minutes in characters'],
    ['早上 8 点', '08:00', 'with blanks'],
    ['晚上21:30', '21:30', 'said twice'],
    ['中午12点', '12:00', 'noon'],
    ['中午1点', '13:00', 'after noon'],
    ['晚上12点', '00:00', 'midnight'],
    ['夜里1点', '01:00', 'night is not evening'],
    ['凌晨12点', '00:00', 'midnight'],
    ['零点', '00:00', 'midnight'],
    ['21时30分', '21:30', 'in writing'],
  ])('%s is %s: %s', (text, time) => {
    const minutes = readClockTime(text);
    expect(minutes === null ? null : writeClockTime(minutes)).toBe(time);
  });

  test.each([
    ['', 'nothing'],
    ['25:00', 'no day is so long'],
    ['24:01', 'the day is over'],
    ['9:60', 'no hour is so long'],
    ['13pm', 'twelve hours'],
    ['0am', 'twelve hours'],
    ['早上15点', 'no morning'],
    ['明天9点', 'another day'],
    ['nine', 'a word'],
    ['9-10', 'a span'],
    ['-9', 'less than nothing'],
    ['1e3', 'a number, but no time'],
    ['点', 'no hour'],
    ['9点70分', 'no hour is so long'],
  ])('“%s” is none: %s', (text) => {
    expect(readClockTime(text)).toBeNull();
  });
});
