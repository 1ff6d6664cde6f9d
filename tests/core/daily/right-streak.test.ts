import { expect, test } from 'vitest';
import { rightStreak } from '../../../src/core/daily/right-streak.ts';

test('days in a row end with the last question, and with the first that was missed', () => {
  const posted = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
  expect(rightStreak(['2026-11-22', '2026-11-21', '2026-11-19'], posted)).toBe(2);
  expect(rightStreak(['2026-11-21', '2026-11-20'], posted)).toBe(0);
  expect(rightStreak(posted, posted)).toBe(4);
  expect(rightStreak([], posted)).toBe(0);
  expect(rightStreak(['2026-11-22'], [])).toBe(0);
});

test('days without a question break nothing: a plan for weekdays, over a weekend and the end of a year', () => {
  const posted = ['2027-01-01', '2026-12-30', '2027-01-04', '2026-12-31'];
  expect(rightStreak(['2027-01-04', '2026-12-31', '2027-01-01'], posted)).toBe(3);
});
