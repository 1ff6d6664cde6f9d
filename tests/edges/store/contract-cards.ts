import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { DueCard, Store } from '../../../src/app/store.ts';
import { dueBy, nextDue } from '../../../src/core/review/due.ts';
import { ANNA, attempt, BO, BY, card, DAY, making, NOW, round } from './samples.ts';

/** Which cards are due, and how many there are. */
export function cardsContract(storeOf: () => Store): void {
  const minute = 60_000;
  const played = round('r1', ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);

  beforeEach(async () => {
    const store = storeOf();
    await store.startRound(played);
    const cards = [
      // Overdue by 1 day of 10, by 2 days of 100; due in the last moment of today, and in the first of tomorrow.
      card({ due: NOW - DAY, stability: 10 }),
      card({ due: NOW - 2 * DAY, stability: 100 }),
      card({ due: BY.dayEnd - 1, stability: 1 }),
      card({ due: BY.dayEnd, stability: 1 }),
      // Missed a while ago: due at this moment, and in a minute.
      card({ due: NOW, scheduledDays: 0 }),
      card({ due: NOW + minute, scheduledDays: 0 }),
    ];
    for (const [position, made] of cards.entries()) {
      await store.saveAttempt(attempt(played, position), making(made));
    }
  });

  test('due: those that are nearest to being forgotten first, and those of later today last', async () => {
    const store = storeOf();
    const due = await store.dueCards(ANNA, BY, 20);
    expect(due.map(({ questionId }) => questionId)).toEqual(['q1', 'q2', 'q5', 'q3']);
    expect(due[0]?.card).toEqual(card({ due: NOW - DAY, stability: 10 }));
    expect(await store.dueCards(ANNA, BY, 1)).toEqual(due.slice(0, 1));
    expect(await store.dueCards(BO, BY, 20)).toEqual([]);
  });

  test('counted, with the times when the next ones will be due', async () => {
    const store = storeOf();
    const next = { nextMinutes: NOW + minute, nextDays: BY.dayEnd };
    expect(await store.cardCounts(ANNA, BY)).toEqual({ total: 6, due: 4, ...next });
    const inAMinute = { ...BY, now: NOW + minute };
    const rest = { nextMinutes: null, nextDays: BY.dayEnd };
    expect(await store.cardCounts(ANNA, inAMinute)).toEqual({ total: 6, due: 5, ...rest });
    const tomorrow = { now: BY.dayEnd, dayEnd: BY.dayEnd + DAY };
    const none = { nextMinutes: null, nextDays: null };
    expect(await store.cardCounts(ANNA, tomorrow)).toEqual({ total: 6, due: 6, ...none });
    expect(await store.cardCounts(BO, BY)).toEqual({ total: 0, due: 0, ...none });
  });

  test('any cards at all: as `dueBy` and `nextDue` have it', async () => {
    const store = storeOf();
    const borders = [NOW, BY.dayEnd].flatMap((time) => [time - 1, time, time + 1]);
    const scheduled = fc.record({
      due: fc.oneof(fc.constantFrom(...borders), fc.integer({ min: NOW - 9 * DAY, max: NOW + 9 * DAY })),
      stability: fc.oneof(fc.constantFrom(0.1, 1, 2, 300), fc.double({ min: 0.01, max: 1e4, noNaN: true })),
      scheduledDays: fc.constantFrom(0, 1, 40),
    });
    let member = 0;
    const sameAsReference = async (changes: readonly Parameters<typeof card>[0][], limit: number) => {
      const userId = `5000${member++}`;
      const ids = changes.map((_, index) => `any${String(index).padStart(2, '0')}`);
      const answered = round(`of ${userId}`, ids, { userId });
      await store.startRound(answered);
      const cards = changes.map((change, index): DueCard['card'] & { questionId: string } => ({
        ...card(change),
        questionId: ids[index] ?? '',
      }));
      await Promise.all(
        cards.map(({ questionId: _, ...made }, position) =>
          store.saveAttempt(attempt(answered, position), making(made)),
        ),
      );
      const due = dueBy(cards, BY);
      const given = await store.dueCards(userId, BY, limit);
      expect(given.map(({ questionId }) => questionId)).toEqual(
        due.slice(0, limit).map(({ questionId }) => questionId),
      );
      const counts = { total: cards.length, due: due.length, ...nextDue(cards, BY) };
      expect(await store.cardCounts(userId, BY)).toEqual(counts);
    };
    const cards = fc.array(scheduled, { maxLength: 12 });
    await fc.assert(fc.asyncProperty(cards, fc.constantFrom(3, 20), sameAsReference), { numRuns: 50 });
  });

  test('keep every digit', async () => {
    const store = storeOf();
    const next = round('r2', ['q7']);
    const exact = card({ stability: 0.1 + 0.2, difficulty: 1 / 3, lastReview: null, state: 3, lapses: 2 });
    await store.startRound(next);
    await store.saveAttempt(attempt(next, 0), making(exact));
    expect(await store.card(ANNA, 'q7')).toEqual(exact);
  });
}
