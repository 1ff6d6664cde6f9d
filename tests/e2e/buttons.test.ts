import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Library } from '../../src/app/ask.ts';
import type { Bot } from '../../src/edges/discord/client.ts';
import { NoAnswerError } from '../../src/sandbox/actions/interact.ts';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type AnswerPassage, answer, paragraph, passage } from '../edges/discord/passages.ts';
import { botIn } from './bot.ts';
import { knownLibrary } from './known-library.ts';

const one = passage({ id: 'passage001', headings: ['一'], blocks: [paragraph('第一段')] });
const two = passage({ id: 'passage002', headings: ['二'], blocks: [paragraph('第二段')] });
const three = passage({ id: 'passage003', headings: ['三'], blocks: [paragraph('第三段')], excerpt: null });

/** A library of which every answer is known: what it says for a question, and the passages it still has. */
function notes(passages: readonly AnswerPassage[], given: Partial<Answer> = {}): Library {
  return knownLibrary({
    ask: (question) => answer({ question, passages, ...given }),
    passage: (id) => passages.find((candidate) => candidate.id === id) ?? null,
  });
}

let discord: Sandbox;
let channel: SandboxChannel;
let ana: SandboxMember;
let ben: SandboxMember;
let bots: Bot[];

async function start(library: Library | Promise<Library>, patience?: number) {
  const bot = await botIn(discord, library, patience === undefined ? {} : { patience });
  bots.push(bot);
  return bot;
}

async function restart(library: Library) {
  await bots.pop()?.stop();
  return start(library);
}

beforeEach(async () => {
  discord = await startSandbox();
  const server = discord.addServer({ name: '云计算课', preferredLocale: 'zh-CN' });
  channel = server.addChannel({ name: 'ask' });
  ana = server.addMember({ name: 'ana', locale: 'zh-CN' });
  ben = server.addMember({ name: 'ben' });
  bots = [];
});
afterEach(async () => {
  for (const bot of bots) await bot.stop();
  await discord.close();
});

describe('the next passage', () => {
  test('turns the page for the asker, round to the first again', async () => {
    await start(notes([one, two, three]));
    const asked = await ana.command(channel, 'ask', { question: '云 **是** 什么' });
    const second = await ana.press(asked, { label: '下一段 1/3' });
    expect(second.outcome).toBe('updated');
    expect(second.id).toBe(asked.id);
    expect(second.text).toBe(asked.text.replace('### 一\n第一段', '### 二\n第二段'));
    expect(second.text).toContain('-# “云 \\*\\*是\\*\\* 什么”');
    const third = await ana.press(second, { label: '下一段 2/3' });
    expect(third.text).toContain('第三段');
    const first = await ana.press(third, { label: '回到第一段 3/3' });
    expect(first.text).toBe(asked.text);
  });

  test('opens for somebody else in a message of their own, in their language', async () => {
    await start(notes([one, two, three]));
    const asked = await ana.command(channel, 'ask', { question: '云是什么' });
    const own = await ben.press(asked, { label: '下一段 1/3' });
    expect(own.outcome).toBe('replied');
    expect(own.ephemeral).toBe(true);
    expect(own.text).toContain('-# “云是什么”\n### 二\n第二段\n-# 📄 zh/deployment-models.md · lines 41–44');
    expect(asked.now().text).toBe(asked.text);
    const further = await ben.press(own, { label: 'Next 2/3' });
    expect(further.outcome).toBe('updated');
    expect(further.text).toContain('第三段');
  });

  test('works the same after a restart', async () => {
    await start(notes([one, two, three]));
    const asked = await ana.command(channel, 'ask', { question: '云是什么' });
    await restart(notes([one, two, three]));
    const bens = await ben.press(asked, { label: '下一段 1/3' });
    expect(bens.ephemeral).toBe(true);
    const second = await ana.press(asked, { label: '下一段 1/3' });
    expect(second.outcome).toBe('updated');
    expect(second.text).toBe(asked.text.replace('### 一\n第一段', '### 二\n第二段'));
  });

  test('that is gone from the notes leaves the message and points to the command', async () => {
    await start(notes([one, two, three]));
    const asked = await ana.command(channel, 'ask', { question: '云是什么' });
    await restart(notes([one, three]));
    const gone = await ana.press(asked, { label: '下一段 1/3' });
    expect(gone.ephemeral).toBe(true);
    expect(gone.text).toMatch(/^笔记改过了，这一段已经不在。请用 <\/ask:\d+> 再问一次。$/);
    expect(asked.now().text).toBe(asked.text);
  });
});

describe('unsure', () => {
  test('the passage can be read, and so can the others', async () => {
    await start(notes([one, two, three], { verdict: 'unsure' }));
    const asked = await ana.command(channel, 'ask', { question: '云是什么' });
    expect(asked.ephemeral).toBe(false);
    expect(asked.text).toContain('笔记里没有直接的答案。最接近的是：\n**一**\n第一段');
    const read = await ana.press(asked, { label: '看这一段' });
    expect(read.outcome).toBe('updated');
    expect(read.text).toContain('### 一\n第一段');
    expect(read.buttons.map(({ label }) => label)).toEqual(['下一段 1/3']);
    const others = await ben.press(await ana.command(channel, 'ask', { question: '云' }), {
      label: '看另外两段',
    });
    expect(others.ephemeral).toBe(true);
    expect(others.text).toContain('### 二\n第二段');
  });
});

