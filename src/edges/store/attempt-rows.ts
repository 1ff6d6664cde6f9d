import type { Attempt, SavedAttempt } from '../../app/store.ts';
import type { Rating } from '../../core/review/rating.ts';
import type { AttemptRow } from './schema.ts';

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
export function attemptRow(attempt: Attempt, rating: Rating | null): AttemptRow {
  return {
    interaction_id: attempt.interactionId,
    round_id: attempt.roundId,
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
