/** How far the playground's clock can be moved at once: always forward. */
export const CLOCK_STEPS = ['hour', 'day', 'morning'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Posts of the day come at 9 unless somebody sets another time; in the study group's zone, which is Shanghai's: 01:00
 * UTC, without summer time.
 */
const MORNING = HOUR;

/**
 * How many milliseconds forward a step leads; `morning`: to the next 09:00 of the study group.
 *
 * @param now epoch milliseconds
 */
export function stepLength(step: ClockStep, now: number): number {
  if (step === 'hour') return HOUR;
  if (step === 'day') return DAY;
  const sinceMorning = (now - MORNING) % DAY;
  return DAY - sinceMorning;
}