describe('nothing', () => {
  const topics = [
    { label: '虚拟化', passageId: one.id },
    { label: '存储', passageId: 'nowhere000' },
  ];

  test('the asker alone sees it, and can open what is near', async () => {
    const library = notes([one], { verdict: 'nothing', topics });
    await start({ ...library, ask: (question) => ({ ...library.ask(question), passages: [] }) });
    const asked = await ben.command(channel, 'ask', { question: 'What is a service mesh?' });
    expect(asked.ephemeral).toBe(true);
    expect(asked.text).toContain("The notes don't cover this. Nearby topics:");
    await restart(library);
    const gone = await ben.press(asked, { label: '存储' });
    expect(gone.text).toContain('Ask again with </ask:');
    const opened = await ben.press(asked, { label: '虚拟化' });
    expect(opened.outcome).toBe('updated');
    expect(opened.text).toContain('### 一\n第一段');
    expect(opened.buttons.map(({ label }) => label)).toEqual(['虚拟化', '存储']);
    expect((await ben.press(opened, { label: '虚拟化' })).outcome).toBe('updated');
  });
});

describe('while the notes are loading', () => {
  test('a question waits, without a deferral when they are there in time', async () => {
    const loading = Promise.withResolvers<Library>();
    await start(loading.promise, 2000);
    const asked = ana.command(channel, 'ask', { question: '云是什么' });
    loading.resolve(notes([one]));
    expect((await asked).outcome).toBe('replied');
  });

  test('the reply is deferred when it takes long', async () => {
    const loading = Promise.withResolvers<Library>();
    await start(loading.promise, 0);
    const asked = await ana.command(channel, 'ask', { question: '云是什么' });
    expect(asked).toMatchObject({ outcome: 'deferred', loading: true, ephemeral: false });
    const secret = await ana.command(channel, 'ask', { question: '云是什么', private: true });
    expect(secret).toMatchObject({ outcome: 'deferred', ephemeral: true });
    loading.resolve(notes([one, two]));
    expect((await asked.changed()).text).toContain('第一段');
    expect((await secret.changed()).text).toContain('第一段');
  });

  test('what only the asker should see does not stay where everybody looked', async () => {
    const loading = Promise.withResolvers<Library>();
    await start(loading.promise, 0);
    const asked = await ana.command(channel, 'ask', { question: '云是什么' });
    loading.resolve(notes([], { verdict: 'nothing' }));
    await asked.changed();
    await bots.pop()?.stop();
    expect(discord.messages(channel, { as: ben })).toEqual([]);
    const seen = discord.messages(channel, { as: ana });
    expect(seen.map(({ ephemeral, text }) => [ephemeral, text.includes('笔记里没有讲到这个')])).toEqual([
      [true, true],
    ]);
  });

  test('a button waits too', async () => {
    await start(notes([one, two]));
    const asked = await ana.command(channel, 'ask', { question: '云是什么' });
    await bots.pop()?.stop();
    const loading = Promise.withResolvers<Library>();
    await start(loading.promise, 0);
    const pressed = await ana.press(asked, { label: '下一段 1/2' });
    expect(pressed).toMatchObject({ outcome: 'deferred', ephemeral: true });
    loading.resolve(notes([one, two]));
    expect((await pressed.changed()).text).toContain('第二段');
  });
});

describe('when something goes wrong', () => {
  test('a bug gets an apology with a reference that is in the log', async () => {
    const broken = () => {
      throw new Error('the index is broken');
    };
    const bot = await start(knownLibrary({ ask: broken, passage: broken }));
    const sorry = await ana.command(channel, 'ask', { question: '云是什么' });
    expect(sorry.ephemeral).toBe(true);
    const [, reference] = /^抱歉，这里出了问题（编号 ([0-9a-f]{6})）。/.exec(sorry.text) ?? [];
    expect(bot.log.filter(({ level }) => level >= 50)).toMatchObject([{ reference, what: '/ask' }]);
    expect((await ben.command(channel, 'ask', { question: 'cloud' })).text).toMatch(
      /^Sorry, something went wrong/,
    );
  });

  test('a reply that came too late is no bug', async () => {
    const clock = manualClock();
    const slow = await startSandbox({ clock });
    const server = slow.addServer({ name: 'slow' });
    const member = server.addMember({ name: 'cat' });
    const loading = Promise.withResolvers<Library>();
    const bot = await botIn(slow, loading.promise);
    const asked = member.command(server.addChannel({ name: 'ask' }), 'ask', { question: 'cloud' });
    clock.advance(3001);
    await expect(asked).rejects.toThrow(NoAnswerError);
    loading.resolve(notes([one]));
    const line = await bot.logged('the interaction was over before the reply');
    expect(line).toMatchObject({ level: 20, err: { code: 10062 } });
    await bot.stop();
    await slow.close();
  });

  test('a question of white space gets one line', async () => {
    await start(notes([one]));
    const shown = await ana.command(channel, 'ask', { question: ' \u3000\u200B\n' });
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toBe('问题是空的，请在命令后面写上你想知道的内容。');
  });
});
