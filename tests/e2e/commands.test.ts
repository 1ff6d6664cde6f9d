import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OperatorError } from '../../src/app/operator-error.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { botIn } from './bot.ts';
import { knownLibrary } from './known-library.ts';

const library = knownLibrary();

let discord: Sandbox;
beforeEach(async () => {
  discord = await startSandbox();
});
afterEach(() => discord.close());

/** Starts and stops the bot, and tells what it wrote into Discord's lists of commands. */
async function run(commandGuild: string | null = null): Promise<string[]> {
  const before = discord.requests.length;
  const bot = await botIn(discord, library, { commandGuild });
  await bot.stop();
  return discord.requests
    .slice(before)
    .flatMap(({ method, path }) => (method === 'GET' ? [] : [`${method} ${path}`]));
}

const names = (guildId?: string) =>
  discord.commands(guildId === undefined ? {} : { guildId }).map(({ name }) => name);

const OURS = ['ask', 'topics', 'quiz', 'remind', 'Find in notes', 'privacy', 'settings', 'daily', 'help'];

describe('registering commands', () => {
  test('writes them once, in every language', async () => {
    expect(await run()).toEqual([`PUT /api/v10/applications/${discord.applicationId}/commands`]);
    expect(discord.commands()).toMatchObject([
      { name: 'ask', name_localizations: { 'zh-CN': '提问', 'zh-TW': '提問' }, contexts: [0, 1, 2] },
      { name: 'topics', name_localizations: { 'zh-CN': '目录', 'zh-TW': '目錄' }, contexts: [0, 1, 2] },
      { name: 'quiz', name_localizations: { 'zh-CN': '练习', 'zh-TW': '練習' }, contexts: [0, 1, 2] },
      { name: 'remind', name_localizations: { 'zh-CN': '提醒', 'zh-TW': '提醒' }, contexts: [0, 1, 2] },
      { type: 3, name: 'Find in notes', name_localizations: { 'zh-CN': '在笔记里查找' } },
      { name: 'privacy', name_localizations: { 'zh-CN': '隐私', 'zh-TW': '隱私' } },
      {
        name: 'settings',
        name_localizations: { 'zh-CN': '设置', 'zh-TW': '設定' },
        contexts: [0],
        default_member_permissions: '32',
      },
      {
        name: 'daily',
        name_localizations: { 'zh-CN': '每日', 'zh-TW': '每日' },
        contexts: [0],
        default_member_permissions: '32',
      },
      { name: 'help', name_localizations: { 'zh-CN': '帮助', 'zh-TW': '說明' } },
    ]);
    expect(await run()).toEqual([]);
  });

  test('in one server, for development', async () => {
    const { id } = discord.addServer({ name: 'test' });
    expect(await run(id)).toHaveLength(1);
    expect([names(), names(id)]).toEqual([[], OURS]);
    expect(await run(id)).toEqual([]);
  });

  test('never in two scopes at once, whichever was first', async () => {
    const { id } = discord.addServer({ name: 'test' });
    await run();
    expect(await run(id)).toHaveLength(2);
    expect([names(), names(id)]).toEqual([[], OURS]);
    expect(await run()).toHaveLength(2);
    expect([names(), names(id)]).toEqual([OURS, []]);
    expect(await run()).toEqual([]);
  });

  test('not in a server the bot is not in', async () => {
    await run();
    const starting = botIn(discord, library, { commandGuild: '100000000000000001' });
    await expect(starting).rejects.toThrow(
      new OperatorError('COMMAND_GUILD 100000000000000001: the bot is not in this server'),
    );
    expect(names()).toEqual(OURS);
  });
});
