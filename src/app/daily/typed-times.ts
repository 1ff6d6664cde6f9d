import { readClockTime, writeClockTime } from '../../core/daily/clock-time.ts';
import { EVERY_DAY, readWeekDays, WEEKDAYS, WEEKEND } from '../../core/daily/week-days.ts';

/** Days of the week that have a name together. */
export const USUAL_DAYS = { every: EVERY_DAY, weekdays: WEEKDAYS, weekend: WEEKEND } as const;

/** The name that days of the week have together; `null` for those that have none. */
export function usualDays(days: readonly number[]): keyof typeof USUAL_DAYS | null {
  const names = Object.keys(USUAL_DAYS) as (keyof typeof USUAL_DAYS)[];
  return names.find((name) => USUAL_DAYS[name].join() === days.join()) ?? null;
}

/** Minutes after midnight of what somebody typed for a time of day; `null` where it is none. Any text. */
export function typedClock(text: string): number | null {
  return readClockTime(text);
}

/** ISO weekdays of what somebody typed; `null` where it names none. Any text. */
export function typedDays(text: string): readonly number[] | null {
  return readWeekDays(text);
}

/** `09:00` of 540. */
export function clockText(minutes: number): string {
  return writeClockTime(minutes);
}
