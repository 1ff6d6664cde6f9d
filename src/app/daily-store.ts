import type { DailyPlan, PostKind, ReminderPlan } from '../core/daily/plan.ts';
import type { AskedQuestion } from '../core/quiz/round.ts';

/** What makes a post the one of its day. */
export interface PostKey {
  /** The server; of a reminder the member. */
  readonly subject: string;
  readonly kind: PostKind | 'reminder';
  /** The local date in the plan's zone, `2026-11-22`. */
  readonly date: string;
}

/** What is posted and where, decided before it is sent, so that whoever takes over sends the same. */
export type PostContent =
  | { readonly kind: 'quiz'; readonly channelId: string; readonly asked: AskedQuestion }
  | {
      readonly kind: 'topic';
      readonly channelId: string;
      readonly sectionId: string;
      /** Which day of the study plan it is, from 1, and of how many. */
      readonly day: number;
      readonly days: number;
    }
  | { readonly kind: 'reminder' };

/**
 * How a day's post ended: `done`; `skipped` by rule (`late`: after the grace time; `nothing`: there was nothing to post);
 * `refused` by Discord, with its reason; `uncertain`: it may have been sent, nobody can tell, and it is not sent again.
 */
export type PostOutcome =
  | { readonly state: 'done'; readonly channelId: string; readonly messageId: string }
  | { readonly state: 'skipped'; readonly reason: 'late' | 'nothing' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'uncertain'; readonly channelId: string };

/** A line of the ledger: one for each key, for ever. */
export interface LedgerEntry {
  readonly key: PostKey;
  /** When it was to be posted. */
  readonly dueAt: number;
  /** When it was leased for the first time, or skipped: what was sent for it was not sent earlier. */
  readonly firstLeasedAt: number;
  /** `null` of what was skipped before it was decided. */
  readonly content: PostContent | null;
  /** `null` while it is leased, or was and nobody has finished it. */
  readonly outcome: PostOutcome | null;
  /** When the answer is to be shown, epoch milliseconds; `null` for what has none. */
  readonly revealAt: number | null;
  /** Whether it was shown, or nobody tries any more. */
  readonly revealed: boolean;
  /** When it was to be shown first and could not be; `null` while nobody has tried in vain. */
  readonly revealTriedAt: number | null;
}

/** A line that was leased once: what it posts is decided. */
export interface LeasedEntry extends LedgerEntry {
  readonly content: PostContent;
}

/** A line that nobody has any more, and that has no outcome. */
export interface AbandonedEntry extends LeasedEntry {
  readonly leasedUntil: number;
}

export type LeaseResult =
  /** `isFirst`: nobody had it before, so nothing was sent. */
  | { readonly status: 'leased'; readonly isFirst: boolean; readonly entry: LeasedEntry }
  /** Somebody else has it, until then. */
  | { readonly status: 'held'; readonly until: number }
  /** It has an outcome. */
  | { readonly status: 'settled'; readonly entry: LedgerEntry }
  /** A reminder that its member does not have any more: nothing is kept of it. */
  | { readonly status: 'gone' };

/** Shards that a process serves, at least one, of `shardCount`. */
export interface ShardSet {
  readonly shards: readonly number[];
  readonly shardCount: number;
}

/** A process that posts. */
export interface LiveProcess extends ShardSet {
  readonly id: string;
  readonly beatAt: number;
}

/** The servers that a process sees to: those of its own shards, and those that are in none of the others'. */
export interface Served {
  readonly own: ShardSet;
  readonly others: readonly ShardSet[];
}

/** A plan as somebody has read it: whoever sets other times, or resumes it, gives it another `since`. */
export type KnownPlan = Pick<DailyPlan, 'guildId' | 'kind' | 'since'>;

/**
 * Plans and the ledger of what was posted. All times are the store's own, so that processes whose clocks differ agree.
 * Times are epoch milliseconds. Every call may throw a `StoreError`.
 */
export interface DailyStore {
  /** The database's clock, plus an offset that only tests and the playground set. */
  time(): Promise<number>;

  plan(guildId: string, kind: PostKind): Promise<DailyPlan | null>;
  /** @param nextAt when it should be looked at next; `null`: not before somebody changes it */
  savePlan(plan: DailyPlan, nextAt: number | null): Promise<void>;
  /** `false` if there was none. The ledger keeps its lines. */
  removePlan(guildId: string, kind: PostKind): Promise<boolean>;
  /**
   * Changes a plan that is as it is known, neither changed meanwhile (its `since` differs) nor paused or resumed. One
   * that has ended meanwhile never comes back by this.
   * @returns whether it was
   */
  changePlan(
    known: KnownPlan & Pick<DailyPlan, 'paused'>,
    change: Partial<Pick<DailyPlan, 'since' | 'paused' | 'refusals'>>,
    nextAt: number | null,
  ): Promise<boolean>;
  /**
   * One more day on which Discord refused a plan's post; from the `most`th on the plan rests. However many count at
   * a time, each counts once. `false` as of `changePlan`, and of a plan that rests.
   */
  countRefusal(known: KnownPlan, most: number, nextAt: number): Promise<boolean>;
  /** Of those who come to tell that a plan rests since it was refused, one is to: a plan that was told of has no refusals. */
  tellRefused(known: KnownPlan): Promise<boolean>;
  /**
   * Plans to look at by `now`, the longest waiting first; none of servers that the bot has left, none paused.
   * @param served whose servers; left out: all
   */
  duePlans(now: number, limit: number, served?: Served): Promise<readonly DailyPlan[]>;
  /** When to look at a plan again, unless it was changed meanwhile (its `since` differs). */
  planNext(known: KnownPlan, nextAt: number | null): Promise<void>;
  /** Every plan that is not paused, page by page in the order of guild id and kind: to look at all again. */
  plansAfter(
    after: Pick<DailyPlan, 'guildId' | 'kind'> | null,
    limit: number,
    served?: Served,
  ): Promise<readonly DailyPlan[]>;

