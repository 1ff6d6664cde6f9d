import type { Completion } from '../../app/ask.ts';
import { typedDays, USUAL_DAYS } from '../../app/daily/typed-times.ts';
import type { Catalogue } from './locales/en.ts';
import { drawWeekDays } from './views/week-days.ts';

/** What to offer while days of the week are typed: how that is understood, and the usual ones. */
export function completeWeekDays(typed: string, t: Catalogue): readonly Completion[] {
  const read = typedDays(typed);
  const offered = [...(read ? [read] : []), ...Object.values(USUAL_DAYS)];
  const values = new Map(offered.map((days) => [drawWeekDays(days, t), days.join(',')]));
  return Array.from(values, ([label, value]) => ({ label, value }));
}
