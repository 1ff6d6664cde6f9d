import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSettings } from '../../src/app/settings.ts';
import type { Store } from '../../src/app/store.ts';
import { StoreError } from '../../src/app/store-error.ts';
import { openStore } from '../../src/edges/store/open-store.ts';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { type ClassRoom, openClass } from './class.ts';
import { knownLibrary } from './known-library.ts';

/** The language and the time zone of a server, set by those who manage it, at 12:15 UTC. */

const NOON = Date.parse('2026-11-22T12:15:00Z');

let folder: string;
let store: Store;
let room: ClassRoom;
/** What the bot is started with; another store may take the place of the first. */
let options: { settings: ReturnType<typeof createSettings> };
/** Manages the server and reads Chinese; `mei` reads Taiwan's, `max` English. */
let lin: SandboxMember;
let max: SandboxMember;

const open = async () => {
  store = await openStore(`file:${join(folder, 'settings.sqlite')}`);
  return createSettings(Promise.resolve(store));
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
  options = { settings: await open() };
  room = await openClass(knownLibrary(), options, { clock: manualClock(NOON) });
  lin = room.server.addMember({ name: 'lin', locale: 'zh-CN', permissions: PERMISSION.manageGuild });
  max = room.server.addMember({ name: 'max', locale: 'en-US', permissions: PERMISSION.manageGuild });
});
afterEach(async () => {
  await room.close();
  await store.close();
  await rm(folder, { recursive: true });
});

/** What the bot replies to `/settings language` or `/settings timezone`. */
async function reply(
  what: 'language' | 'timezone',
  value: string | null = null,
  by = lin,
  channel = room.channel,
) {
  const shown = await by.command(channel, 'settings', { [what]: value === null ? {} : { [what]: value } });
  expect(shown.ephemeral).toBe(true);
  return shown.text;
}

/** What Discord offers while a zone is typed, as name and value. */
async function offered(typed: string, by = lin): Promise<[string, unknown][]> {
  const choices = await by.autocomplete(room.channel, 'settings', 'timezone', typed, { timezone: {} });
  return choices.map(({ name, value }) => [name, value]);
}

/** A server of another preferred locale, with somebody who manages it. */
function serverOf(preferredLocale: string) {
  const server = room.discord.addServer({ name: preferredLocale, preferredLocale });
  const channel = server.addChannel({ name: 'general' });
  return { channel, admin: server.addMember({ user: lin, permissions: PERMISSION.manageGuild }) };
}

describe('until anything is set', () => {
  test('a server is taken by its preferred locale', async () => {
    expect(await reply('language')).toBe('服务器语言：简体中文（按服务器的主要语言）');
    expect(await reply('timezone')).toBe('服务器时区：Asia/Shanghai，当地现在 20:15（按服务器的主要语言）');
  });

  test.each([
    ['zh-TW', '繁體中文（按服务器的主要语言）', 'Asia/Taipei，当地现在 20:15（按服务器的主要语言）'],
    ['en-GB', 'English（按服务器的主要语言）', 'UTC，当地现在 12:15（默认）'],
    ['fr', 'English（默认）', 'UTC，当地现在 12:15（默认）'],
  ])('%s is spoken to in %s, and lives in %s', async (locale, language, timezone) => {
    const { admin, channel } = serverOf(locale);
    expect(await reply('language', null, admin, channel)).toBe(`服务器语言：${language}`);
    expect(await reply('timezone', null, admin, channel)).toBe(`服务器时区：${timezone}`);
  });
});

describe('/settings language', () => {
  test('sets, shows and unsets, each told in the reader’s language', async () => {
    expect(await reply('language', 'en-US')).toBe('服务器语言：English（在这里设定）');
    expect(await reply('language', null, max)).toBe('Language of this server: English (set here)');
    expect(await reply('language', null, room.mei)).toBe('伺服器語言：English（在這裡設定）');
    expect(await reply('language', 'default')).toBe('服务器语言：简体中文（按服务器的主要语言）');
    expect(await reply('language', null, max)).toBe(
      "Language of this server: 简体中文 (from the server's primary language)",
    );
  });

  test('leaves the time zone alone', async () => {
    await reply('timezone', 'Europe/Berlin');
    await reply('language', 'zh-TW');
    expect(await reply('timezone')).toContain('Europe/Berlin');
  });
});

describe('/settings timezone', () => {
  test('sets, shows and unsets, each told in the reader’s language', async () => {
    const berlin = '服务器时区：Europe/Berlin，当地现在 13:15（在这里设定）';
    expect(await reply('timezone', 'Europe/Berlin')).toBe(berlin);
    expect(await reply('timezone')).toBe(berlin);
    expect(await reply('timezone', null, max)).toBe(
      'Time zone of this server: Europe/Berlin, where it is 13:15 now (set here)',
    );
    expect(await reply('timezone', null, room.mei)).toBe(
      '伺服器時區：Europe/Berlin，當地現在 13:15（在這裡設定）',
    );
    expect(await reply('timezone', 'default')).toContain('Asia/Shanghai');
    expect((await store.server(room.server.id)).timezone).toBeNull();
  });

  test('takes a name in any case and keeps it as it is written', async () => {
    expect(await reply('timezone', 'america/new york')).toContain('America/New_York，当地现在 07:15');
    expect((await store.server(room.server.id)).timezone).toBe('America/New_York');
  });

  test.each([
    ['Shanghia', '时区 “Shanghia” 不存在。你是不是想选 Asia/Shanghai？', 'misspelled'],
    [
      'Asia/Beijing',
      '时区 “Asia/Beijing” 不存在。你是不是想选 Asia/Shanghai？',
      'no city of the tz database',
    ],
    ['+9', '时区 “+9” 不存在。你是不是想选 Asia/Tokyo？', 'it would stay behind when clocks change'],
    ['qzxvbn', '时区 “qzxvbn” 不存在。输入城市名，再从列表里选就行。', 'nothing is near'],
    ['**@everyone**', '时区 “\\*\\*@\u200beveryone\\*\\*” 不存在。', 'what is quoted has no effect'],
  ])('%s changes nothing, and is told %s (%s)', async (typed, line) => {
    await reply('timezone', 'Europe/Berlin');
    expect(await reply('timezone', typed)).toContain(line);
    expect(await reply('timezone')).toContain('Europe/Berlin');
  });

  test('a name that is none is told in the reader’s language', async () => {
    expect(await reply('timezone', 'Shanghia', max)).toBe(
      'There is no time zone “Shanghia”. Did you mean Asia/Shanghai?',
    );
    expect(await reply('timezone', 'Shanghia', room.mei)).toBe(
      '時區「Shanghia」不存在。你是不是想選 Asia/Shanghai？',
    );
  });
});

