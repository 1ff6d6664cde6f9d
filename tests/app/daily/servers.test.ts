import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createServers } from '../../../src/app/daily/servers.ts';
import { shardOf } from '../../../src/app/daily/shards.ts';
import type { DailyStore } from '../../../src/app/daily-store.ts';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { fileOfTest } from '../../edges/store/folder.ts';

/** Which of the servers of whom something is kept have removed the bot, on a real database. */

const ALL = { shards: [0], shardCount: 1 };
/** Of either of two shards in turn, and more than are read at a time. */
const SERVERS = Array.from({ length: 600 }, (_, index) => String((BigInt(index) << 22n) + (1n << 60n)));
const [ONE = '', OTHER = ''] = SERVERS;

let store: OpenedStore;
beforeEach(async () => {
  store = await openStore(`file:${fileOfTest()}`);
  onTestFinished(() => store.close());
});

/** Those noted as left: their settings go at the end of their time. */
async function noted(): Promise<string[]> {
  const before = await store.daily.serversAfter(null, SERVERS.length);
  await store.daily.forgetServersLeftBefore((await store.daily.time()) + 1);
  const after = new Set(await store.daily.serversAfter(null, SERVERS.length));
  return before.filter((id) => !after.has(id));
}

const serversOn = (daily: DailyStore) => createServers(Promise.resolve({ daily }));

describe('the bot is in these alone', () => {
  beforeEach(async () => {
    for (const id of SERVERS) await store.changeServer(id, { language: 'zh-CN' });
  });

  test('all others are noted as left, however many', async () => {
    const here = new Set(SERVERS.filter((_, index) => index % 3 === 0));
    await serversOn(store.daily).onlyPresent(here, ALL);
    expect(await noted()).toEqual(SERVERS.filter((id) => !here.has(id)));
  });

  test('of its own shards: what is in others is theirs to say', async () => {
    await serversOn(store.daily).onlyPresent(new Set(), { shards: [1], shardCount: 2 });
    expect(await noted()).toEqual(SERVERS.filter((id) => shardOf(id, 2) === 1));
  });

  test('what was noted of them before is taken back', async () => {
    const servers = serversOn(store.daily);
    await servers.left(ONE);
    await servers.left(OTHER);
    await servers.onlyPresent(new Set(SERVERS.filter((id) => id !== OTHER)), ALL);
    expect(await noted()).toEqual([OTHER]);
  });

  test('one that it joins while they are read is not left', async () => {
    const here = new Set(SERVERS.slice(1));
    const servers = serversOn({
      ...store.daily,
      async serversAfter(after, limit) {
        const read = await store.daily.serversAfter(after, limit);
        here.add(ONE);
        return read;
      },
    });
    await servers.onlyPresent(here, ALL);
    expect(await noted()).toEqual([]);
  });

  test('one that it joins while it is being noted as left is not left, though the database is slow', async () => {
    const here = new Set(SERVERS.slice(1));
    const joined: Promise<void>[] = [];
    const servers = serversOn({
      ...store.daily,
      async leftServer(guildId) {
        here.add(guildId);
        joined.push(servers.present([guildId]));
        await new Promise((resolve) => setImmediate(resolve));
        await store.daily.leftServer(guildId);
      },
    });
    await servers.onlyPresent(here, ALL);
    await Promise.all(joined);
    expect(joined).toHaveLength(1);
    expect(await noted()).toEqual([]);
  });
});

test('a note that fails keeps none of the next ones back', async () => {
  await store.changeServer(ONE, { language: 'zh-CN' });
  const inServers = async () => {
    throw new Error('the database is away');
  };
  const servers = serversOn({ ...store.daily, inServers });
  await expect(servers.present([ONE])).rejects.toThrow('the database is away');
  await servers.left(ONE);
  expect(await noted()).toEqual([ONE]);
});
