import { expect, test } from 'vitest';
import { readWeekDays } from '../../../src/core/daily/week-days.ts';

/** What people type for days of the week. */

test.each([
  ['1-5', [1, 2, 3, 4, 5]],
  ['1,3,5', [1, 3, 5]],
  ['5、1', [1, 5]],
  ['每天', [1, 2, 3, 4, 5, 6, 7]],
  ['Every day', [1, 2, 3, 4, 5, 6, 7]],
  ['工作日', [1, 2, 3, 4, 5]],
  ['weekdays', [1, 2, 3, 4, 5]],
  ['週末', [6, 7]],
  ['周一、周三', [1, 3]],
  ['周一到周五', [1, 2, 3, 4, 5]],
  ['星期天', [7]],
  ['禮拜六和禮拜日', [6, 7]],
  ['一三五', [1, 3, 5]],
  ['周二四六', [2, 4, 6]],
  ['Mon, Wed and Friday', [1, 3, 5]],
  ['Fri–Mon', [1, 5, 6, 7]],
  ['weekend, Mon', [1, 6, 7]],
  ['３', [3]],
])('%s', (text, days) => {
  expect(readWeekDays(text)).toEqual(days);
});

test.each(['', '8', '0-3', '周八', 'someday', 'Mon-', '1-3-5', '周', '1,x', '和'])(
  '“%s” names none',
  (text) => {
    expect(readWeekDays(text)).toBeNull();
  },
);
