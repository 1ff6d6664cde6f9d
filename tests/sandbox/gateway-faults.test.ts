import { Client, Events, GatewayIntentBits, type Interaction, SlashCommandBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { GatewayOptions } from '../../src/sandbox/gateway/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { shardOf } from '../../src/sandbox/snowflake.ts';
import { RawClient } from './raw.ts';

/** A gateway that fails when a test says so, seen without a library and by the real client. */

let discord: Sandbox;
let client: Client | null = null;

beforeEach(() => start());
afterEach(async () => {
  await client?.destroy();
  client = null;
  await discord.close();
});

async function start(gateway: GatewayOptions = {}): Promise<void> {
  discord = await startSandbox({ clock: manualClock(), gateway });
}

async function raw(): Promise<RawClient> {
  const made = new RawClient(discord);
  await made.login(discord);
  return made;
}

/** The real client, ready. It may identify again at once, for which it would otherwise wait five seconds. */
async function real(): Promise<Client> {
  const made = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.url },
    shards: 'auto',
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
  });
  client = made;
  const ready = new Promise((resolve) => made.once(Events.ClientReady, resolve));
  await made.login(discord.token);
  await ready;
  return made;
}

const resumed = (from: Client) =>
  new Promise<number>((resolve) => from.once(Events.ShardResume, (_, replayed) => resolve(replayed)));
const identified = (from: Client) => new Promise((resolve) => from.once(Events.ShardReady, resolve));

describe('a connection', () => {
  test('drops: the client sees 1006', async () => {
    const one = await raw();
    discord.faults.gateway.drop();
    expect(await one.closed).toBe(1006);
  });

  test.each([4000, 4009, 1001])('is closed with %i', async (code) => {
    const one = await raw();
    discord.faults.gateway.close(code);
    expect(await one.closed).toBe(code);
  });

  test('only that of one shard', async () => {
    const [first, second] = await Promise.all(
      [0, 1].map(async (shard) => {
        const made = new RawClient(discord);
        await made.next(10);
        made.send(2, { token: discord.token, intents: 1, properties: {}, shard: [shard, 2] });
        await made.next('READY');
        return made;
      }),
    );
    discord.faults.gateway.close(4000, { shard: 1 });
    expect(await second?.closed).toBe(4000);
    first?.send(1, null);
    expect((await first?.next(11))?.op).toBe(11);
  });

  test('that does not exist cannot fail', () => {
    expect(() => discord.faults.gateway.drop()).toThrow('No client is connected');
    expect(() => discord.faults.gateway.close(4000, { shard: 3 })).toThrow('as shard 3');
  });
});

describe('the gateway', () => {
  test('asks to reconnect', async () => {
    const one = await raw();
    discord.faults.gateway.askToReconnect();
    expect((await one.next(7)).d).toBeNull();
  });

  test.each([true, false])('declares a session invalid (resumable: %s)', async (resumable) => {
    const one = new RawClient(discord);
    const { d } = await one.login(discord);
    discord.faults.gateway.invalidate({ resumable });
    expect((await one.next(9)).d).toBe(resumable);
    one.send(6, { token: discord.token, session_id: d['session_id'], seq: 1 });
    expect((await one.next('RESUMED', 9)).op).toBe(resumable ? 0 : 9);
  });

  test('acknowledges no heartbeat on open connections, but on new ones', async () => {
    const one = await raw();
    discord.faults.gateway.ignoreHeartbeats();
    one.send(1, null);
    discord.addServer({ name: 'Class' });
    expect((await one.next(11, 'GUILD_CREATE')).op).toBe(0);
    const two = await raw();
    two.send(1, null);
    expect((await two.next(11)).op).toBe(11);
  });

  test('holds events back, and releases them in order', async () => {
    const one = await raw();
    const held = discord.faults.gateway.holdEvents();
    discord.addServer({ name: 'first' });
    discord.addServer({ name: 'second' });
    one.send(1, null);
    expect((await one.next(0, 11)).op).toBe(11);
    held.release();
    discord.addServer({ name: 'third' });
    for (const name of ['first', 'second', 'third']) expect((await one.next(0)).d).toMatchObject({ name });
  });

  test.each(['reset', 503] as const)('turns new connections away (%s) until it does not', async (how) => {
    const refused = discord.faults.gateway.refuseConnections(how);
    expect(await new RawClient(discord).closed).toBe(1006);
    refused.lift();
    expect((await raw()).closed).toBeInstanceOf(Promise);
  });
});

