import type { Timetable } from '../../core/daily/plan.ts';
import { dueDates, nextPost } from '../../core/daily/timetable.ts';

/**
 * When a plan is to be looked at, epoch milliseconds: at once where something is due; `null` where nothing ever is.
 * @param settled dates that have their outcome
 */
export function nextLook(
  plan: Timetable,
  now: number,
  settled: ReadonlySet<string> = new Set(),
): number | null {
  const isDue = dueDates(plan, now).some(({ date }) => !settled.has(date));
  return isDue ? now : (nextPost(plan, now)?.at ?? null);
}
