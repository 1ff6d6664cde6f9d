import type { Timetable } from './plan.ts';

/** A day's post still comes when it is so late, in milliseconds; after that the day is skipped. */
export const GRACE_MS = 6 * 3_600_000;

/**
 * Days that are looked back on, in milliseconds: every weekday once, and one more for days of 25 hours. What was
 * missed earlier than that is not even told.
 */
export const LOOK_BACK_MS = 8 * 86_400_000;

/** Before the next question comes, the answer to this one is shown. */
const BEFORE_NEXT_MS = 60_000;

/** A question stays open for so long at least, however soon the next one is. */
const LEAST_OPEN_MS = 60_000;

/** Days in which every weekday comes three times: one may be too early, and one left out by its zone. */
const FAR_ENOUGH = 21;

/** Minutes; where no next question is planned. */
const A_DAY = 1440;

/** A local date and the moment of its post, epoch milliseconds. */
export interface PlannedPost {
  /** `2026-11-22` */
  readonly date: string;
  readonly at: number;
}

export interface DueDate extends PlannedPost {
  /** More than `GRACE_MS` ago: to be skipped. */
  readonly late: boolean;
}

/**
 * The moment of a local date's post, whatever its weekday. Where clocks are put forward past its time, it is as much
 * later as they are (02:30 becomes 03:30; 23:30 may become 00:30 of the next date); where they show its time twice,
 * it is the first of the two. Of one timetable, a later date's moment is later.
 * @param date `2026-11-22`
 * @returns `null` for a date that the zone left out: 2011-12-30 in Apia
 * @throws RangeError for a date or a zone that is none
 */
export function postTime(timetable: Pick<Timetable, 'time' | 'timezone'>, date: string): number | null {
  return momentOf(timetable, Temporal.PlainDate.from(date));
}

/**
 * The first post later than a moment, and later than the timetable began.
 * @param after epoch milliseconds
 * @param done dates that had their post already, under this timetable or another one
 * @returns `null` where no weekday is planned
 */
export function nextPost(
  timetable: Timetable,
  after: number,
  done: ReadonlySet<string> = new Set(),
): PlannedPost | null {
  const from = Math.max(after, timetable.since);
  const first = earliestDate(timetable, from);
  const most = FAR_ENOUGH + done.size * 7;
  for (let days = 0; days <= most; days++) {
    const post = plannedOn(timetable, first.add({ days }));
    if (post && post.at > from && !done.has(post.date)) return post;
  }
  return null;
}

/**
 * The planned posts whose moment has come since the timetable began (that very moment not included), at most
 * `LOOK_BACK_MS` ago, oldest first. Whether they were made, the ledger knows.
 * @param now epoch milliseconds
 */
export function dueDates(timetable: Timetable, now: number): readonly DueDate[] {
  const from = Math.max(timetable.since, now - LOOK_BACK_MS);
  // Where clocks go back across midnight, tomorrow has begun once already.
  const last = localDate(timetable, now).add({ days: 1 });
  const due: DueDate[] = [];
  let date = earliestDate(timetable, from);
  for (; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    const post = plannedOn(timetable, date);
    if (post && post.at > from && post.at <= now) due.push({ ...post, late: now - post.at > GRACE_MS });
  }
  return due;
}

/**
 * When the answer to a question is shown, epoch milliseconds: so many minutes after it was posted, else a minute
 * before the next one is planned, by the timetable of now; a time or zone that is changed later moves nothing. At
 * least a minute after it was posted.
 * @param postedAt when it is posted, not when it was to be: a late one stays open as long as others
 * @param revealAfter minutes; `null` for "before the next one"
 */
export function revealTime(timetable: Timetable, postedAt: number, revealAfter: number | null): number {
  const next = revealAfter === null ? nextPost(timetable, postedAt) : null;
  const reveal = next ? next.at - BEFORE_NEXT_MS : postedAt + (revealAfter ?? A_DAY) * 60_000;
  return Math.max(reveal, postedAt + LEAST_OPEN_MS);
}

function plannedOn(timetable: Timetable, date: Temporal.PlainDate): PlannedPost | null {
  if (!timetable.days.includes(date.dayOfWeek)) return null;
  const at = momentOf(timetable, date);
  return at === null ? null : { date: date.toString(), at };
}

function momentOf(
  { time, timezone }: Pick<Timetable, 'time' | 'timezone'>,
  date: Temporal.PlainDate,
): number | null {
  const plainTime = new Temporal.PlainTime(Math.floor(time / 60), time % 60);
  const moment = date.toZonedDateTime({ timeZone: timezone, plainTime });
  const exists = moment.day === date.day || date.toZonedDateTime(timezone).day === date.day;
  return exists ? moment.epochMilliseconds : null;
}

/** The first date whose post may be later than a moment: yesterday's is, where clocks go forward across midnight. */
function earliestDate(timetable: Timetable, after: number): Temporal.PlainDate {
  return localDate(timetable, after).subtract({ days: 1 });
}

function localDate({ timezone }: Timetable, at: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).toPlainDate();
}
