import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { RawClient } from './raw.ts';

/** Opcode 8; https://docs.discord.com/developers/events/gateway-events#request-guild-members */

const GUILDS = 1 << 0;
const GUILD_MEMBERS = 1 << 1;

let discord: Sandbox;
let clock: ManualClock;
let server: SandboxServer;

beforeEach(async () => {
  clock = manualClock();
  discord = await startSandbox({ clock, privilegedIntents: GUILD_MEMBERS, rateLimits: 'on' });
  server = discord.addServer({ name: 'Class' });
});
afterEach(() => discord.close());

async function connected(intents: number): Promise<RawClient> {
  const client = new RawClient(discord);
  await client.login(discord, intents);
  return client;
}

test('members by id, those who are not there apart', async () => {
  const ana = server.addMember({ name: 'ana' });
  const client = await connected(GUILDS);
  const nobody = '100000000000000001';
  client.send(8, { guild_id: server.id, user_ids: [ana.id, nobody], nonce: 'n1' });
  expect((await client.next('GUILD_MEMBERS_CHUNK')).d).toMatchObject({
    guild_id: server.id,
    members: [{ user: { id: ana.id, username: 'ana' } }],
    not_found: [nobody],
    chunk_index: 0,
    chunk_count: 1,
    nonce: 'n1',
  });
});

test('members whose name begins so', async () => {
  for (const name of ['ana', 'Anton', 'ben']) server.addMember({ name });
  const client = await connected(GUILDS);
  const search = async (query: string, limit: number) => {
    client.send(8, { guild_id: server.id, query, limit });
    const { d } = await client.next('GUILD_MEMBERS_CHUNK');
    return (d['members'] as { user: { username: string } }[]).map(({ user }) => user.username);
  };
  expect(await search('an', 10)).toEqual(['ana', 'Anton']);
  expect(await search('an', 1)).toEqual(['ana']);
  expect(await search('zoe', 10)).toEqual([]);
});

test('all members come in chunks of a thousand, to clients with the intent for them', async () => {
  for (let i = 0; i < 1_100; i += 1) server.addMember({ name: `member ${i}` });
  const client = await connected(GUILDS | GUILD_MEMBERS);
  client.send(8, { guild_id: server.id, query: '', limit: 0 });
  const first = await client.next('GUILD_MEMBERS_CHUNK');
  const second = await client.next('GUILD_MEMBERS_CHUNK');
  expect([first, second].map(({ d }) => [d['chunk_index'], d['chunk_count']])).toEqual([
    [0, 2],
    [1, 2],
  ]);
  // The owner and the bot are members too.
  const count = (d: Record<string, unknown>) => (d['members'] as unknown[]).length;
  expect([count(first.d), count(second.d)]).toEqual([1_000, 102]);
});

test('without the intent the request for all is passed over', async () => {
  const client = await connected(GUILDS);
  client.send(8, { guild_id: server.id, query: '', limit: 0 });
  client.send(8, { guild_id: server.id, query: 'owner', limit: 1, nonce: 'second' });
  expect((await client.next('GUILD_MEMBERS_CHUNK')).d).toMatchObject({ nonce: 'second' });
});

test('all members of a server once in half a minute', async () => {
  const client = await connected(GUILDS | GUILD_MEMBERS);
  const all = { guild_id: server.id, query: '', limit: 0, nonce: 'again' };
  client.send(8, all);
  await client.next('GUILD_MEMBERS_CHUNK');
  clock.advance(10_000);
  client.send(8, all);
  expect((await client.next('RATE_LIMITED')).d).toEqual({
    opcode: 8,
    retry_after: 20,
    meta: { guild_id: server.id, nonce: 'again' },
  });
  clock.advance(20_000);
  client.send(8, all);
  expect((await client.next('GUILD_MEMBERS_CHUNK')).d).toMatchObject({ chunk_count: 1 });
});

test('a request without a query or ids closes with 4001, one before identifying with 4003', async () => {
  const vague = await connected(GUILDS);
  vague.send(8, { guild_id: server.id });
  expect(await vague.closed).toBe(4001);
  const stranger = new RawClient(discord);
  await stranger.next(10);
  stranger.send(8, { guild_id: server.id, query: '', limit: 0 });
  expect(await stranger.closed).toBe(4003);
});

test('the real client fetches everybody', async () => {
  server.addMember({ name: 'ana' });
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers],
    rest: { api: discord.url },
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const members = await (await ready).guilds.cache.get(server.id)?.members.fetch();
  await client.destroy();
  expect(members?.map((member) => member.user.username).sort()).toEqual(['Cumulus', 'ana', 'owner']);
});
