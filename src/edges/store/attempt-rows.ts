import { type InsertObject, type RawBuilder, sql } from 'kysely';
import type { Attempt, SavedAttempt } from '../../app/store.ts';
import type { Rating } from '../../core/review/rating.ts';
import type { AttemptRow, Schema } from './schema.ts';

export function attemptOf(row: AttemptRow): SavedAttempt {
  return {
    interactionId: row.interaction_id,
    roundId: row.round_id,
    position: row.position,
    userId: row.user_id,
    questionId: row.question_id,
    chosen: row.chosen === null ? null : JSON.parse(row.chosen),
    verdict: row.verdict,
    tookMs: row.took_ms,
    rating: row.rating,
    at: row.at,
  };
}

/** @param rating `null` when the attempt is no review */
export function attemptRow(attempt: Attempt, rating: Rating | null): InsertObject<Schema, 'attempts'> {
  const ofRound = (column: RawBuilder<unknown>) =>
    sql<string>`(select ${column} from rounds where id = ${attempt.roundId})`;
  return {
    interaction_id: attempt.interactionId,
    round_id: attempt.roundId,
    guild_id: ofRound(sql`coalesce(daily_guild, guild_id)`),
    daily_date: ofRound(sql`daily_date`),
    position: attempt.position,
    user_id: attempt.userId,
    question_id: attempt.questionId,
    chosen: attempt.chosen && JSON.stringify(attempt.chosen),
    verdict: attempt.verdict,
    took_ms: attempt.tookMs,
    rating,
    at: attempt.at,
  };
}
