import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SandboxChannel } from '../../src/sandbox/driver/server.ts';
import type { SandboxUser } from '../../src/sandbox/driver/user.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { type BotName, type BotProcess, startBotProcess } from './bot-process.ts';

/** How often a connection is looked for; it counts into what is measured. */
const LOOK_MS = 2;

/** A Discord with one bot, and a member who asks it. */
export interface Stage {
  readonly name: BotName;
  /** Starts the bot; it is in no way ready then. */
  start(): BotProcess;
  /** Settles when Discord has the bot's commands, which is so from its first start on. */
  commands(bot: BotProcess): Promise<void>;
  /** Settles when the bot hears what members do. */
  connected(bot: BotProcess): Promise<void>;
  /** Asks, and waits for the answer. Rejects where there is none within 3 s. */
  ask(question: string): Promise<void>;
  /** Ends Discord. */
  close(): Promise<void>;
}

/** Prepares a Discord for a bot, which the caller starts. */
export async function openStage(name: BotName): Promise<Stage> {
  const discord = await startSandbox();
  const folder = await mkdtemp(join(tmpdir(), 'cumulus-bench-'));
  const server = discord.addServer({ name: 'bench', preferredLocale: 'zh-CN' });
  const channel: SandboxChannel = server.addChannel({ name: 'ask' });
  const member: SandboxUser = server.addMember({ name: 'lin', locale: 'zh-CN' });
  const commands = Promise.withResolvers<void>();
  discord.onCommands(() => commands.resolve());
  const isConnected = () => {
    try {
      // The sandbox only says so by refusing to disturb nobody.
      discord.faults.gateway.holdEvents().release();
      return true;
    } catch {
      return false;
    }
  };
  return {
    name,
    start: () => startBotProcess(name, discord, folder),
    commands: (bot) => Promise.race([commands.promise, bot.ended]),
    async connected(bot) {
      while (!isConnected()) await Promise.race([setTimeout(LOOK_MS), bot.ended]);
    },
    async ask(question) {
      const shown = await member.command(channel, 'ask', { question });
      if (shown.loading) await shown.changed();
    },
    async close() {
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}
