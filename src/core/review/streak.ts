import { dayOf } from './day.ts';

/** Days in a row. */
export interface Streak {
  /** 0 when neither today nor yesterday has anything. */
  readonly days: number;
  /** Whether today is among them; else it ends with today. */
  readonly today: boolean;
}

/**
 * On how many local days in a row there was something, up to today; a today that is still empty breaks nothing.
 * @param times epoch milliseconds, in any order; later ones than `now` count as today
 * @param timezone an IANA name
 */
export function streakOf(times: Iterable<number>, now: number, timezone: string): Streak {
  const latestFirst = [...times].sort((a, b) => b - a);
  const today = dayOf(now, timezone);
  const isToday = (latestFirst[0] ?? Number.NEGATIVE_INFINITY) >= today.start;
  let days = 0;
  let day = isToday ? today : dayOf(today.start - 1, timezone);
  for (const time of latestFirst) {
    if (days > 0 && time >= day.start) continue;
    if (days > 0) day = dayOf(day.start - 1, timezone);
    if (time < day.start) break;
    days++;
  }
  return { days, today: isToday };
}
