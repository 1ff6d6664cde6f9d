import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import { shippedLibrary } from './class.ts';
import { openQuizRoom, type QuizRoom } from './quiz-room.ts';

/** What was missed comes back: `/quiz review`, on the shipped notes and a real database. */

const library = await shippedLibrary();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let room: QuizRoom;
beforeEach(async () => {
  room = await openQuizRoom(library);
});
afterEach(() => room.close());

const labels = (shown: Shown) => shown.buttons.map(({ label }) => label);

test('without any answer says so, and offers new questions', async () => {
  const shown = await room.review();
  expect(shown.text).toBe('没有到期的题：你还没有做过题。');
  const learning = await room.ana.press(shown, { label: '学 10 道新题' });
  expect(learning.text).toContain('第 1 题，共 10 题');
});

test('brings a missed question back when it is due, and not before', async () => {
  const verdict = await room.answer(await room.play({ count: 1 }), false);
  expect(verdict.text).toContain('❌');
  const early = await room.review();
  expect(early.text).toMatch(/^现在没有到期的题。下一道题会在 <t:\d+:R> 回来。$/);
  room.later(11 * 60_000);
  const due = await room.review();
  expect(due.text).toContain('第 1 题，共 1 题');
  expect((await room.answer(due, true)).text).toContain('✅');
  expect((await room.review()).text).toMatch(/^现在没有到期的题。/);
});

describe('a card that is not due', () => {
  const known = async () => {
    await room.finish(await room.play({ count: 1, kind: 'number' }), true);
    const [one] = (await room.store.exportUser(room.ana.id)).cards;
    if (!one) throw new Error('the first answer makes a card');
    return one;
  };
  /** Plays the questions of years until that one comes, and answers it. */
  const answerAgain = async (questionId: string, rightly: boolean) => {
    let shown = await room.play({ count: 20, kind: 'number' });
    while ((await room.asked(shown)).question.id !== questionId) {
      shown = await room.ana.press(await room.answer(shown, true), { label: '下一题' });
    }
    await room.answer(shown, rightly);
    return room.store.card(room.ana.id, questionId);
  };

  test('is only practised by a right answer', async () => {
    const { questionId, card } = await known();
    expect(await answerAgain(questionId, true)).toEqual(card);
  });

  test('comes back soon after a wrong one', async () => {
    const { questionId, card } = await known();
    const after = await answerAgain(questionId, false);
    expect(after?.reps).toBe(card.reps + 1);
    expect(after?.due).toBeLessThan(card.due);
  });
});

test('is over with an offer of new questions, and says how many still wait', async () => {
  for (let round = 0; round < 2; round++) await room.finish(await room.play({ count: 13 }), false);
  room.later(DAY);
  const shown = await room.review();
  expect(shown.text).toContain('第 1 题，共 20 题');
  const over = await room.finish(shown, true);
  expect(over.text).toContain('还有 6 道题等着复习。');
  expect(labels(over)).toEqual(['继续复习', '学 10 道新题']);
  const learnt = await room.finish(await room.ana.press(over, { label: '学 10 道新题' }), true);
  expect(learnt.text).toContain('还有 6 道题等着复习。');
  const on = await room.ana.press(learnt, { label: '继续复习' });
  expect(on.text).toContain('第 1 题，共 6 题');
});

describe('the day of a review', () => {
  /** Milliseconds until the clock shows 23:30 in a zone whose offset never changes. */
  const untilHalfPastEleven = (offset: number) =>
    (((23.5 - offset) * HOUR - (Date.now() % DAY)) % DAY) + 2 * DAY;

  /** Answers rightly at 23:30, then asks at 00:30 on the day when the question comes back. */
  async function comesBackAfterMidnight(offset: number): Promise<Shown> {
    const evening = untilHalfPastEleven(offset);
    room.later(evening);
    await room.finish(await room.play({ count: 1, kind: 'true-false' }), true);
    const [due] = (await room.store.exportUser(room.ana.id)).cards;
    const days = due?.card.scheduledDays ?? 0;
    expect(days).toBeGreaterThan(0);
    room.later(evening + days * DAY - 23 * HOUR);
    return room.review();
  }

  test('begins at midnight of the server, whose language is that of mainland China', async () => {
    expect((await comesBackAfterMidnight(8)).text).toContain('第 1 题，共 1 题');
  });

  test('begins at midnight of the zone that the server has set', async () => {
    await room.store.changeServer(room.server.id, { timezone: 'Asia/Kolkata' });
    expect((await comesBackAfterMidnight(5.5)).text).toContain('第 1 题，共 1 题');
  });

  test("begins at midnight of the member's own zone, where one is known", async () => {
    await room.store.changeServer(room.server.id, { timezone: 'Asia/Kolkata' });
    await room.store.changeMember(room.ana.id, { timezone: 'Asia/Tokyo' });
    expect((await comesBackAfterMidnight(9)).text).toContain('第 1 题，共 1 题');
  });
});

test('a question that the notes no longer hold is not asked, and its round is still answered', async () => {
  const shown = await room.play({ count: 2, kind: 'true-false' });
  const verdict = await room.answer(shown, false);
  await room.store.retireQuestionsExcept(new Set());
  room.later(DAY);
  expect((await room.review()).text).toMatch(/^没有到期的题/);
  const second = await room.ana.press(verdict, { label: '下一题' });
  expect((await room.answer(second, true)).text).toContain('✅');
});