describe('while a zone is typed', () => {
  test.each([
    ['上海', 'Asia/Shanghai · 20:15', 'Asia/Shanghai'],
    ['san fran', 'America/Los_Angeles · 04:15', 'America/Los_Angeles'],
    ['UTC+9', 'Asia/Tokyo · 21:15', 'Asia/Tokyo'],
  ])('%s: it is offered with the time there', async (typed, name, value) => {
    expect((await offered(typed))[0]).toEqual([name, value]);
  });

  test('before that, the zone in force, then the server’s default, then the likely ones', async () => {
    await reply('timezone', 'Europe/Berlin');
    const lines = await offered('');
    expect(lines.slice(0, 3)).toEqual([
      ['Europe/Berlin · 13:15', 'Europe/Berlin'],
      ['服务器默认：Asia/Shanghai · 20:15', 'default'],
      ['Asia/Shanghai · 20:15', 'Asia/Shanghai'],
    ]);
    expect(lines).toHaveLength(25);
    const english = await offered('', max);
    expect(english[1]?.[0]).toBe("The server's default: Asia/Shanghai · 20:15");
    expect(english[2]?.[1]).toBe('America/New_York');
  });

  test('whatever is typed, there is an answer', async () => {
    for (const typed of ['\u0000', '🙂', '/', '+', '\\', '长'.repeat(60)]) {
      expect((await offered(typed)).length).toBeLessThanOrEqual(25);
    }
    expect(room.bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });
});

test('what was set outlives the bot', async () => {
  await reply('language', 'zh-TW');
  await reply('timezone', 'Asia/Tokyo');
  await store.close();
  options.settings = await open();
  await room.restart();
  expect(await reply('language')).toBe('服务器语言：繁體中文（在这里设定）');
  expect(await reply('timezone')).toBe('服务器时区：Asia/Tokyo，当地现在 21:15（在这里设定）');
});

test('servers are set apart from each other', async () => {
  await reply('timezone', 'Asia/Tokyo');
  const { admin, channel } = serverOf('zh-CN');
  expect(await reply('timezone', null, admin, channel)).toContain('Asia/Shanghai');
});

describe('it is offered', () => {
  test('to those who manage the server, and named to them by /help', async () => {
    await expect(reply('language', 'en-US', room.ana)).rejects.toThrow('manageGuild is missing');
    expect((await room.ana.command(room.channel, 'help')).text).not.toContain('settings');
    const { text } = await lin.command(room.channel, 'help');
    expect(text).toMatch(/### 给管理员\n- <\/settings language:\d+>：.*\n- <\/settings timezone:\d+>：/);
  });

  test('not in direct messages', async () => {
    await expect(lin.command(lin.openDm(), 'settings', { language: {} })).rejects.toThrow(
      '/settings is not offered in direct messages',
    );
  });
});

test('the days of a member begin in their own zone, else their server’s, else in UTC', async () => {
  const { settings } = options;
  const guildId = room.server.id;
  const here = { userId: room.ana.id, guildId, serverLocale: 'zh-CN' };
  expect(await settings.dayZoneOf(here)).toBe('Asia/Shanghai');
  await reply('timezone', 'Asia/Tokyo');
  expect(await settings.dayZoneOf(here)).toBe('Asia/Tokyo');
  expect(await settings.dayZoneOf({ ...here, guildId: null, serverLocale: null })).toBe('UTC');
  await store.changeMember(room.ana.id, { timezone: 'Europe/Berlin' });
  expect(await settings.dayZoneOf(here)).toBe('Europe/Berlin');
});

test('a database that fails is told in one line, and while a zone is typed it is not needed', async () => {
  const full = async () => {
    throw new StoreError('full', 'no room left');
  };
  options.settings = createSettings(Promise.resolve({ ...store, server: full, changeServer: full }));
  await room.restart();
  expect(await reply('language', 'en-US')).toBe('刚才数据库用不了，已经保存的什么都没有丢。请稍后再试。');
  expect(await reply('timezone', null, max)).toBe(
    'The database could not be used just now. Nothing saved is lost; please try again in a moment.',
  );
  expect(await reply('timezone', 'Asia/Tokyo', room.mei)).toBe(
    '剛才資料庫無法使用，已經保存的什麼都沒有遺失。請稍後再試。',
  );
  expect((await offered('上海'))[0]?.[1]).toBe('Asia/Shanghai');
});
