import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { SandboxUser } from '../../src/sandbox/driver/user.ts';
import { type ClassRoom, openClass, shippedLibrary } from './class.ts';
import { openQuizRoom } from './quiz-room.ts';

/** Every command in a direct message with the bot, for somebody who shares no server with it. */

const library = await shippedLibrary();

let room: ClassRoom;
let eva: SandboxUser;
let dm: { readonly id: string };
beforeEach(async () => {
  room = await openClass(library);
  eva = room.discord.addUser({ name: 'eva', locale: 'zh-CN' });
  dm = eva.openDm();
});
afterEach(() => room.close());

test('/ask answers, and the next passage turns in place', async () => {
  const shown = await eva.command(dm, 'ask', { question: '云计算有哪些服务模式' });
  expect(shown.text).toMatch(/^-# “云计算有哪些服务模式”\n### /);
  const next = shown.buttons.find(({ label }) => label.startsWith('下一段'));
  expect(await eva.press(shown, { label: next?.label ?? '' })).toMatchObject({ outcome: 'updated' });
});

test('/topics stays, for nobody else is there', async () => {
  const shown = await eva.command(dm, 'topics');
  expect(shown.ephemeral).toBe(false);
  const note = await eva.select(shown, 'c1:topics', [
    shown.selects[0]?.type === 3 ? (shown.selects[0].options[0]?.value ?? '') : '',
  ]);
  expect(note).toMatchObject({ outcome: 'updated', ephemeral: false });
});

test('/help names the commands, and nothing to manage', async () => {
  const shown = await eva.command(dm, 'help');
  expect(shown.text).toContain('</ask:');
  expect(shown.text).not.toContain('管理员');
});

test('"Find in notes" and autocomplete work as in a server', async () => {
  const message = eva.write(dm, { content: '混合云是什么？' });
  expect((await eva.messageCommand('Find in notes', message)).text).toContain('### 部署形式 › 混合云');
  const offered = await eva.autocomplete(dm, 'ask', 'question', '混合');
  expect(offered.map(({ name }) => name)).toContain('混合云');
});

test('/quiz and /privacy: rounds stay in the conversation, days begin by UTC', async () => {
  const quiz = await openQuizRoom(library);
  onTestFinished(() => quiz.close());
  const eva = quiz.discord.addUser({ name: 'eva', locale: 'zh-CN' });
  const dm = eva.openDm();
  const shown = await eva.command(dm, 'quiz', { play: { kind: 'true-false', count: 1 } });
  expect(shown).toMatchObject({ outcome: 'replied', ephemeral: false });
  const choice = shown.buttons.find(({ customId }) => customId?.startsWith('c1:quiz-answer:'));
  const verdict = await eva.press(shown, choice?.customId ?? '');
  expect(verdict).toMatchObject({ outcome: 'updated' });
  expect((await eva.press(verdict, { label: '看结果' })).text).toMatch(/^### 1 题答对/);
  expect((await eva.command(dm, 'quiz', { review: {} })).text).toMatch(/^现在没有到期的题。/);
  expect((await eva.command(dm, 'privacy', { show: {} })).text).toContain('- 答题记录：1 条');
});
