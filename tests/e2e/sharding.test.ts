import { afterEach, beforeEach, expect, test } from 'vitest';
import { type AdvancedClock, advancedClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { shardOf } from '../../src/sandbox/snowflake.ts';
import { botIn } from './bot.ts';
import { knownLibrary } from './known-library.ts';

/** A process that serves some of the bot's shards, and one that serves all. */

let discord: Sandbox;
let clock: AdvancedClock;
beforeEach(async () => {
  clock = advancedClock();
  discord = await startSandbox({ clock });
});
afterEach(() => discord.close());

test('left out, all is served, in as many shards as Discord recommends', async () => {
  const bot = await botIn(discord, knownLibrary());
  expect(bot.sharding).toEqual({ shards: [0], shardCount: 1 });
  await bot.stop();
});

test('a process answers in the servers of its own shards, and in no others', async () => {
  // A server's shard comes of the millisecond in which it was made.
  const servers = Array.from({ length: 12 }, (_, i) => {
    clock.advanceTo(i);
    return discord.addServer({ name: `${i}` });
  });
  const own = servers.find(({ id }) => shardOf(id, 2) === 1);
  const other = servers.find(({ id }) => shardOf(id, 2) === 0);
  if (!own || !other) throw new Error('the servers are all on one shard');
  const bot = await botIn(discord, knownLibrary(), { sharding: { shards: [1], shardCount: 2 } });
  expect(bot.sharding).toEqual({ shards: [1], shardCount: 2 });
  const ana = own.addMember({ name: 'ana' });
  expect((await ana.command(own.addChannel({ name: 'ask' }), 'help')).text).toContain('What you can do');
  const there = other.addMember({ user: ana });
  const heard = discord.requests.length;
  there.command(other.addChannel({ name: 'ask' }), 'help').catch(() => {});
  // What was asked later is answered; what belongs to the other shard was never heard.
  await ana.command(own.addChannel({ name: 'again' }), 'help');
  const answers = discord.requests.slice(heard).filter(({ path }) => path.endsWith('/callback'));
  expect(answers.length).toBeLessThanOrEqual(1);
  await bot.stop();
});
