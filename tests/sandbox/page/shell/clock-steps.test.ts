import { expect, test } from 'vitest';
import { stepLength } from '../../../../src/sandbox/page/shell/clock-steps.ts';

const HOUR = 3_600_000;

test('an hour is an hour, a day 24 of them', () => {
  expect(stepLength('hour', 0)).toBe(HOUR);
  expect(stepLength('day', 0)).toBe(24 * HOUR);
});

test.each([
  ['late at night', new Date(2026, 10, 22, 23, 30), 9.5],
  ['before nine it is tomorrow’s morning all the same', new Date(2026, 10, 22, 8, 0), 25],
  ['over the end of a month', new Date(2026, 10, 30, 21, 0), 12],
])('to the next morning: %s', (_, now, hours) => {
  expect(stepLength('morning', now.getTime())).toBe(hours * HOUR);
});
