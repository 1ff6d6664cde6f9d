import { randomUUID } from 'node:crypto';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createEngine, type DailyEngine } from '../app/daily/engine.ts';
import { LiveLibrary } from '../app/live-library.ts';
import { newsLine } from '../app/notes-news.ts';
import { createServices } from '../app/services.ts';
import type { Config } from '../config.ts';
import { type BotOptions, startBot } from '../edges/discord/client.ts';
import { WorkerReader } from '../edges/files/file-reader.ts';
import { notesFolder } from '../edges/files/notes-folder.ts';
import { picturesFolder } from '../edges/files/pictures-folder.ts';
import { PROJECT_GLOSSARY } from '../edges/files/project-glossary.ts';
import type { OpenedStore } from '../edges/store/kysely-store.ts';

/** What the bot is made of, and where it logs in. */
export interface BotRun
  extends Pick<Config, 'knowledgeDir' | 'notesUrl'>,
    Pick<BotOptions, 'token' | 'api' | 'commandGuild' | 'sharding' | 'onDisconnect'> {
  /** Its address, to be opened once the bot has logged in; or the store itself. The bot closes it. */
  readonly store: string | OpenedStore;
  /** The time of day, epoch milliseconds. */
  readonly now: () => number;
  readonly log: Logger;
}

export interface RunningBot {
  /** Settles when Discord has the commands. Rejects with an OperatorError where they cannot be registered. */
  readonly registered: Promise<void>;
  /** Sees to what is due now. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds that posts under way get when the bot is stopped: replies get as many, and Docker kills after 10 s. */
const STOP_DEADLINE = 2000;

/**
 * Logs in and loads the notes side by side.
 * @returns once it answers, and sees to what is due
 * @throws OperatorError for what its operator can mend
 */
export async function runBot(options: BotRun): Promise<RunningBot> {
  const { log, now, knowledgeDir } = options;
  let isStopping = false;
  const source = notesFolder(knowledgeDir, PROJECT_GLOSSARY);
  const loading = LiveLibrary.load(source, {
    notesUrl: options.notesUrl,
    pace: { now: () => performance.now(), pause: () => setImmediate() },
    reader: new WorkerReader(),
    onNews: (news) => {
      const { level, text } = newsLine(news);
      log[level](text);
    },
    onQuestions: (ids) => {
      // Questions are made for some seconds after the start; the next start tells of them, too.
      if (isStopping) return;
      opening
        .then((store) => store.retireQuestionsExcept(ids))
        .catch((err: unknown) =>
          log.warn({ err }, 'the database does not know yet which questions there are'),
        );
    },
  });
  const loggedIn = Promise.withResolvers<void>();
  const opening = openedStore(options.store, { whileWaiting: loading, when: loggedIn.promise });
  opening.catch(() => {});
  const library = loading.then((live) => live.library);
  const posting = Promise.withResolvers<DailyEngine>();
  const services = createServices({
    store: opening,
    library,
    now,
    random: Math.random,
    onAnswer: ({ guildId, date }) => {
      posting.promise.then((engine) => engine.answered({ subject: guildId, kind: 'quiz', date }));
    },
  });
  const starting = startBot({ ...options, ...services, library, pictures: picturesFolder(knowledgeDir) });
  const reported = loading.then(({ size }) => log.info(`${size.notes} notes, ${size.passages} passages`));
  const [bot, live] = await Promise.all([starting, loading, reported]);
  const watch = source.watch({
    onChange: () => {
      live.update().catch((err: unknown) => log.error({ err }, 'the notes could not be read again'));
    },
    onTrouble: (reason) => log.warn(`${reason}; changes are found within seconds, not at once`),
  });
  loggedIn.resolve();
  const store = await opening;
  const engine = createEngine({
    store: opening,
    board: bot.board,
    library,
    settings: services.settings,
    self: { id: randomUUID(), ...bot.sharding },
    now: () => performance.now(),
    wallNow: now,
    wait: (ms) => setTimeout(ms, undefined, { ref: false }),
    onTrouble: (err) => log.error({ err }, 'a daily post could not be seen to; it is tried again'),
  });
  engine.start();
  posting.resolve(engine);
  log.info(`logged in as ${bot.tag}`);
  log.info(`add the bot to a server: ${bot.invite}`);
  return {
    registered: bot.registration.then((registration) => {
      if (registration) log.info(registration.written ? 'commands registered' : 'commands unchanged');
    }),
    tick: () => engine.tick(),
    async stop() {
      isStopping = true;
      watch.close();
      // A post that hangs is seen to by whoever takes over its lease.
      await Promise.race([engine.stop(), setTimeout(STOP_DEADLINE)]);
      await bot.stop();
      await store.close();
    },
  };
}

/** Its code is read while Discord is being waited for, and it is opened after the login, which members wait for first. */
async function openedStore(
  store: string | OpenedStore,
  { whileWaiting, when }: { readonly whileWaiting: Promise<unknown>; readonly when: Promise<void> },
): Promise<OpenedStore> {
  if (typeof store !== 'string') return store;
  await whileWaiting;
  const { openStore } = await import('../edges/store/open-store.ts');
  await when;
  return openStore(store);
}
