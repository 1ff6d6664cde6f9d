import { expect, onTestFinished, test } from 'vitest';
import type { QuestionKind } from '../../src/core/quiz/question.ts';
import { libraryOfNote } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** The ways in which the question of the day is answered: a button, a list, a field. */

const NOTE = `# 存储

## 问: 下面哪些是存储的类型？

- [x] 块存储
- [x] 对象存储
- [ ] 负载均衡
- [ ] 域名解析

> 负载均衡和域名解析属于网络服务。

## 问: 哪一项按桶组织数据？

- [x] 对象存储
- [ ] 块存储
- [ ] 文件存储

对象存储用==桶==来组织数据。
`;
const TODAY = '2026-11-22';

const library = await libraryOfNote('存储.md', NOTE);

/** A server whose question of the day is of a kind, with so many right choices. */
async function roomAsking(kind: QuestionKind, right = 1): Promise<DailyRoom> {
  const fits = library.bank.questions('zh').filter(({ question: { answer, ...question } }) => {
    const count = answer.form === 'choice' ? answer.choices.filter((choice) => choice.right).length : right;
    return question.kind === kind && count === right;
  });
  const bank = { ...library.bank, questions: () => fits };
  const room = await openDailyRoom({ ...library, bank }, '2026-11-22T00:00:00Z');
  onTestFinished(async () => {
    expect(room.troubles).toEqual([]);
    await room.close();
  });
  await room.daily('quiz', { 'reveal-after': 60 });
  await room.at('2026-11-22T01:00:00Z');
  return room;
}

test('one choice: a button each', async () => {
  const room = await roomAsking('choice');
  const [post] = room.posts();
  if (!post) throw new Error('nothing was posted');
  expect(post.buttons.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^A /),
    expect.stringMatching(/^B /),
    expect.stringMatching(/^C /),
  ]);
  expect((await room.answer(post, TODAY, true)).text).toMatch(/✅ 对，是 [ABC] 对象存储/);
  await room.answer(post, TODAY, true, room.lin);
  expect((await room.answer(post, TODAY, false, room.mei)).text).toContain('❌ 不對，正確答案是');
  await room.counted(post, 3);
  await room.at('2026-11-22T02:01:00Z');
  const { text } = room.posts()[0] ?? post;
  expect(text).toMatch(/[ABC] ████████ 2 · \*\*对象存储\*\* ✅/);
  expect(text).toMatch(/[ABC] ████ 1 · (?:块存储|文件存储)/);
  expect(text).toMatch(/[ABC] 0 · (?:块存储|文件存储)/);
});

test('several choices: one list, all or none', async () => {
  const room = await roomAsking('choice', 2);
  const [post] = room.posts();
  if (!post) throw new Error('nothing was posted');
  expect(post.text).toMatch(/A\. .+\nB\. .+\nC\. .+\nD\. /);
  expect(post.selects[0]).toMatchObject({ placeholder: '选出所有正确的…', min_values: 1, max_values: 4 });
  const verdict = await room.answer(post, TODAY, true);
  expect(verdict.text).toMatch(/✅ 对，是 [A-D] \S+、[A-D] \S+/);
  expect(verdict.ephemeral).toBe(true);
  expect((await room.answer(post, TODAY, false)).text).toContain('以第一次的答案为准');
  expect((await room.answer(post, TODAY, false, room.ben)).text).toContain('❌ Not quite.');
});

test('in writing: a field below the whole question, and whoever has answered gets the verdict instead', async () => {
  const room = await roomAsking('cloze');
  const [post] = room.posts();
  if (!post) throw new Error('nothing was posted');
  expect(post.buttons.map(({ label }) => label)).toEqual(['作答']);
  const modal = await room.ana.press(post, { label: '作答' });
  expect(modal.modal?.title).toBe('每日一题');
  expect(JSON.stringify(modal.modal?.form)).toContain('来组织数据');
  const verdict = await room.ana.submitModal(modal, { answer: ' 桶 ' });
  expect(verdict).toMatchObject({ ephemeral: true, outcome: 'replied' });
  expect(verdict.text).toContain('✅ 对，是 桶');
  const again = await room.ana.press(post, { label: '作答' });
  expect(again.text).toContain('以第一次的答案为准');
  await room.answer(post, TODAY, false, room.ben);
  await room.counted(post, 2);

  const open = await room.mei.press(post, { label: '作答' });
  await room.sleepUntil('2026-11-22T02:01:00Z');
  expect((await room.mei.submitModal(open, { answer: '桶' })).text).toBe(
    '答案已經公布，這次作答不算了。下一題等你來答。',
  );
  expect((await room.mei.press(post, { label: '作答' })).text).toContain('答案已經公布');
  await room.engine.tick();
  expect(room.posts()[0]?.text).toContain('2 人作答，1 人答对');
});

test('what a member answered is in their own cards, export and deletion', async () => {
  const room = await roomAsking('choice');
  const [post] = room.posts();
  if (!post) throw new Error('nothing was posted');
  await room.answer(post, TODAY, false);
  const data = await room.store.exportUser(room.ana.id);
  expect(data.rounds).toMatchObject([
    { purpose: 'daily', guildId: room.server.id, daily: { guildId: room.server.id, date: TODAY } },
  ]);
  expect(data.cards).toHaveLength(1);
  await room.store.deleteUser(room.ana.id);
  // Nothing of the first answer is left, so this one is the first.
  expect((await room.answer(post, TODAY, true)).text).toContain('✅ 对，是 ');
});

test('two presses at once are one answer', async () => {
  const room = await roomAsking('choice');
  const [post] = room.posts();
  if (!post) throw new Error('nothing was posted');
  const verdicts = await Promise.all([room.answer(post, TODAY, true), room.answer(post, TODAY, false)]);
  expect(verdicts.filter(({ text }) => text.includes('以第一次的答案为准'))).toHaveLength(1);
  expect((await room.store.exportUser(room.ana.id)).attempts).toHaveLength(1);
});
