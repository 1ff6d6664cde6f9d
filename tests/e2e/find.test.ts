import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ClassRoom, openClass, shippedLibrary } from './class.ts';

/** "Find in notes" in a message's menu. */

const library = await shippedLibrary();

let room: ClassRoom;
beforeEach(async () => {
  room = await openClass(library);
});
afterEach(() => room.close());

const find = (content: string) =>
  room.ana.messageCommand('Find in notes', room.ben.write(room.channel, { content }));

test('answers to what a message asks, for the one who looks it up alone', async () => {
  const shown = await find('Hi all! I am stuck with the homework. What is a hybrid cloud? Thanks');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toMatch(/^-# “What is a hybrid cloud\?”\n### 部署形式 › 混合云\n/);
});

test('looks up a message that asks nothing as it is', async () => {
  expect((await find('裸金属虚拟化')).text).toMatch(/^-# “裸金属虚拟化”\n### .*裸金属虚拟化/);
});

test('takes a single character for a question, where it is a word', async () => {
  expect((await find('云？')).text).toMatch(/^-# “云？”\n/);
});

test('passes over what is not words', async () => {
  const shown = await find(
    `<@${room.ana.id}> **什么是** ||混合云||？ https://example.com/a?b <:smile:123456789012345678>`,
  );
  expect(shown.text).toMatch(/^-# “什么是 混合云 ？”\n### 部署形式 › 混合云\n/);
});

test('cuts a long message', async () => {
  const shown = await find(`什么是混合云${'，以及其他的事情'.repeat(100)}？`);
  expect(shown.outcome).toBe('replied');
  expect(shown.text.split('\n')[0]?.length).toBeLessThanOrEqual(210);
});

test.each([['🙂🙂'], ['https://example.com/picture.png'], ['<@123456789012345678>'], ['?!']])(
  'says so when there is nothing to look up: %s',
  async (content) => {
    const shown = await find(content);
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toBe('这条消息里没有可以查找的文字。');
  },
);

test('reads what the bot itself has said', async () => {
  const asked = await room.ben.command(room.channel, 'ask', { question: '什么是混合云' });
  const shown = await room.ana.messageCommand('Find in notes', asked);
  expect(shown.text).toContain('### 部署形式 › 混合云');
});

describe('what it finds', () => {
  test('can be shown to everybody', async () => {
    const shown = await find('什么是混合云？');
    const left = await room.ana.press(shown, { label: '分享给大家' });
    expect(left).toMatchObject({ outcome: 'updated', ephemeral: true });
    await room.bot.stop();
    const seen = room.discord.messages(room.channel, { as: room.ben }).at(-1);
    expect(seen?.text).toMatch(/^-# 由 <@\d+> 分享\n-# “什么是混合云？”\n### 部署形式 › 混合云\n/);
  });
});
