import { enableCompileCache } from 'node:module';
import type { Logger } from 'pino';
import { OperatorError } from './app/operator-error.ts';
import type { Config } from './config.ts';

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
  if (config.token === null) await playground(config);
  else await bot(config, config.token);
}

/** Runs until a signal or Discord ends it. */
async function bot(config: Config, token: string): Promise<void> {
  const [{ createLog }, { runBot }] = await Promise.all([import('./log.ts'), import('./run/bot.ts')]);
  const log = createLog(config.logLevel, 'stdout');
  let stop = async () => {};
  endOnSignal(log, () => stop());
  const running = await runBot({
    ...config,
    token,
    api: config.discordApi,
    store: config.databaseUrl,
    now: Date.now,
    log,
    onDisconnect: (reason) => fail([reason.message]),
  });
  stop = running.stop;
  await running.registered;
}

/** Runs the bot in a Discord of its own, until a signal. Standard output has the page's address alone. */
async function playground(config: Config): Promise<void> {
  const [{ createLog }, { runPlayground }] = await Promise.all([
    import('./log.ts'),
    import('./run/playground.ts'),
  ]);
  const log = createLog(config.logLevel, 'stderr');
  let stop = async () => {};
  endOnSignal(log, () => stop());
  const running = await runPlayground({ ...config, port: config.playgroundPort, log });
  process.stdout.write(`Cumulus runs in a playground of its own, without Discord: ${running.address}\n`);
  await running.ready;
  stop = running.stop;
}

/** @param stop called once, before the process ends */
function endOnSignal(log: Logger, stop: () => Promise<void>): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'unexpected error');
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      log.info(`stopping on ${signal}`);
      await stop();
      process.exit(0);
    });
  }
}

function fail(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
