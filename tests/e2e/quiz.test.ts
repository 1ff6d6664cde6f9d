import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import { shippedLibrary } from './class.ts';
import { openQuizRoom, type QuizRoom } from './quiz-room.ts';

/** Rounds of questions from the shipped notes, kept in a real database. */

const library = await shippedLibrary();

let room: QuizRoom;
beforeEach(async () => {
  room = await openQuizRoom(library);
});
afterEach(() => room.close());

const labels = (shown: Shown) => shown.buttons.map(({ label }) => label);

test('a round is private: question, verdict with its source, next, and the result', async () => {
  let shown = await room.play();
  expect(shown.ephemeral).toBe(true);
  for (let position = 1; position <= 5; position++) {
    const bar = '▰'.repeat(position - 1) + '▱'.repeat(6 - position);
    expect(shown.text).toContain(`第 ${position} 题，共 5 题  ${bar}`);
    expect(labels(shown)).toContain('🚩');
    const verdict = await room.answer(shown, position !== 2);
    expect(verdict.outcome).toBe('updated');
    expect(verdict.text).toContain(position === 2 ? '❌ 不对，正确答案是' : '✅');
    expect(verdict.text).toMatch(/-# 📄 zh\/[\w-]+\.md · 第 \d+/);
    shown = await room.ana.press(verdict, { label: position < 5 ? '下一题' : '看结果' });
  }
  expect(shown.text).toMatch(/^### 5 题答对 4 题\n用时 /);
  expect(shown.text).toContain('值得再读一遍：');
  expect(shown.text).toMatch(/做错的题会在 <t:\d+:R> 回来，到时用 <\/quiz review:\d+> 复习。/);
  expect(labels(shown)).toEqual(['再做错题', '再来一轮']);
  expect(room.discord.messages(room.channel, { as: room.ben })).toEqual([]);

  const again = await room.ana.press(shown, { label: '再做错题' });
  expect(again.text).toContain('第 1 题，共 1 题');
  const more = await room.ana.press(await room.finish(again, true), { label: '再来一轮' });
  expect(more.text).toContain('第 1 题，共 1 题');
});

test.each(['cloze', 'term', 'description', 'number', 'table-cell', 'true-false'])(
  'a question of kind %s, answered rightly and wrongly',
  async (kind) => {
    const right = await room.answer(await room.play({ kind, count: 1 }), true);
    expect(right.text).toContain('✅ 对，是');
    const wrong = await room.answer(await room.play({ kind, count: 1 }), false);
    expect(wrong.text).toContain('❌ 不对，正确答案是');
  },
);

test('as many questions as wished, about the topic that was chosen', async () => {
  const [choice] = await room.ana.autocomplete(room.channel, 'quiz', 'topic', '虚拟化', { play: {} });
  const shown = await room.play({ topic: String(choice?.value), count: 2 });
  expect(shown.text).toContain('第 1 题，共 2 题');
  expect((await room.asked(shown)).question.source.path).toBe('zh/virtualization.md');
});

test('a verdict tells of each wrong choice what it really is', async () => {
  const shown = await room.play({ kind: 'term', count: 1 });
  const { question, order } = await room.asked(shown);
  const { answer } = question;
  if (answer.form !== 'choice') throw new Error('a term is chosen');
  let verdict = await room.answer(shown, true);
  const wrong = (order ?? []).flatMap((index, place) => {
    const choice = answer.choices[index];
    return choice && !choice.right ? [{ ...choice, letter: 'ABCDE'[place] }] : [];
  });
  expect(wrong.length).toBeGreaterThan(1);
  for (const { letter, text, truth } of wrong) {
    expect(truth).not.toBeNull();
    verdict = await room.ana.press(verdict, { label: `为什么不是 ${letter} ${text}？` });
    expect(verdict.outcome).toBe('updated');
    expect(verdict.text).toContain(`关于 ${letter} ${text}：\n> `);
  }
  expect(labels(verdict)).toEqual(['看结果', '🚩']);
});

describe('what was answered before', () => {
  test('stays as it is when a second press comes at the same time', async () => {
    const shown = await room.play({ kind: 'true-false' });
    const verdicts = await Promise.all([room.answer(shown, true), room.answer(shown, false)]);
    const late = verdicts.filter(({ text }) => text.includes('这道题你已经答过了，以第一次的答案为准。'));
    expect(late).toHaveLength(1);
    const first = verdicts.find((verdict) => !late.includes(verdict));
    const mark = first?.text.includes('✅') ? '✅' : '❌';
    expect(late[0]?.text).toContain(mark);
    expect((await room.store.exportUser(room.ana.id)).attempts).toHaveLength(1);
  });

  test('still leads on to the next question', async () => {
    const shown = await room.play({ kind: 'true-false' });
    const [a] = await Promise.all([room.answer(shown, true), room.answer(shown, true)]);
    expect((await room.ana.press(a, { label: '下一题' })).text).toContain('第 2 题');
  });
});

describe('a question that somebody finds fault with', () => {
  test('is noted once, named in the log, and not put to them again', async () => {
    const shown = await room.play({ kind: 'number' });
    const { question } = await room.asked(shown);
    const thanks = await room.ana.press(shown, { label: '🚩' });
    expect(thanks.text).toBe('谢谢，已经记下了。以后不会再问你这道题。');
    expect(thanks.ephemeral).toBe(true);
    const line = await room.bot.logged(`reported: ${question.source.path}:${question.source.lines[0]}`);
    expect(line).toMatchObject({ question: question.id });
    expect(JSON.stringify(line)).not.toContain(room.ana.id);

    const verdict = await room.answer(shown, false);
    expect((await room.ana.press(verdict, { label: '🚩' })).text).toBe('这道题你已经报告过了，谢谢。');
    room.later(7 * 86_400_000);
    expect((await room.review()).text).not.toContain('第 1 题，共');
    const all = library.bank.questions('zh').filter((one) => one.question.kind === 'number');
    const next = await room.play({ kind: 'number', count: 20 });
    expect(next.text).toContain(`共 ${Math.min(20, all.length - 1)} 题`);
  });

  test('may be put to others', async () => {
    await room.ana.press(await room.play(), { label: '🚩' });
    expect((await room.play({}, room.ben)).text).toContain('1/5');
  });
});

describe('from an answer of /ask', () => {
  const ask = () => room.ana.command(room.channel, 'ask', { question: '什么是混合云' });

  test('questions about its passage first, beside the answer', async () => {
    const answer = await ask();
    const shown = await room.ana.press(answer, { label: '考考我' });
    expect(shown.outcome).toBe('replied');
    expect(shown.ephemeral).toBe(true);
    const { question } = await room.asked(shown);
    expect(question.source.path).toBe('zh/deployment-models.md');
    expect(question.prompt + JSON.stringify(question.answer)).toContain('混合云');
    expect((await room.answer(shown, true)).text).toContain('✅');
  });

  test('for whoever presses, each their own', async () => {
    const answer = await ask();
    const [ana, ben] = await Promise.all([
      room.ana.press(answer, { label: '考考我' }),
      room.ben.press(answer, { label: '考考我' }),
    ]);
    expect(ana.text).toContain('第 1 题');
    expect(ben.text).toContain('1/');
    expect(ben.ephemeral).toBe(true);
  });

  test('the passage that is on show after turning the page', async () => {
    const answer = await ask();
    const second = await room.ana.press(answer, { label: '下一段 1/3' });
    const shown = await room.ana.press(second, { label: '考考我' });
    expect(shown.text).toContain('第 1 题');
  });
});

describe('after a restart', () => {
  test('a question is answered and the round goes on', async () => {
    const shown = await room.play();
    await room.restart();
    const verdict = await room.answer(shown, true);
    expect(verdict.text).toContain('✅');
    await room.restart();
    expect((await room.ana.press(verdict, { label: '下一题' })).text).toContain('第 2 题');
  });

  test('a typed answer counts whose field was opened before', async () => {
    const shown = await room.play({ kind: 'cloze' });
    const { question } = await room.asked(shown);
    const modal = await room.ana.press(shown, { label: '作答' });
    await room.restart();
    const accepted = question.answer.form === 'typed' ? (question.answer.accepted[0] ?? '') : '';
    expect((await room.ana.submitModal(modal, { answer: accepted })).text).toContain('✅');
  });
});

test('days in a row are counted in the result', async () => {
  await room.finish(await room.play({ count: 1 }), true);
  room.later(86_400_000);
  const result = await room.finish(await room.play({ count: 1 }), true);
  expect(result.text).toContain(' · 🔥 连续 2 天');
});

describe('what cannot be played', () => {
  test('a topic that is not there', async () => {
    const shown = await room.play({ topic: 'qzxvbn' });
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('笔记里没有叫 “qzxvbn” 的章节。');
  });

  test('a kind that the notes give no questions of', async () => {
    expect((await room.play({ kind: 'flashcard' })).text).toBe('笔记里没有这样的题，换个主题或题型试试。');
  });

  test('a round that was deleted', async () => {
    const shown = await room.play({ kind: 'true-false' });
    await room.store.deleteUser(room.ana.id);
    const gone = await room.ana.press(shown, { label: labels(shown)[0] ?? '' });
    expect(gone.text).toMatch(/^这一轮已经结束，请用 <\/quiz play:\d+> 重新开始。$/);
  });
});
