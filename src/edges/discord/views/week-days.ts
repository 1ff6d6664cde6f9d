import { usualDays } from '../../../app/daily/typed-times.ts';
import type { Catalogue } from '../locales/en.ts';

/** Days of the week as people name them; ISO weekdays, ascending. */
export function drawWeekDays(days: readonly number[], { daily: { weekDays } }: Catalogue): string {
  const usual = usualDays(days);
  return usual === null ? weekDays.some(days.map((day) => weekDays.names[day - 1] ?? '')) : weekDays[usual];
}
