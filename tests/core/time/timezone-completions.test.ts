import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTimezoneSearch } from '../../../src/core/time/find-timezones.ts';
import { canonicalTimezone } from '../../../src/core/time/timezone.ts';
import { completeTimezone } from '../../../src/core/time/timezone-completions.ts';

const search = createTimezoneSearch();
const now = Date.parse('2026-11-22T12:15:00Z');
const wanted = { locale: 'zh-CN', now, inForce: 'Europe/Berlin', limit: 25 };

test('a line shows the zone and what its clocks show now', () => {
  expect(completeTimezone(search, '上海', wanted)).toEqual([
    { label: 'Asia/Shanghai · 20:15', value: 'Asia/Shanghai' },
  ]);
});

test('before anything is typed, the zone in force comes first, then the likely ones, none twice', () => {
  const labels = completeTimezone(search, ' ', wanted).map(({ label }) => label);
  expect(labels.slice(0, 2)).toEqual(['Europe/Berlin · 13:15', 'Asia/Shanghai · 20:15']);
  const likely = { ...wanted, inForce: 'Asia/Shanghai' };
  const [first, second] = completeTimezone(search, '', likely);
  expect([first?.value, second?.value]).toEqual(['Asia/Shanghai', 'Asia/Urumqi']);
});

test('no more lines are offered than wanted', () => {
  expect(completeTimezone(search, 'a', { ...wanted, limit: 3 })).toHaveLength(3);
});

test('whatever is typed, the lines are such as Discord takes, and each of them is a zone', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'asihgUTC+-:/_ 08上北京东区'), maxLength: 12 }),
  );
  const locale = fc.constantFrom('zh-CN', 'zh-TW', 'en-US', 'es-419', 'no locale');
  fc.assert(
    fc.property(anything, locale, (typed, locale) => {
      const offered = completeTimezone(search, typed, { ...wanted, locale });
      expect(offered.length).toBeLessThanOrEqual(25);
      for (const { label, value } of offered) {
        expect(label.length).toBeLessThanOrEqual(100);
        expect(label).toMatch(/^\S+ · \d\d:\d\d$/);
        expect(canonicalTimezone(value)).toBe(value);
      }
      const nearest = search.nearest(typed, { locale, now });
      if (nearest !== null) expect(canonicalTimezone(nearest)).toBe(nearest);
    }),
    { numRuns: 300 },
  );
});
