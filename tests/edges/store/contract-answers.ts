import { expect, test } from 'vitest';
import type { Store } from '../../../src/app/store.ts';
import { ANNA, attempt, BO, COUNTING, NOW, round } from './samples.ts';

/** Which questions a member answered, and when. */
export function answersContract(storeOf: () => Store): void {
  const quarter = 15 * 60_000;
  const played = round('r1', ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);

  test('the questions: those with an answer, whether or not it made a card, retired ones too', async () => {
    const store = storeOf();
    await store.startRound(played);
    await store.saveAttempt(attempt(played, 0), null);
    await store.saveAttempt(attempt(played, 1), COUNTING);
    await store.retireQuestionsExcept(new Set());
    expect(await store.answeredQuestions(ANNA)).toEqual(new Set(['q1', 'q2']));
    expect(await store.answeredQuestions(BO)).toEqual(new Set());
  });

  test('the times: each quarter of an hour once, from its beginning to its last millisecond', async () => {
    const store = storeOf();
    await store.startRound(played);
    const times = [NOW + quarter, NOW, NOW + quarter - 1, NOW - 1, NOW + 1, NOW - 400 * quarter];
    for (const [position, at] of times.entries()) {
      await store.saveAttempt(attempt(played, position, { at }), position % 2 ? COUNTING : null);
    }
    const quarters = [NOW - 400 * quarter, NOW - quarter, NOW, NOW + quarter];
    expect(await store.answerTimes(ANNA)).toEqual(quarters);
    expect(await store.answerTimes(BO)).toEqual([]);
    await store.retireQuestionsExcept(new Set());
    expect(await store.answerTimes(ANNA)).toEqual(quarters);
  });
}
