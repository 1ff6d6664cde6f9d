import type { TimeStyle } from './node.ts';

/** Moments in words, as Discord's client shows them. All take epoch milliseconds; without `timeZone` the viewer's own. */

type Absolute = Exclude<TimeStyle, 'R'>;

const DAY = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

/** reference#message-formatting-timestamp-styles */
const FORMATS: Readonly<Record<Absolute, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: DAY,
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { ...DAY, minute: '2-digit' },
  S: { ...DAY, minute: '2-digit', second: '2-digit' },
};

/** A date or time of day. */
export function formatMoment(at: number, style: Absolute, locale: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const hour = style === 's' || style === 'S' ? hourOf(locale) : {};
  return new Intl.DateTimeFormat(locale, { ...FORMATS[style], ...hour, ...zone }).format(at);
}

/** `9:01 AM` but `09:01`, as where the time stands alone. */
function hourOf(locale: string): Intl.DateTimeFormatOptions {
  const { hour12 } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hour12 === true ? 'numeric' : '2-digit' };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY_LENGTH = 24 * HOUR;
/** With the length of one, and how many of them are one of the next; a month and a year are as long as on average. */
const UNITS = [
  { unit: 'second', length: SECOND, most: 60 },
  { unit: 'minute', length: MINUTE, most: 60 },
  { unit: 'hour', length: HOUR, most: 24 },
  { unit: 'day', length: DAY_LENGTH, most: 30 },
  { unit: 'month', length: 30.44 * DAY_LENGTH, most: 12 },
  { unit: 'year', length: 365.25 * DAY_LENGTH, most: Number.POSITIVE_INFINITY },
] as const;

/** Index of the unit in which a difference, rounded, is less than one of the next. */
function unitFor(difference: number): number {
  return UNITS.findIndex(({ length, most }) => Math.round(Math.abs(difference) / length) < most);
}

/** `in 5 minutes`, `3 days ago`: in the largest unit of which there is at least one, rounded. */
export function formatRelative(at: number, now: number, locale: string): string {
  const { unit, length } = UNITS[unitFor(at - now)] ?? UNITS[0];
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const count = Math.round(Math.abs(at - now) / length);
  // Minus nothing would be told as past.
  return words.format(at < now ? -count : count, unit);
}

/** After how many milliseconds `formatRelative` says something else; at least a second, at most an hour. */
export function relativeLasts(at: number, now: number): number {
  const difference = at - now;
  const index = unitFor(difference);
  const { length } = UNITS[index] ?? UNITS[0];
  const finer = UNITS[index - 1];
  const phase = (Math.abs(difference) / length + 0.5) % 1;
  const untilNext = (difference > 0 ? phase : 1 - phase) * length;
  const untilFiner =
    difference > 0 && finer !== undefined
      ? difference - (finer.most - 0.5) * finer.length
      : Number.POSITIVE_INFINITY;
  return Math.min(HOUR, Math.max(SECOND, Math.min(untilNext, untilFiner) + 1));
}

/** On which day a moment falls, seen from `now`. */
export type Day = 'today' | 'yesterday' | 'another';

export function dayOf(at: number, now: number, timeZone?: string): Day {
  const days = dayNumber(now, timeZone) - dayNumber(at, timeZone);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : 'another';
}

/** Days since 1970 of the date that a calendar on the wall shows. */
function dayNumber(at: number, timeZone?: string): number {
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...DAY, ...zone });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day') ?? 1) / DAY_LENGTH;
}
