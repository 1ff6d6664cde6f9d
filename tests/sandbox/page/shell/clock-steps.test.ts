import { expect, test } from 'vitest';
import { stepLength } from '../../../../src/sandbox/page/shell/clock-steps.ts';

const HOUR = 3_600_000;

test('an hour is an hour, a day 24 of them', () => {
  expect(stepLength('hour', 0)).toBe(HOUR);
  expect(stepLength('day', 0)).toBe(24 * HOUR);
});

test.each([
  ['late in the evening', '2026-11-22T23:30+08:00', 9.5],
  ['before nine, on the same day', '2026-11-22T08:00+08:00', 1],
  ['at nine, to that of tomorrow', '2026-11-22T09:00+08:00', 24],
  ['over the end of a month', '2026-11-30T21:00+08:00', 12],
])('to the next morning: %s', (_, now, hours) => {
  expect(stepLength('morning', Date.parse(now))).toBe(hours * HOUR);
});
