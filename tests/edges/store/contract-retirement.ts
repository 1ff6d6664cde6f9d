import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Store } from '../../../src/app/store.ts';
import { QUESTIONS_AT_A_TIME } from '../../../src/edges/store/limits.ts';
import { ANNA, attempt, BY, card, making, NOW, round } from './samples.ts';

/** Questions that leave the notes, and come back. */
export function retirementContract(storeOf: () => Store, reopen: () => Promise<void>): void {
  /** Anna has a card of each, due now. */
  async function answer(ids: readonly string[], id = 'r1'): Promise<void> {
    const answered = round(id, ids);
    await storeOf().startRound(answered);
    const now = making(card({ due: NOW, scheduledDays: 0 }));
    await Promise.all(ids.map((_, position) => storeOf().saveAttempt(attempt(answered, position), now)));
  }
  const dueIds = async () => {
    const due = await storeOf().dueCards(ANNA, BY, 10_000);
    return due.map(({ questionId }) => questionId).sort();
  };

  test('cards of questions that left are not due, nor counted, but stay in rounds', async () => {
    await answer(['q1', 'q2', 'q3']);
    await storeOf().retireQuestionsExcept(new Set(['q2', 'never asked']));
    expect(await dueIds()).toEqual(['q2']);
    const none = { nextMinutes: null, nextDays: null };
    expect(await storeOf().cardCounts(ANNA, BY)).toEqual({ total: 1, due: 1, ...none });
    const before = { ...BY, now: NOW - 1 };
    expect(await storeOf().cardCounts(ANNA, before)).toMatchObject({ total: 1, nextMinutes: NOW });
    expect((await storeOf().round('r1'))?.questions).toHaveLength(3);
    expect(await storeOf().card(ANNA, 'q1')).not.toBeNull();
  });

  test('none left: all are retired; all of them back: all are due again', async () => {
    await answer(['q1', 'q2', 'q3']);
    await storeOf().retireQuestionsExcept(new Set());
    expect(await dueIds()).toEqual([]);
    expect(await storeOf().cardCounts(ANNA, BY)).toMatchObject({ total: 0, nextMinutes: null });
    await reopen();
    expect(await dueIds()).toEqual([]);
    await storeOf().retireQuestionsExcept(new Set(['q1', 'q2', 'q3']));
    expect(await dueIds()).toEqual(['q1', 'q2', 'q3']);
  });

  test('without any question it does nothing', async () => {
    await storeOf().retireQuestionsExcept(new Set());
    await storeOf().retireQuestionsExcept(new Set(['q1']));
    await answer(['q1']);
    expect(await dueIds()).toEqual(['q1']);
  });

  test('more than are looked at in one go: each of them, with others having their turn in between', async () => {
    const ids = Array.from(
      { length: 2 * QUESTIONS_AT_A_TIME + 1 },
      (_, index) => `q${String(index).padStart(5, '0')}`,
    );
    await answer(ids);
    const odd = ids.filter((_, index) => index % 2);
    let turns = 0;
    let isDone = false;
    const counting = (async () => {
      for (; !isDone; turns++) await setImmediate();
    })();
    await storeOf().retireQuestionsExcept(new Set(odd));
    isDone = true;
    await counting;
    expect(turns).toBeGreaterThan(2);
    expect(await dueIds()).toEqual(odd);
    await storeOf().retireQuestionsExcept(new Set(ids.slice(0, -1)));
    expect(await dueIds()).toEqual(ids.slice(0, -1));
  });

  test('of calls at the same time, the last one is right, also where it finds nothing to change', async () => {
    await answer(['q1', 'q2']);
    // So that neither has to wait for a connection.
    await Promise.all([storeOf().ready(), storeOf().ready()]);
    const none = storeOf().retireQuestionsExcept(new Set());
    const both = storeOf().retireQuestionsExcept(new Set(['q1', 'q2']));
    await Promise.all([none, both]);
    expect(await dueIds()).toEqual(['q1', 'q2']);
  });

  test('a question that is asked meanwhile is not retired with the others', async () => {
    await answer(['q1', 'q2']);
    const retiring = storeOf().retireQuestionsExcept(new Set(['q2', 'q3']));
    await answer(['q3'], 'r2');
    await retiring;
    expect(await dueIds()).toEqual(['q2', 'q3']);
  });

  test('closing waits for it', async () => {
    await answer(['q1', 'q2']);
    const retiring = storeOf().retireQuestionsExcept(new Set(['q2']));
    await reopen();
    await retiring;
    expect(await dueIds()).toEqual(['q2']);
  });
}
