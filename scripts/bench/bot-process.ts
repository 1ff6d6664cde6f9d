import { fork } from 'node:child_process';
import { on, once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { SHIPPED_NOTES } from './shipped-notes.ts';

/** What is compared, and what each is run from. */
const BOTS = {
  ours: fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
  bare: fileURLToPath(new URL('./bare-bot.ts', import.meta.url)),
} as const;
const TELL_USAGE = new URL('./tell-usage.ts', import.meta.url).href;

export type BotName = keyof typeof BOTS;

/** What a bot's process says: that its client is ready (only the bare one does), or what it has used so far. */
export type FromBot =
  | { readonly kind: 'ready' }
  /** CPU time of all threads; resident memory. */
  | { readonly kind: 'usage'; readonly cpuMicros: number; readonly residentMB: number };

type Said<K extends FromBot['kind']> = Extract<FromBot, { kind: K }>;

/** A bot that runs in a process of its own. */
export interface BotProcess {
  /** Rejects when the process has ended, which it should not before `stop`. */
  readonly ended: Promise<never>;
  /** Settles when discord.js says READY; only of the bare bot. */
  ready(): Promise<unknown>;
  usage(): Promise<Said<'usage'>>;
  /** Ends it, and waits for its end. */
  stop(): Promise<void>;
}

/**
 * Starts a bot as `npm start` would, with no setting of its operator's.
 * @param folder where its database goes
 */
export function startBotProcess(
  name: BotName,
  discord: { readonly url: string; readonly token: string },
  folder: string,
): BotProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.url, KNOWLEDGE_DIR: SHIPPED_NOTES };
  const child = fork(BOTS[name], [], {
    cwd: folder,
    execArgv: ['--disable-warning=ExperimentalWarning', '--import', TELL_USAGE],
    env: { PATH, HOME, TMPDIR, ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  const ended = exit.then(() => Promise.reject(new Error(`the ${name} bot has ended`)));
  ended.catch(() => {});
  const said = async <K extends FromBot['kind']>(kind: K): Promise<Said<K>> => {
    for await (const [message] of on(child, 'message', { close: ['exit'] })) {
      if ((message as FromBot).kind === kind) return message as Said<K>;
    }
    return ended;
  };
  return {
    ended,
    ready: () => said('ready'),
    usage: () => {
      child.send('usage');
      return said('usage');
    },
    async stop() {
      child.kill('SIGTERM');
      await exit;
    },
  };
}