  reminder(userId: string): Promise<ReminderPlan | null>;
  saveReminder(plan: ReminderPlan, nextAt: number | null): Promise<void>;
  removeReminder(userId: string): Promise<boolean>;
  /** Notes that the member cannot be reached; `false` where the reminder was changed meanwhile, or removed. */
  stopReminder(known: Pick<ReminderPlan, 'userId' | 'since'>): Promise<boolean>;
  dueReminders(now: number, limit: number): Promise<readonly ReminderPlan[]>;
  reminderNext(known: Pick<ReminderPlan, 'userId' | 'since'>, nextAt: number | null): Promise<void>;
  /** Every reminder that is not stopped, page by page in the order of user id: to look at all again. */
  remindersAfter(userId: string | null, limit: number): Promise<readonly ReminderPlan[]>;

  /**
   * Takes a day's post for `ms` milliseconds, if nobody has it or whoever had it let it expire. The first to take it
   * decides its content, time and reveal; later ones get the first one's back. An owner's own lease that ran out is no
   * exception, and one that still holds is `held` for its owner, too.
   */
  lease(
    key: PostKey,
    owner: string,
    ms: number,
    first: Pick<LeasedEntry, 'dueAt' | 'content' | 'revealAt'>,
  ): Promise<LeaseResult>;
  /** Milliseconds that are left of this owner's lease; 0 when it is over or somebody else's. */
  leaseLeft(key: PostKey, owner: string): Promise<number>;
  /**
   * Ends a day's post, also after the lease ran out if nobody has taken it since. `false`: it is somebody else's, or has
   * another outcome, and nothing was written. Repeated with the same outcome, as when its reply was lost, it is `true`.
   */
  settle(key: PostKey, owner: string, outcome: PostOutcome): Promise<boolean>;
  /** Writes a skip for a key that nobody has leased; `false` if there is a line already, or the reminder is gone. */
  skip(key: PostKey, dueAt: number, reason: 'late' | 'nothing'): Promise<boolean>;
  entry(key: PostKey): Promise<LedgerEntry | null>;
  /** The last lines of a server's kind, or of a member's reminders, newest date first. */
  entries(subject: string, kind: PostKey['kind'], limit: number): Promise<readonly LedgerEntry[]>;
  /**
   * Lines without an outcome whose lease was over by `now`, the oldest first and page by page, for some of them stay for
   * a while; none of servers that the bot has left.
   */
  abandonedAfter(
    after: Pick<AbandonedEntry, 'key' | 'leasedUntil'> | null,
    now: number,
    limit: number,
    served?: Served,
  ): Promise<readonly AbandonedEntry[]>;

  /**
   * Done posts whose answer is to be shown by `now` and is not yet, the longest waiting first; none that was put off
   * for longer, none of servers that the bot has left.
   */
  toReveal(now: number, limit: number, served?: Served): Promise<readonly LeasedEntry[]>;
  /** `false` if it was marked before. */
  markRevealed(key: PostKey): Promise<boolean>;
  /** An answer that could not be shown is tried again at `nextAt`. Of several `triedAt` the first one stays. */
  putOffReveal(key: PostKey, tries: { readonly triedAt: number; readonly nextAt: number }): Promise<void>;

  /** Every question of the day that a server was given, or may have been, oldest first. */
  askedInServer(
    guildId: string,
  ): Promise<readonly { readonly date: string; readonly questionId: string; readonly topic: string }[]>;
  /** How a server's members answered questions, wherever they were asked in it. */
  resultsInServer(
    guildId: string,
  ): Promise<readonly { readonly questionId: string; readonly right: number; readonly wrong: number }[]>;
  /** How the question of a day was answered: members by choice; typed answers by verdict alone. */
  answersOfDay(key: PostKey): Promise<DayAnswers>;
  /**
   * To count days in a row: the members who answered the question of this day rightly, and the dates on which they did
   * so without missing one, newest first and this day included, of posts that were done. None if this day's was not.
   * @param limit most dates to look at
   */
  rightDays(
    key: PostKey,
    limit: number,
  ): Promise<readonly { readonly userId: string; readonly dates: readonly string[] }[]>;

  /** Tells that a process lives, and which shards it serves. */
  beat(process: Omit<LiveProcess, 'beatAt'>): Promise<void>;
  /** Those whose last beat is at most so old. */
  liveProcesses(maxAge: number): Promise<readonly LiveProcess[]>;
  /** A process that ends is no longer waited for. */
  farewell(processId: string): Promise<void>;

  /**
   * Ids of the servers of which anything is kept (settings, plans, ledger, rounds, answers, reports), each once, page
   * by page in ascending order of their text. Those that were left are among them until they are forgotten.
   */
  serversAfter(guildId: string | null, limit: number): Promise<readonly string[]>;
  /** The bot was removed from a server: its plans rest at once. */
  leftServer(guildId: string): Promise<void>;
  /** It is in these servers: what was noted of leaving them is taken back. */
  inServers(guildIds: readonly string[]): Promise<void>;
  /**
   * Deletes what is kept of servers that were left before then: settings, plans, ledger; rounds, answers and reports
   * forget where they were made.
   * @returns how many servers
   */
  forgetServersLeftBefore(time: number): Promise<number>;
}

export interface DayAnswers {
  readonly total: number;
  readonly right: number;
  /** How many chose each of the question's choices, by index; a choice nobody took may be missing. */
  readonly byChoice: ReadonlyMap<number, number>;
}
