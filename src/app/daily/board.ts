import type { DailyPlan, ReminderPlan } from '../../core/daily/plan.ts';
import type { DayAnswers, LeasedEntry, LedgerEntry, PostKey } from '../daily-store.ts';
import type { ServerLanguage } from '../settings.ts';
import type { Allowance } from './allowance.ts';

/**
 * What became of sending something. `refused`: Discord will not have it, now or later that day (`gone`: no such
 * channel or member; `forbidden`; `rejected`: for another reason). `unknown`: it may have arrived or not.
 */
export type Sent =
  | { readonly status: 'sent'; readonly messageId: string }
  | { readonly status: 'refused'; readonly reason: 'gone' | 'forbidden' | 'rejected' }
  | { readonly status: 'unknown' };

/** What a look into a channel's history found; `unreadable`: the bot may not look. */
export type Found =
  | { readonly status: 'found'; readonly messageId: string }
  | { readonly status: 'absent' }
  | { readonly status: 'unreadable' }
  | { readonly status: 'unknown' };

/** How a post is drawn. */
export interface PostStyle {
  readonly language: ServerLanguage;
  /** The role that it names; only the first time is anybody told. */
  readonly roleId: string | null;
}

export interface SendOptions {
  readonly language: ServerLanguage;
  readonly allowance: Allowance;
}

/** What the answer of a day's question is shown with. */
export interface Revealed {
  readonly answers: DayAnswers;
  /** Those with the most days in a row, longest first. */
  readonly streaks: readonly { readonly userId: string; readonly days: number }[];
}

/**
 * Where daily posts appear: Discord's channels. Nothing here throws for what Discord answers. Each request waits for its
 * turn, one at a time, and is not sent once the time is over.
 */
export interface PostBoard {
  /** Sends a post. Within a few minutes the same key is never posted twice, however often it is sent. */
  post(plan: DailyPlan, entry: LeasedEntry, options: SendOptions): Promise<Sent>;
  /** Looks for the post of a key among the bot's own messages that are not older than `since`. */
  find(channelId: string, key: PostKey, since: number, allowance: Allowance): Promise<Found>;
  /** Draws a post anew: with how many have answered, or with the answer. */
  redraw(entry: LedgerEntry, shown: DayShown, style: PostStyle, allowance: Allowance): Promise<Sent>;
  /** Tells a member in a direct message how many cards are due. */
  remind(
    plan: Pick<ReminderPlan, 'userId' | 'locale'>,
    due: number,
    key: PostKey,
    allowance: Allowance,
  ): Promise<Sent>;
  /** Looks for that message, as `find` does. */
  findReminder(userId: string, key: PostKey, since: number, allowance: Allowance): Promise<Found>;
}

export type DayShown =
  | { readonly kind: 'open'; readonly answered: number }
  | ({ readonly kind: 'revealed' } & Revealed);
