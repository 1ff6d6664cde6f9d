import { createEmptyCard, type FSRS, type Card as FsrsCard, fsrs, TypeConvert } from 'ts-fsrs';
import type { Card } from './card.ts';
import type { Rating } from './rating.ts';

/**
 * What was missed comes again after ten minutes, within the same sitting; what was known is next asked in days.
 * The library's own first steps (1 and 10 minutes) would bring everything back at once, even what was right.
 */
const STEPS = ['10m'] as const;

/** Without fuzz: the same answers at the same times give the same card, on every machine. */
const scheduler: FSRS = fsrs({ enable_fuzz: false, learning_steps: STEPS, relearning_steps: STEPS });

/**
 * The card that the first answer to a question makes.
 * @param now epoch milliseconds
 */
export function firstReview(rating: Rating, now: number): Card {
  return reviewed(createEmptyCard(new Date(now)), rating, now);
}

/**
 * The card after one more review.
 * @param now epoch milliseconds; a clock that ran backward counts as the moment of the last review
 */
export function review(card: Card, rating: Rating, now: number): Card {
  return reviewed(toFsrs(card), rating, Math.max(now, card.lastReview ?? now));
}

function reviewed(card: FsrsCard, rating: Rating, now: number): Card {
  return fromFsrs(scheduler.next(card, new Date(now), rating).card, now);
}

function toFsrs(card: Card): FsrsCard {
  return {
    due: new Date(card.due),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsed_days: card.elapsedDays,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: TypeConvert.state(card.state),
    ...(card.lastReview === null ? {} : { last_review: new Date(card.lastReview) }),
  };
}

function fromFsrs(card: FsrsCard, now: number): Card {
  return {
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    elapsedDays: card.elapsed_days,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    lastReview: now,
  };
}