describe('the real client', () => {
  const ask = new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask the notes')
    .addStringOption((option) => option.setName('question').setDescription('What').setRequired(true));

  test('resumes after a drop, and no interaction of the meantime is lost, doubled or out of order', async () => {
    const server = discord.addServer({ name: 'Class' });
    const channel = server.addChannel({ name: 'ask' });
    const members = ['ana', 'ben', 'cleo'].map((name) => server.addMember({ name }));
    const bot = await real();
    await bot.application?.commands.set([ask.toJSON()]);
    const heard: string[] = [];
    bot.on(Events.InteractionCreate, async (interaction: Interaction) => {
      if (!interaction.isChatInputCommand()) return;
      heard.push(interaction.options.getString('question', true));
      await interaction.reply(`heard ${interaction.options.getString('question')}`);
    });
    const askAll = (round: number) =>
      members.map((member, i) => member.command(channel, 'ask', { question: `${round}.${i}` }));

    await Promise.all(askAll(1));
    const back = resumed(bot);
    discord.faults.gateway.drop();
    const meanwhile = askAll(2);
    const answers = await Promise.all(meanwhile);
    expect(await back).toBe(members.length + 1);
    await Promise.all(askAll(3));

    expect(answers.map(({ text }) => text)).toEqual(['heard 2.0', 'heard 2.1', 'heard 2.2']);
    expect(heard).toEqual([1, 2, 3].flatMap((round) => [`${round}.0`, `${round}.1`, `${round}.2`]));
  });

  test.each([
    ['opcode 7', () => discord.faults.gateway.askToReconnect()],
    ['opcode 9 that can be resumed', () => discord.faults.gateway.invalidate({ resumable: true })],
    ['close code 4000', () => discord.faults.gateway.close(4000)],
    ['close code 4009', () => discord.faults.gateway.close(4009)],
  ])('resumes after %s', async (_, fail) => {
    const bot = await real();
    const back = resumed(bot);
    fail();
    const joined = new Promise((resolve) => bot.once(Events.GuildCreate, ({ name }) => resolve(name)));
    discord.addServer({ name: 'Meanwhile' });
    await back;
    expect(await joined).toBe('Meanwhile');
  });

  test('gives up a connection whose heartbeats nobody acknowledges', async () => {
    await discord.close();
    await start({ heartbeatInterval: 40 });
    const bot = await real();
    const back = resumed(bot);
    discord.faults.gateway.ignoreHeartbeats();
    expect(await back).toBe(1);
  });

  test('comes back when the gateway takes connections again', async () => {
    const bot = await real();
    const refused = discord.faults.gateway.refuseConnections(503);
    const failed = new Promise((resolve) => bot.once(Events.ShardError, resolve));
    const back = resumed(bot);
    discord.faults.gateway.drop();
    expect(await failed).toMatchObject({ message: 'Unexpected server response: 503' });
    refused.lift();
    expect(await back).toBe(1);
  });

  test('starts a new session after an invalid one', async () => {
    const bot = await real();
    const anew = identified(bot);
    discord.faults.gateway.invalidate({ resumable: false });
    await anew;
    const joined = new Promise((resolve) => bot.once(Events.GuildCreate, ({ name }) => resolve(name)));
    discord.addServer({ name: 'After' });
    expect(await joined).toBe('After');
  });

  test('starts as many shards as it is told, each with its own servers', async () => {
    await discord.close();
    await start({ shards: 2, maxConcurrency: 2 });
    const servers = ['one', 'two', 'three', 'four'].map((name) => discord.addServer({ name }));
    const bot = await real();
    expect(bot.ws.shards.size).toBe(2);
    for (const { id } of servers) expect(bot.guilds.cache.get(id)?.shardId).toBe(shardOf(id, 2));
  });
});
