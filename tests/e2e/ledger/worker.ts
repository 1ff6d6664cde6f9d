import { once } from 'node:events';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { createEngine } from '../../../src/app/daily/engine.ts';
import { loadLibrary } from '../../../src/app/load-library.ts';
import { createSettings } from '../../../src/app/settings.ts';
import { sendAllowed } from '../../../src/edges/discord/allowed-request.ts';
import { createDailyBoard } from '../../../src/edges/discord/daily-board.ts';
import { notesFolder } from '../../../src/edges/files/notes-folder.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import type { FromWorker, Point, ToWorker, WorkerOptions } from './protocol.ts';

/*
 * A process that posts when it is told to look, and ends or stops at a point that is named beforehand: the moment
 * before or after it leases, after it has sent, after it has marked.
 */
const options: WorkerOptions = JSON.parse(process.argv[2] ?? '');
let armed: Point | null = null;
let goOn = Promise.withResolvers<void>();

const store = await openStore(options.database);
const library = loadLibrary(notesFolder(options.notes, 'knowledge/glossary.md'), { notesUrl: null });
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: options.api, makeRequest: sendAllowed },
});
const ready = once(client, Events.ClientReady);
await client.login(options.token);
await ready;
if (!client.isReady()) throw new Error('not logged in');

const { daily } = store;
const watched = Promise.resolve({
  ...store,
  daily: {
    ...daily,
    async lease(...args: Parameters<typeof daily.lease>) {
      await reach('before lease');
      const leased = await daily.lease(...args);
      if (leased.status === 'leased') await reach('after lease');
      return leased;
    },
    async settle(...args: Parameters<typeof daily.settle>) {
      await reach('after send');
      const settled = await daily.settle(...args);
      await reach('after mark');
      return settled;
    },
  },
});
const engine = createEngine({
  store: watched,
  board: createDailyBoard({
    client,
    library: library.then((loaded) => loaded.library),
    pictures: { read: async () => null },
    mention: (name) => `/${name}`,
  }),
  library: library.then((loaded) => loaded.library),
  settings: createSettings(watched),
  self: { id: options.id, shards: options.shards, shardCount: options.shardCount },
  now: () => performance.now(),
  wallNow: Date.now,
  // At what pace it posts is not what is tried: it would wait for most of the time.
  wait: async () => {},
  onTrouble: (error) => tell({ kind: 'trouble', message: String(error) }),
});
process.on('message', async (message: ToWorker) => {
  if (message.kind === 'arm') {
    armed = message.point;
  } else if (message.kind === 'go on') {
    goOn.resolve();
    goOn = Promise.withResolvers();
  } else {
    await engine.tick();
    await tell({ kind: 'looked' });
  }
});
await tell({ kind: 'ready' });

/** Says so, and goes no further until it is told to: meanwhile the test stops or kills it. */
async function reach(point: Point): Promise<void> {
  if (armed !== point) return;
  armed = null;
  const told = goOn.promise;
  await tell({ kind: 'reached', point });
  await told;
}

function tell(message: FromWorker): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}
