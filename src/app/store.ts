import type { ReminderPlan } from '../core/daily/plan.ts';
import type { Question, QuestionKind } from '../core/quiz/question.ts';
import type { Answered, AskedQuestion } from '../core/quiz/round.ts';
import type { Card } from '../core/review/card.ts';
import type { DueBy, NextDue } from '../core/review/due.ts';
import type { Rating } from '../core/review/rating.ts';
import type { PostOutcome } from './daily-store.ts';

/** Times are epoch milliseconds, ids of Discord are text. Every call may throw a `StoreError`. */
export interface Store {
  /** Settings of a server, all `null` where nothing was ever set. */
  server(guildId: string): Promise<ServerSettings>;
  /** Sets what is named and keeps the rest; `null` unsets. */
  changeServer(guildId: string, change: Partial<ServerSettings>): Promise<void>;
  member(userId: string): Promise<MemberSettings>;
  changeMember(userId: string, change: Partial<MemberSettings>): Promise<void>;

  /** Keeps a round, and its questions as they are asked. Its id must be new. */
  startRound(round: StartedRound): Promise<void>;
  /** Keeps a round as `startRound` does, unless there is one with its id already: that one stays as it is. */
  startRoundOnce(round: StartedRound): Promise<void>;
  /** A round with its questions as they were asked, whatever became of the notes; `null` if unknown. */
  round(roundId: string): Promise<PlayedRound | null>;
  /**
   * Saves an answer and, with it, its effect on the member's card: both or neither. Once this resolves, they are
   * on disk. Answers that wait at the same time are written together; each call learns its own outcome.
   * @param review `null` when the answer is no review
   */
  saveAttempt(attempt: Attempt, review: Review | null): Promise<AttemptOutcome>;

  /**
   * Tells which questions the notes hold now. Asked questions that are not among them are retired: they are
   * never due again, but stay in rounds and exports. Those that came back are due again. Calls take effect in their
   * order; what fails halfway has marked some, and may be called anew.
   */
  retireQuestionsExcept(current: ReadonlySet<string>): Promise<void>;
  /** Ids of all questions that a member ever answered, retired ones too. */
  answeredQuestions(userId: string): Promise<ReadonlySet<string>>;
  /**
   * When a member answered: the beginning of every quarter of an hour of UTC in which they did, in order. Local days
   * begin with a quarter everywhere, so these are on the same days as the answers.
   */
  answerTimes(userId: string): Promise<readonly number[]>;
  card(userId: string, questionId: string): Promise<Card | null>;
  /**
   * Cards that are due and whose questions are neither retired nor reported by the member, most overdue in relation to their stability first, as
   * `dueBy` has it. By id where that leaves them equal.
   */
  dueCards(userId: string, by: DueBy, limit: number): Promise<readonly DueCard[]>;
  cardCounts(userId: string, by: DueBy): Promise<CardCounts>;

  /** Notes that a member finds fault with a question. `false` if they had already said so. */
  report(report: Report): Promise<boolean>;
  /** Ids of the questions that a member found fault with. */
  reportedQuestions(userId: string): Promise<ReadonlySet<string>>;

  /** All that is kept about a member, as of one moment. */
  exportUser(userId: string): Promise<UserData>;
  /** Removes all that is kept about a member, and says how much it was. */
  deleteUser(userId: string): Promise<DeletedCounts>;

  /** Resolves if the database answers. */
  ready(): Promise<void>;
  /** Finishes what was begun, then lets go of the database. */
  close(): Promise<void>;
}

/** `null`: not set; whoever asks knows the default. */
export interface ServerSettings {
  readonly language: 'zh-CN' | 'zh-TW' | 'en-US' | null;
  /** IANA name. */
  readonly timezone: string | null;
}

export interface MemberSettings {
  /** IANA name. */
  readonly timezone: string | null;
}

/** A round as it was begun; how far it is follows from its attempts. */
export interface StartedRound {
  readonly id: string;
  readonly userId: string;
  /** `null` in direct messages, and once the bot has forgotten a server that it left. */
  readonly guildId: string | null;
  /** Empty in a server that was forgotten. */
  readonly channelId: string;
  readonly createdAt: number;
  readonly purpose: 'play' | 'review' | 'daily';
  /** Which server's question of the day it answers; `null` for all other rounds, and once that server is forgotten. */
  readonly daily: { readonly guildId: string; readonly date: string } | null;
  /** Heading that was asked for, as the notes have it, never as it was typed; `null` for all. */
  readonly topic: string | null;
  readonly kind: QuestionKind | null;
  readonly questions: readonly AskedQuestion[];
}

export interface PlayedRound extends StartedRound {
  /** In the order in which they came. */
  readonly attempts: readonly SavedAttempt[];
}

/** An answer that counts, and to what. */
export interface Attempt extends Answered {
  /** Of Discord's interaction: what makes a repeated delivery known. */
  readonly interactionId: string;
  /** Each position of a round can be answered once. */
  readonly roundId: string;
  /** The round's own. */
  readonly userId: string;
  readonly questionId: string;
}

export interface SavedAttempt extends Attempt {
  /** `null` when the attempt was no review. */
  readonly rating: Rating | null;
}

/** What an attempt does to the member's card of its question. */
export interface Review {
  readonly rating: Rating;
  /**
   * The new card, from the one that there is now; `null` leaves things as they are, and the attempt is then no
   * review. Pure: may be called again when another process has just changed the card.
   */
  readonly next: (before: Card | null) => Card | null;
}

/**
 * `saved`, with the new card if it was a review; `duplicate`: this very interaction is saved already; `late`:
 * the position was answered before; `unknownRound`: there is no such round (any more).
 */
export type AttemptOutcome =
  | { readonly status: 'saved'; readonly card: Card | null }
  | { readonly status: 'duplicate' }
  | { readonly status: 'late' }
  | { readonly status: 'unknownRound' };

export interface DueCard {
  readonly questionId: string;
  readonly card: Card;
}

/** Questions that are retired, or that the member reported, are not counted, nor are they what is due next. */
export interface CardCounts extends NextDue {
  readonly total: number;
  readonly due: number;
}

export interface Report {
  readonly questionId: string;
  readonly userId: string;
  readonly guildId: string | null;
  readonly at: number;
}

/** Everything about one member, oldest first, ready for JSON. */
export interface UserData {
  readonly settings: MemberSettings;
  readonly rounds: readonly Omit<StartedRound, 'userId' | 'questions'>[];
  readonly attempts: readonly Omit<SavedAttempt, 'userId'>[];
  readonly cards: readonly DueCard[];
  readonly reports: readonly Omit<Report, 'userId'>[];
  /** `null` without one. */
  readonly reminder: Omit<ReminderPlan, 'userId'> | null;
  /** The days on which they were reminded, or were to be. */
  readonly reminded: readonly Reminded[];
  /** The questions of the rounds, each as it was asked last. */
  readonly questions: readonly Question[];
}

/** What became of a member's reminder of one day. */
export interface Reminded {
  /** The local date, `2026-11-22`. */
  readonly date: string;
  readonly dueAt: number;
  /** `null` while it is being sent, or if nobody knows. */
  readonly outcome: PostOutcome | null;
}

export interface DeletedCounts {
  /** The time zone and the reminder. */
  readonly settings: number;
  readonly rounds: number;
  readonly attempts: number;
  readonly cards: number;
  readonly reports: number;
}
