import type { Card } from '../../core/review/card.ts';
import type { CardRow } from './schema.ts';

export function cardOf(row: CardRow): Card {
  return {
    due: row.due,
    stability: row.stability,
    difficulty: row.difficulty,
    elapsedDays: row.elapsed_days,
    scheduledDays: row.scheduled_days,
    learningSteps: row.learning_steps,
    reps: row.reps,
    lapses: row.lapses,
    state: row.state,
    lastReview: row.last_review,
  };
}

/** @param version one more than that of the row the card was made from; 1 for a new one */
export function cardRow(userId: string, questionId: string, version: number, card: Card): CardRow {
  return {
    user_id: userId,
    question_id: questionId,
    version,
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: card.elapsedDays,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    last_review: card.lastReview,
  };
}
