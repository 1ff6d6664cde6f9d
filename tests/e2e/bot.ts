import { EventEmitter, once } from 'node:events';
import { pino } from 'pino';
import type { Library } from '../../src/app/ask.ts';
import { createServices } from '../../src/app/services.ts';
import { type Bot, type BotOptions, startBot } from '../../src/edges/discord/client.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** A line the bot has logged. */
interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface RunningBot extends Bot {
  readonly log: readonly LogLine[];
  /** The first line that says this, now or later. */
  logged(msg: string): Promise<LogLine>;
}

/** The bot as `run/bot.ts` starts it, logged in to a sandbox, with its log kept. */
export async function botIn(
  discord: Sandbox,
  library: Library | Promise<Library>,
  options: Partial<BotOptions> = {},
): Promise<RunningBot> {
  const log: LogLine[] = [];
  const lines = new EventEmitter();
  const write = (text: string) => {
    const line = JSON.parse(text) as LogLine;
    log.push(line);
    lines.emit(line.msg, line);
  };
  const bot = await startBot({
    token: discord.token,
    library: Promise.resolve(library),
    pictures: { read: async () => null },
    // Tests that play bring a store; in the others nobody does.
    ...createServices({
      store: new Promise(() => {}),
      library: Promise.resolve(library),
      now: Date.now,
      random: Math.random,
    }),
    log: pino({ level: 'debug' }, { write }),
    api: discord.url,
    commandGuild: null,
    sharding: null,
    ...options,
  });
  await bot.registration;
  return {
    ...bot,
    log,
    async logged(msg) {
      const found = log.find((line) => line.msg === msg);
      return found ?? ((await once(lines, msg)) as [LogLine])[0];
    },
  };
}
