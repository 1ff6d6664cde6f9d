import { createEmptyCard, type FSRS, type Card as FsrsCard, fsrs, TypeConvert } from 'ts-fsrs';
import type { Card } from './card.ts';
import type { Rating } from './rating.ts';
import { sameTimeAfter, wallClock } from './wall-clock.ts';

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
 * @param timezone the member's, an IANA name
 */
export function firstReview(rating: Rating, now: number, timezone: string): Card {
  return reviewed(createEmptyCard(new Date(wallClock(now, timezone))), rating, now, timezone);
}

/**
 * The card after one more review.
 * @param now epoch milliseconds; a clock that ran backward counts as the moment of the last review
 * @param timezone the member's, an IANA name; it may be another one than at the last review
 */
export function review(card: Card, rating: Rating, now: number, timezone: string): Card {
  const { lastReview } = card;
  const time = Math.max(now, lastReview ?? now);
  if (lastReview === null) return reviewed(toFsrs(card, {}), rating, time, timezone);
  // Where clocks are put back past midnight, a later moment may be on the date before.
  const last = Math.min(wallClock(lastReview, timezone), wallClock(time, timezone));
  return reviewed(toFsrs(card, { last_review: new Date(last) }), rating, time, timezone);
}

/**
 * The library counts the days between two reviews by UTC's calendar, so that ten to eight and ten past eight in
 * the morning would be different days in Shanghai. It is shown the member's wall clock for UTC's, and only the
 * length of the wait is taken from it.
 */
function reviewed(card: FsrsCard, rating: Rating, now: number, timezone: string): Card {
  const clock = wallClock(now, timezone);
  const { card: next } = scheduler.next(card, new Date(clock), rating);
  const due =
    next.scheduled_days >= 1
      ? sameTimeAfter(now, next.scheduled_days, timezone)
      : now + (next.due.getTime() - clock);
  return { ...fromFsrs(next), due, lastReview: now };
}

function toFsrs(card: Card, reviewed: Pick<FsrsCard, 'last_review'>): FsrsCard {
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
    ...reviewed,
  };
}

function fromFsrs(card: FsrsCard): Omit<Card, 'due' | 'lastReview'> {
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    elapsedDays: card.elapsed_days,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
  };
}
