import type { ServerSettings, StartedRound } from '../../app/store.ts';
import type { Verdict } from '../../core/quiz/grade.ts';
import type { QuestionKind } from '../../core/quiz/question.ts';
import type { Rating } from '../../core/review/rating.ts';
import type { DailySchema } from './daily-schema.ts';

/**
 * The tables. Only types that SQLite and PostgreSQL share: text, integer, bigint (epoch milliseconds), double
 * precision; lists and records are JSON in a text column; ids of Discord are text, being larger than 2^53.
 */
export interface Schema extends DailySchema {
  servers: ServerSettings & { guild_id: string };
  members: { user_id: string; timezone: string | null };
  /** Every question that was ever asked. */
  questions: { id: string; retired: 0 | 1 };
  /** A question as it was asked: an edit elsewhere may give the same question other wrong choices. */
  question_versions: QuestionVersionRow;
  rounds: RoundRow;
  attempts: AttemptRow;
  cards: CardRow;
  reports: { question_id: string; user_id: string; guild_id: string | null; at: number };
}

export interface QuestionVersionRow {
  /** Hash of `body`. */
  version: string;
  question_id: string;
  /** JSON of a `Question`. */
  body: string;
}

export interface RoundRow {
  id: string;
  user_id: string;
  guild_id: string | null;
  /** Empty once its server is forgotten. */
  channel_id: string;
  created_at: number;
  purpose: StartedRound['purpose'];
  /** Both or neither. */
  daily_guild: string | null;
  daily_date: string | null;
  topic: string | null;
  kind: QuestionKind | null;
  /** JSON of `RoundItem[]`. */
  items: string;
}

export interface RoundItem {
  version: string;
  order: readonly number[] | null;
}

export interface AttemptRow {
  interaction_id: string;
  round_id: string;
  /** The server that it counts for: whose question of the day it answers, or where it was given. */
  guild_id: string | null;
  daily_date: string | null;
  position: number;
  user_id: string;
  question_id: string;
  /** JSON of `number[]`. */
  chosen: string | null;
  verdict: Verdict;
  took_ms: number | null;
  rating: Rating | null;
  at: number;
}

export interface CardRow {
  user_id: string;
  question_id: string;
  /** Counts the writes: whoever writes `n + 1` has seen `n`, or has lost against another process. */
  version: number;
  due: number;
  stability: number;
  difficulty: number;
  elapsed_days: number;
  scheduled_days: number;
  learning_steps: number;
  reps: number;
  lapses: number;
  state: number;
  last_review: number | null;
}
