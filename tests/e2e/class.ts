import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/app/ask.ts';
import { loadLibrary } from '../../src/app/load-library.ts';
import type { BotOptions } from '../../src/edges/discord/client.ts';
import { notesFolder } from '../../src/edges/files/notes-folder.ts';
import type { SandboxChannel } from '../../src/sandbox/driver/channel.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { botIn, type RunningBot } from './bot.ts';

/** A study server with a channel, two members, somebody who manages it, and the bot. */
export interface ClassRoom {
  readonly discord: Sandbox;
  readonly server: SandboxServer;
  readonly channel: SandboxChannel;
  /** Reads Chinese. */
  readonly ana: SandboxMember;
  /** Reads English. */
  readonly ben: SandboxMember;
  /** Manages the server and reads Taiwan's Chinese. */
  readonly mei: SandboxMember;
  readonly bot: RunningBot;
  /** The bot goes and comes again, perhaps with other notes. */
  restart(library?: Library): Promise<void>;
  close(): Promise<void>;
}

export async function openClass(
  library: Library | Promise<Library>,
  options: Partial<BotOptions> = {},
  sandbox: SandboxOptions = {},
): Promise<ClassRoom> {
  const discord = await startSandbox(sandbox);
  const server = discord.addServer({ name: '云计算课', preferredLocale: 'zh-CN' });
  let bot = await botIn(discord, library, options);
  return {
    discord,
    server,
    channel: server.addChannel({ name: 'ask' }),
    ana: server.addMember({ name: 'ana', locale: 'zh-CN' }),
    ben: server.addMember({ name: 'ben', locale: 'en-US' }),
    mei: server.addMember({ name: 'mei', locale: 'zh-TW', permissions: PERMISSION.manageGuild }),
    get bot() {
      return bot;
    },
    async restart(next: Library | Promise<Library> = library) {
      await bot.stop();
      bot = await botIn(discord, next, options);
    },
    async close() {
      await bot.stop();
      await discord.close();
    },
  };
}

/** A folder with one note, as the bot loads it. */
export async function libraryOfNote(name: string, text: string): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), 'cumulus-notes-'));
  try {
    await writeFile(join(folder, name), text);
    return await libraryOf(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

let shipped: Promise<Library> | null = null;

/** The notes that come with the project, loaded once for all who ask of them: as nothing changes in them, nobody notices. */
export function shippedLibrary(): Promise<Library> {
  shipped ??= libraryOf('knowledge');
  return shipped;
}

/** The notes of a folder, as the bot loads them. */
export async function libraryOf(folder: string): Promise<Library> {
  const source = notesFolder(folder, 'knowledge/glossary.md');
  return (await loadLibrary(source, { notesUrl: null })).library;
}
