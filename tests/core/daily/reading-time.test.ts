import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/core/daily/reading-time.ts';

test.each([
  ['', 1, 'nothing is shown as less than a minute'],
  ['云'.repeat(60), 1, 'a line'],
  ['云'.repeat(990), 3, '330 characters a minute'],
  ['cloud'.repeat(720), 3, '240 words of five letters a minute'],
  ['云'.repeat(330) + 'cloud'.repeat(240), 2, 'both'],
])('%# takes %i min: %s', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});
