import { randomUUID } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { DailyEngine } from './app/daily/engine.ts';
import { OperatorError } from './app/operator-error.ts';
import type { Config } from './config.ts';

/** How to go on without a token. */
const WITHOUT_TOKEN = [
  'No DISCORD_TOKEN is set. To try the notes without Discord: npm run ask -- "什么是混合云"',
  'For the bot, get a token: https://discord.com/developers/applications → your application → Bot → Reset Token',
  'Put it into the file .env as DISCORD_TOKEN=your-token, then run npm start again.',
];

/** Milliseconds that posts under way get when the bot is stopped: replies get as many, and Docker kills after 10 s. */
const STOP_DEADLINE = 2000;

// The cache only covers what is loaded after this call, hence the dynamic imports of all that is large.
enableCompileCache();

try {
  await main();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  fail([error.message]);
}

async function main(): Promise<void> {
  const { loadSettings } = await import('./settings.ts');
  const settings = loadSettings();
  if (!settings.ok) return fail(settings.problems);
  const { config } = settings;
  if (config.token === null) return console.log(WITHOUT_TOKEN.join('\n'));
  await runBot(config, config.token);
}

/** Logs in and loads the notes side by side, then runs until a signal or Discord ends it. */
async function runBot(config: Config, token: string): Promise<void> {
  const [
    { createLog },
    { startBot },
    { LiveLibrary },
    { newsLine },
    { createServices },
    { createEngine },
    { WorkerReader },
    { notesFolder },
    { picturesFolder },
    { PROJECT_GLOSSARY },
  ] = await Promise.all([
    import('./log.ts'),
    import('./edges/discord/client.ts'),
    import('./app/live-library.ts'),
    import('./app/notes-news.ts'),
    import('./app/services.ts'),
    import('./app/daily/engine.ts'),
    import('./edges/files/file-reader.ts'),
    import('./edges/files/notes-folder.ts'),
    import('./edges/files/pictures-folder.ts'),
    import('./edges/files/project-glossary.ts'),
  ]);
  const log = createLog(config.logLevel, 'stdout');
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'unexpected error');
    process.exit(1);
  });
  let stop = async () => {};
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      log.info(`stopping on ${signal}`);
      await stop();
      process.exit(0);
    });
  }

  const source = notesFolder(config.knowledgeDir, PROJECT_GLOSSARY);
  const loading = LiveLibrary.load(source, {
    notesUrl: config.notesUrl,
    pace: { now: () => performance.now(), pause: () => setImmediate() },
    reader: new WorkerReader(),
    onNews: (news) => {
      const { level, text } = newsLine(news);
      log[level](text);
    },
    onQuestions: (ids) => {
      opening
        .then((store) => store.retireQuestionsExcept(ids))
        .catch((err: unknown) =>
          log.warn({ err }, 'the database does not know yet which questions there are'),
        );
    },
  });
  // Read while Discord is being waited for, and opened after the login, which is what members wait for first.
  const loggedIn = Promise.withResolvers<void>();
  const storeModule = loading.then(() => import('./edges/store/open-store.ts'));
  const opening = Promise.all([storeModule, loggedIn.promise]).then(([{ openStore }]) =>
    openStore(config.databaseUrl),
  );
  opening.catch(() => {});
  const library = loading.then((live) => live.library);
  const posting = Promise.withResolvers<DailyEngine>();
  const services = createServices({
    store: opening,
    library,
    now: Date.now,
    random: Math.random,
    onAnswer: ({ guildId, date }) => {
      posting.promise.then((engine) => engine.answered({ subject: guildId, kind: 'quiz', date }));
    },
  });
  const starting = startBot({
    token,
    ...services,
    library,
    pictures: picturesFolder(config.knowledgeDir),
    log,
    api: config.discordApi,
    commandGuild: config.commandGuild,
    sharding: config.sharding,
    onDisconnect: (reason) => fail([reason.message]),
  });
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
    wallNow: Date.now,
    wait: (ms) => setTimeout(ms, undefined, { ref: false }),
    onTrouble: (err) => log.error({ err }, 'a daily post could not be seen to; it is tried again'),
  });
  engine.start();
  posting.resolve(engine);
  stop = async () => {
    watch.close();
    // A post that hangs is seen to by whoever takes over its lease.
    await Promise.race([engine.stop(), setTimeout(STOP_DEADLINE)]);
    await bot.stop();
    await store.close();
  };
  log.info(`logged in as ${bot.tag}`);
  log.info(`add the bot to a server: ${bot.invite}`);
  const registration = await bot.registration;
  if (registration) log.info(registration.written ? 'commands registered' : 'commands unchanged');
}

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
