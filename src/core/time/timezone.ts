import { currentName } from './zone-names.ts';

/** Discord's locales that are spoken in one zone. */
const ZONE_OF_LOCALE: ReadonlyMap<string, string> = new Map([
  ['zh-CN', 'Asia/Shanghai'],
  ['zh-TW', 'Asia/Taipei'],
]);

/** Where days begin unless anybody said otherwise. */
export const NO_ZONE = 'UTC';

/**
 * The zone in which somebody's days begin: their own, else their server's, else the one that the server's
 * preferred locale speaks for, else UTC.
 * @param known IANA names, `null` where nobody has set one; `locale` is `null` in direct messages
 */
export function timezoneOf(known: {
  readonly member: string | null;
  readonly server: string | null;
  readonly locale: string | null;
}): string {
  return known.member ?? known.server ?? zoneOfLocale(known.locale) ?? NO_ZONE;
}

/** The one zone in which a locale of Discord's is spoken; `null` where there are several, or none. */
export function zoneOfLocale(locale: string | null): string | null {
  return ZONE_OF_LOCALE.get(locale ?? '') ?? null;
}

/** Links of the tz database that stood for an offset once and now for a city that few mean: `EST` for Panama. */
const ABBREVIATION = /^(?:[CEMW]ET|[EHM]ST|(?:EST5E|CST6C|MST7M|PST8P)DT)$/i;

/**
 * The zone that a name stands for, written as IANA writes it today: `Asia/Shanghai` for `asia/shanghai`, `PRC` and
 * `Asia/Chongqing`; `Asia/Kolkata` for `Asia/Calcutta`. Blanks may stand for `_`.
 * @returns `null` for a name that this machine does not know, and for abbreviations and bare offsets (`+08:00`),
 * which would stay behind when clocks change
 */
export function canonicalTimezone(name: string): string | null {
  const timeZone = name.normalize('NFKC').trim().replace(/\s+/g, '_');
  if (!/^[a-z]/i.test(timeZone) || ABBREVIATION.test(timeZone)) return null;
  try {
    return currentName(new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone);
  } catch {
    return null;
  }
}

/**
 * The time of day in a zone: `20:15`.
 * @param now epoch milliseconds
 * @throws RangeError for a name that is none
 */
export function timeIn(timezone: string, now: number): string {
  return localTime(timezone, now).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** How far a zone is ahead of UTC at a moment, in minutes; less than 0 west of Greenwich. */
export function offsetIn(timezone: string, now: number): number {
  return localTime(timezone, now).offsetNanoseconds / 60e9;
}

function localTime(timezone: string, now: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
}
