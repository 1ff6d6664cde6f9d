/** How far the playground's clock can be moved at once: always forward. */
export const CLOCK_STEPS = ['hour', 'day', 'morning'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

const HOUR = 3_600_000;

/** Posts of the day come at 9 unless somebody sets another time. */
const MORNING = 9;

/**
 * How many milliseconds forward a step leads; `morning`: to 09:00 tomorrow where the viewer is, also on a day
 * that has 23 or 25 hours.
 *
 * @param now epoch milliseconds
 */
export function stepLength(step: ClockStep, now: number): number {
  if (step === 'hour') return HOUR;
  if (step === 'day') return 24 * HOUR;
  const morning = new Date(now);
  morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING, 0, 0, 0);
  return morning.getTime() - now;
}
