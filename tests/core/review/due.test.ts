import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/review/card.ts';
import { dueBy, nextDue } from '../../../src/core/review/due.ts';
import { reviewPlan } from '../../../src/core/review/plan.ts';
import { RATING } from '../../../src/core/review/rating.ts';
import { firstReview } from '../../../src/core/review/schedule.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

function card(dueInDays: number, stability: number): Card {
  return { ...firstReview(RATING.good, NOW - 30 * DAY), due: NOW + dueInDays * DAY, stability };
}

describe('what is due', () => {
  test('comes in the order of how late it is for its own stability', () => {
    const young = card(-1, 2);
    const old = card(-10, 365);
    const middling = card(-2, 10);
    expect(dueBy([old, middling, young], NOW)).toEqual([young, middling, old]);
  });

  test('begins at the very moment', () => {
    expect(dueBy([card(0, 5)], NOW)).toHaveLength(1);
    expect(dueBy([card(0.001, 5)], NOW)).toEqual([]);
  });

  test('keeps whatever a card carries with it', () => {
    expect(dueBy([{ ...card(-1, 2), questionId: 'q' }], NOW)[0]?.questionId).toBe('q');
  });

  test('and when the next will be, if any is left', () => {
    expect(nextDue([card(-1, 2), card(3, 2), card(2, 2)], NOW)).toBe(NOW + 2 * DAY);
    expect(nextDue([card(-1, 2)], NOW)).toBeNull();
  });
});

describe('a review', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

  test('asks up to 20 due cards, then offers up to 10 new questions, and says how many wait', () => {
    const plan = reviewPlan({ due: numbers(27), newQuestions: numbers(14) });
    expect(plan.due).toEqual(numbers(20));
    expect(plan.fresh).toEqual(numbers(10));
    expect(plan.waiting).toEqual({ due: 7, fresh: 4 });
  });

  test('of little asks all of it', () => {
    expect(reviewPlan({ due: [], newQuestions: ['q'] })).toEqual({
      due: [],
      fresh: ['q'],
      waiting: { due: 0, fresh: 0 },
    });
  });
});
