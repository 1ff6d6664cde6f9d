import type { Logger } from 'pino';
import { OperatorError } from '../app/operator-error.ts';
import type { Config } from '../config.ts';
import { NEEDED_PERMISSIONS } from '../edges/discord/permissions.ts';
import type { OpenedStore } from '../edges/store/kysely-store.ts';
import { openStore } from '../edges/store/open-store.ts';
import { StoreInUseError } from '../edges/store/process-lock.ts';
import { type AdvancedClock, advancedClock } from '../sandbox/clock.ts';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../sandbox/playground/playground.ts';
import { PERMISSION } from '../sandbox/state/permissions.ts';
import type { RunningBot } from './bot.ts';

export interface PlaygroundRun extends Pick<Config, 'knowledgeDir' | 'notesUrl'> {
  /** Of the page, on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Where what the made-up members do is kept. Default: `file:data/playground.sqlite`, in the working directory. */
  readonly store?: string;
  readonly log: Logger;
}

export interface RunningPlayground {
  /** Where the page is opened. */
  readonly address: string;
  /** Settles when the bot answers there and its commands are known. Rejects with what keeps it from that. */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

const STORE = 'file:data/playground.sqlite';

/** How far the clock goes before the bot is asked what is due: a post comes at its hour, if not at its minute. */
const STEP = 3_600_000;

/**
 * Starts a local Discord with its page, and the bot in it.
 * @returns once the page can be opened; the bot follows
 * @throws OperatorError when the port is taken, or another playground has the store
 */
export async function runPlayground(options: PlaygroundRun): Promise<RunningPlayground> {
  const { log, knowledgeDir, notesUrl } = options;
  const clock = advancedClock();
  const opening = Promise.withResolvers<OpenedStore>();
  const move = mover(opening.promise, clock);
  let bot: RunningBot | null = null;
  const playground = await claimPort({
    port: options.port,
    botPermissions: invitedWith(),
    clock,
    moveClock: async (ms) => {
      // Step by step, as time passes: after one great leap, what lies before it would count as missed.
      for (let left = ms; left > 0; left -= STEP) {
        await move(Math.min(left, STEP));
        await bot?.tick();
      }
    },
    onTrouble: (err) => log.error({ err }, 'the playground has failed at something'),
  });
  const store = await openAlone(options.store ?? STORE).catch(async (error: unknown) => {
    await playground.close();
    throw error;
  });
  // As far ahead as it was left: nothing that is kept may be newer than now.
  clock.advanceTo(await store.clockOffset());
  playground.tellTime();
  opening.resolve(store);

  const start = async (): Promise<RunningBot> => {
    // Large, and nobody waits for it to open the page.
    const { runBot } = await import('./bot.ts');
    const { url: api, token } = playground.discord;
    const here = { api, token, commandGuild: null, sharding: null };
    bot = await runBot({ ...here, knowledgeDir, notesUrl, store, now: clock.now, log });
    return bot;
  };
  const starting = start();
  return {
    address: playground.address,
    ready: starting.then(({ registered }) => registered),
    async stop() {
      const started = await starting.catch(() => null);
      await (started === null ? store.close() : started.stop());
      await playground.close();
    },
  };
}

/** What the bot may do in a server that invited it as its link asks. */
function invitedWith(): bigint {
  return NEEDED_PERMISSIONS.reduce((held, name) => {
    const own = `${name.charAt(0).toLowerCase()}${name.slice(1)}` as Uncapitalize<typeof name>;
    return held | PERMISSION[own];
  }, 0n);
}

/** Moves the store's time, then the clock: one move after the other, each from where the last one led. */
function mover(opening: Promise<OpenedStore>, clock: AdvancedClock): (ms: number) => Promise<void> {
  let last = Promise.resolve();
  return (ms) => {
    const next = async () => {
      const store = await opening;
      const offset = clock.offset + ms;
      await store.setClockOffset(offset);
      clock.advanceTo(offset);
    };
    last = last.then(next, next);
    return last;
  };
}

async function claimPort(options: PlaygroundOptions): Promise<Playground> {
  try {
    return await startPlayground(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const reason = code === 'EADDRINUSE' ? 'is taken' : 'may not be used';
    throw new OperatorError(
      `port ${options.port} ${reason}: set PLAYGROUND_PORT to another, such as PLAYGROUND_PORT=8138 npm start`,
      { cause: error },
    );
  }
}

async function openAlone(url: string): Promise<OpenedStore> {
  try {
    return await openStore(url);
  } catch (error) {
    if (!(error instanceof StoreInUseError)) throw error;
    const file = url.replace(/^file:/, '');
    throw new OperatorError(`${file} is in use: a playground is running already; stop that one first`, {
      cause: error,
    });
  }
}
