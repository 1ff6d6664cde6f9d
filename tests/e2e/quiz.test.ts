import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createQuiz } from '../../src/app/quiz.ts';
import type { Store } from '../../src/app/store.ts';
import { seededRandom } from '../../src/core/quiz/random.ts';
import { openStore } from '../../src/edges/store/open-store.ts';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import { type ClassRoom, libraryOf, openClass } from './class.ts';

/** Rounds of questions from the shipped notes, kept in a real database. */

const library = await libraryOf('knowledge');

let folder: string;
let store: Store;
let room: ClassRoom;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
  store = await openStore(`file:${join(folder, 'quiz.sqlite')}`);
  const quiz = createQuiz({ store: Promise.resolve(store), now: Date.now, random: seededRandom(7) });
  room = await openClass(library, { quiz });
});
afterEach(async () => {
  await room.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const play = (options: Record<string, string | number> = {}) =>
  room.ana.command(room.channel, 'quiz', { play: options });
const labels = (shown: Shown) => shown.buttons.map(({ label }) => label);

/** Answers whatever is asked, rightly or wrongly, and gives the verdict. */
async function answer(shown: Shown, rightly: boolean): Promise<Shown> {
  const [, roundId = '', position = ''] =
    /^c1:quiz-\w+:(\w+):(\d+)/.exec(shown.buttons[0]?.customId ?? shown.selects[0]?.custom_id ?? '') ?? [];
  const asked = (await store.round(roundId))?.questions[Number(position)];
  if (!asked) throw new Error(`no question is asked by ${shown.text}`);
  const { answer } = asked.question;
  if (answer.form === 'typed') {
    const modal = await room.ana.press(shown, { label: '作答' });
    return room.ana.submitModal(modal, { answer: rightly ? (answer.accepted[0] ?? '') : '完全不知道' });
  }
  const places = (asked.order ?? []).flatMap((index, place) =>
    (answer.choices[index]?.right ?? false) === rightly ? [String(place)] : [],
  );
  const [select] = shown.selects;
  if (select) return room.ana.select(shown, select.custom_id, places);
  return room.ana.press(shown, `c1:quiz-answer:${roundId}:${position}:${places[0]}`);
}

test('a round is private: question, verdict with its source, next, and the result', async () => {
  let shown = await play();
  expect(shown.ephemeral).toBe(true);
  for (let position = 1; position <= 5; position++) {
    expect(shown.text).toContain(`第 ${position} 题，共 5 题`);
    const verdict = await answer(shown, position !== 2);
    expect(verdict.outcome).toBe('updated');
    expect(verdict.text).toContain(position === 2 ? '❌ 不对，正确答案是' : '✅');
    expect(verdict.text).toMatch(/-# 📄 zh\/[\w-]+\.md · 第 \d+/);
    shown = await room.ana.press(verdict, { label: position < 5 ? '下一题' : '看结果' });
  }
  expect(shown.text).toMatch(/^### 5 题答对 4 题\n用时 /);
  expect(shown.text).toContain('值得再读一遍：');
  expect(labels(shown)).toEqual(['再做错题', '再来一轮']);
  expect(room.discord.messages(room.channel, { as: room.ben })).toEqual([]);

  const again = await room.ana.press(shown, { label: '再做错题' });
  expect(again.text).toContain('第 1 题，共 1 题');
});

test('as many questions as wished, about the topic that was chosen', async () => {
  const [choice] = await room.ana
    .autocomplete(room.channel, 'quiz', 'topic', '虚拟化', { play: {} })
    .catch(() => []);
  const shown = await play({ topic: choice ? String(choice.value) : '虚拟化', count: 2 });
  expect(shown.text).toContain('第 1 题，共 2 题');
});

test('a second press on the same question changes nothing', async () => {
  const shown = await play();
  const verdict = await answer(shown, true);
  const late = await answer(shown, false).catch((error: Error) => error.message);
  expect(verdict.text).toContain('✅');
  expect(typeof late === 'string' ? late : late.text).toMatch(
    /你已经答过了|The message has no|no question is asked/,
  );
});

test('a round goes on after a restart', async () => {
  const shown = await play();
  await room.restart();
  const verdict = await answer(shown, true);
  expect(verdict.text).toContain('✅');
  await room.restart();
  expect((await room.ana.press(verdict, { label: '下一题' })).text).toContain('第 2 题');
});

describe('review', () => {
  let later = 0;
  const review = () => room.ana.command(room.channel, 'quiz', { review: {} });

  beforeEach(async () => {
    later = 0;
    await room.close();
    const now = () => Date.now() + later;
    const quiz = createQuiz({ store: Promise.resolve(store), now, random: seededRandom(7) });
    room = await openClass(library, { quiz });
  });

  test('without any answer says so, and offers new questions', async () => {
    const shown = await review();
    expect(shown.text).toBe('没有到期的题：你还没有做过题。');
    const learning = await room.ana.press(shown, { label: '学 10 道新题' });
    expect(learning.text).toContain('第 1 题，共 10 题');
  });

  test('brings a missed question back when it is due, and not before', async () => {
    const verdict = await answer(await play({ count: 1 }), false);
    expect(verdict.text).toContain('❌');
    const early = await review();
    expect(early.text).toMatch(/^现在没有到期的题。下一道题会在 <t:\d+:R> 回来。$/);
    later = 24 * 60 * 60_000;
    const due = await review();
    expect(due.text).toContain('第 1 题，共 1 题');
    expect((await answer(due, true)).text).toContain('✅');
    expect((await review()).text).toMatch(/^现在没有到期的题。/);
  });
});

describe('what cannot be played', () => {
  test('a topic that is not there', async () => {
    const shown = await play({ topic: 'qzxvbn' });
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('笔记里没有叫 “qzxvbn” 的章节。');
  });

  test('a kind that the notes give no questions of', async () => {
    expect((await play({ kind: 'flashcard' })).text).toBe('笔记里没有这样的题，换个主题或题型试试。');
  });

  test('a round that was deleted', async () => {
    const shown = await play();
    await store.deleteUser(room.ana.id);
    const label = labels(shown)[0] ?? '';
    const gone = shown.selects[0]
      ? await room.ana.select(shown, shown.selects[0].custom_id, ['0'])
      : await room.ana.press(shown, { label });
    expect(gone.text).toMatch(/^这一轮已经结束，请用 <\/quiz play:\d+> 重新开始。$/);
  });
});
