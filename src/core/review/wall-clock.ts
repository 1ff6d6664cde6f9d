/**
 * What the clocks of a zone show at a moment, as the epoch milliseconds at which UTC's show the same. Two of them
 * are as many calendar days apart as the local dates are.
 * @param time epoch milliseconds
 * @param timezone an IANA name
 * @throws RangeError for a name that is none
 */
export function wallClock(time: number, timezone: string): number {
  return zoned(time, timezone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
}

/**
 * The moment so many days later when the clocks show the same. If they are put forward past that time, it is as
 * much later as they are; if they show it twice, it is the first of the two.
 * @param time epoch milliseconds
 * @param timezone an IANA name
 */
export function sameTimeAfter(time: number, days: number, timezone: string): number {
  return zoned(time, timezone).add({ days }).epochMilliseconds;
}

function zoned(time: number, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timezone);
}
