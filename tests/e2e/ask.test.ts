import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/app/ask.ts';
import { loadLibrary } from '../../src/app/load-library.ts';
import { notesFolder } from '../../src/edges/files/notes-folder.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { botIn, type RunningBot } from './bot.ts';

/** The whole way: a member's command, discord.js, the notes the bot ships with, and back. */

const library = await notesIn('knowledge');

async function notesIn(folder: string): Promise<Library> {
  const source = notesFolder(folder, 'knowledge/glossary.md');
  return (await loadLibrary(source, { notesUrl: null })).library;
}

let discord: Sandbox;
let channel: SandboxChannel;
let ana: SandboxMember;
let ben: SandboxMember;
let bot: RunningBot;

beforeEach(async () => {
  discord = await startSandbox();
  const server = discord.addServer({ name: '云计算课', preferredLocale: 'zh-CN' });
  channel = server.addChannel({ name: 'ask' });
  ana = server.addMember({ name: 'ana', locale: 'zh-CN' });
  ben = server.addMember({ name: 'ben', locale: 'en-GB' });
  bot = await botIn(discord, library);
});
afterEach(async () => {
  await bot.stop();
  await discord.close();
});

async function restart(next: Library) {
  await bot.stop();
  bot = await botIn(discord, next);
}

test('a question in Chinese is answered with the passage, its heading path and its lines', async () => {
  const shown = await ana.command(channel, 'ask', { question: '什么是混合云' });
  expect([shown.outcome, shown.ephemeral]).toEqual(['replied', false]);
  expect(shown.text).toMatch(/^-# “什么是混合云”\n### .*混合云/);
  expect(shown.text).toMatch(/\*\*[^*]*云[^*]*\*\*/);
  expect(shown.text).toMatch(/\n-# 📄 zh\/deployment-models\.md · 第 \d+(–\d+)? 行$/);
  expect(shown.message.components).toHaveLength(1);
});

test('the reader’s language decides how it is said, the question what is found', async () => {
  const shown = await ben.command(channel, 'ask', { question: '什么是混合云' });
  expect(shown.text).toMatch(/\n-# 📄 zh\/deployment-models\.md · lines? \d+/);
});

test('a private answer is seen by the asker alone', async () => {
  const shown = await ana.command(channel, 'ask', { question: '什么是混合云', private: true });
  expect(shown.ephemeral).toBe(true);
  expect(discord.messages(channel, { as: ben })).toEqual([]);
});

test('a slip in a name is corrected and said', async () => {
  const shown = await ana.command(channel, 'ask', { question: 'openstak' });
  expect(shown.text).toContain('没有找到 “openstak”，按 “OpenStack” 查找。');
  expect(shown.text).toContain('OpenStack');
});

test('where only something near is found, the nearest passage is offered', async () => {
  const shown = await ana.command(channel, 'ask', { question: '云计算会不会取代程序员' });
  expect(shown.ephemeral).toBe(false);
  expect(shown.text).toMatch(/^-# “.*”\n笔记里没有直接的答案。最接近的是：\n\*\*.*\*\*\n/);
  const read = await ana.press(shown, { label: '看这一段' });
  expect(read.outcome).toBe('updated');
  expect(read.text).toMatch(/^-# “云计算会不会取代程序员”\n### /);
});

test('what the notes do not cover is said so, to the asker alone', async () => {
  const shown = await ben.command(channel, 'ask', { question: 'How do I bake sourdough bread at home?' });
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toContain("The notes don't cover this.");
});

test('the words of a member never work as markup or mention', async () => {
  const question = '@everyone **什么是混合云** <@1> || `x` [y](https://evil.example)';
  const shown = await ana.command(channel, 'ask', { question });
  expect(shown.text).not.toMatch(/@everyone|<@1>|(?<!\\)\|\||evil\.example\)$/m);
  expect(shown.message.mentions).toEqual([]);
  expect(shown.message.mention_everyone).toBe(false);
});

describe('the next passage', () => {
  test('by the asker, by another member, before and after a restart', async () => {
    const asked = await ana.command(channel, 'ask', { question: '云计算有哪些服务模式' });
    const next = asked.buttons.find(({ label }) => label.startsWith('下一段'));
    expect(next?.customId?.length).toBeLessThanOrEqual(100);
    const label = { label: next?.label ?? '' };

    const bens = await ben.press(asked, label);
    expect(bens).toMatchObject({ outcome: 'replied', ephemeral: true });
    expect(asked.now().text).toBe(asked.text);

    await restart(library);
    const bensAgain = await ben.press(asked, label);
    expect(bensAgain.text).toBe(bens.text);
    const anas = await ana.press(asked, label);
    expect(anas).toMatchObject({ outcome: 'updated', id: asked.id });
    expect(anas.text.split('\n')[0]).toBe(asked.text.split('\n')[0]);
    expect(anas.text).not.toBe(asked.text);
  });

  test('of a note that was edited meanwhile', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
    await cp('knowledge', folder, { recursive: true });
    const asked = await ana.command(channel, 'ask', { question: '云计算有哪些服务模式' });
    for (const { path } of library.ask('云计算有哪些服务模式').passages) {
      const note = join(folder, path);
      await writeFile(note, (await readFile(note, 'utf8')).replaceAll(/^#.*/gm, '$&（新）'));
    }
    await restart(await notesIn(folder));
    await rm(folder, { recursive: true });

    const gone = await ana.press(asked, { label: asked.buttons[0]?.label ?? '' });
    expect(gone.ephemeral).toBe(true);
    expect(gone.text).toContain('</ask:');
    expect(asked.now().text).toBe(asked.text);
  });
});

test('a thousand questions, sixteen at a time, are answered without an error', async () => {
  const questions = [
    '什么是混合云',
    'openstak',
    'What is virtualization?',
    '云计算会不会取代程序员',
    'bread',
    '???',
  ];
  let asked = 0;
  const refused: string[] = [];
  const ask = async (member: SandboxMember) => {
    while (asked < 1000) {
      const question = questions[asked++ % questions.length] ?? '';
      const shown = await member.command(channel, 'ask', { question });
      if (/编号|reference/.test(shown.text)) refused.push(shown.text);
    }
  };
  await Promise.all(Array.from({ length: 16 }, (_, i) => ask(i % 2 ? ana : ben)));
  expect(refused).toEqual([]);
  expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
});
