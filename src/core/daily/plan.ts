/** What is posted day by day to a server. */
export const POST_KINDS = ['quiz', 'topic'] as const;

export type PostKind = (typeof POST_KINDS)[number];

/** At which local times something comes. */
export interface Timetable {
  /** Minutes after local midnight by the clock on the wall, 0 to 1439. */
  readonly time: number;
  /** IANA name. */
  readonly timezone: string;
  /** ISO weekdays, 1 Monday to 7 Sunday; at least one, ascending, none twice. */
  readonly days: readonly number[];
  /** Epoch milliseconds from which it holds: what would have come before is not made up for. */
  readonly since: number;
}

/** Why a plan rests: somebody said so, or Discord refused it three days in a row. */
export type Pause = 'asked' | 'refused';

/** What a server has set up. */
export interface DailyPlan extends Timetable {
  readonly guildId: string;
  readonly kind: PostKind;
  readonly channelId: string;
  /** Discord's locale that the server prefers, when the plan was made: what it is written in unless settings say otherwise. */
  readonly serverLocale: string;
  /** The role that a new post names; `null` for none. */
  readonly roleId: string | null;
  /** Minutes from a question to its answer; `null`: just before the next post. Topics have none. */
  readonly revealAfter: number | null;
  /** In which order topics come. Questions have none of their own. */
  readonly order: 'outline' | 'shuffled';
  readonly paused: Pause | null;
  /** Days in a row that Discord refused the post. */
  readonly refusals: number;
}

/** A member's own reminder, every day at a time. */
export interface ReminderPlan extends Timetable {
  readonly userId: string;
  /** Discord's locale of the member when they asked for it: what it is written in. */
  readonly locale: string;
  /** Discord says that the member cannot be reached. */
  readonly stopped: boolean;
}
