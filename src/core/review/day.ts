/** A day of somebody's calendar. */
export interface Day {
  /** `2026-11-22` */
  readonly date: string;
  /** Its first moment, epoch milliseconds. */
  readonly start: number;
  /** The first moment of the next day. Days of 23 or 25 hours are days too. */
  readonly end: number;
}

/**
 * The local day that a moment belongs to. Where clocks go forward at midnight, the day begins at 01:00.
 * @param now epoch milliseconds
 * @param timezone an IANA name
 * @throws RangeError for a name that is none
 */
export function dayOf(now: number, timezone: string): Day {
  const date = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDate();
  return {
    date: date.toString(),
    start: startOf(date, timezone),
    end: startOf(date.add({ days: 1 }), timezone),
  };
}

/** Without a time of day, Temporal gives the first moment that the date has in that zone. */
function startOf(date: Temporal.PlainDate, timezone: string): number {
  return date.toZonedDateTime(timezone).epochMilliseconds;
}
