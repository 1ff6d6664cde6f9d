import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { EVERYONE } from '../../src/sandbox/state/permissions.ts';
import { type Answered, faults, RawClient, type Rest, rest } from './raw.ts';

let clock: ManualClock;
let discord: Sandbox;
let call: Rest;
let server: SandboxServer;

const GUILD_MEMBERS = 1 << 1;

async function begin(privilegedIntents: number) {
  clock = manualClock();
  discord = await startSandbox({ clock, privilegedIntents });
  call = rest(discord);
  server = discord.addServer({ name: 'Class' });
}
beforeEach(() => begin(GUILD_MEMBERS));
afterEach(() => discord.close());

const ids = ({ body }: Answered) =>
  (body as unknown as { id?: string; user?: { id: string } }[]).map((one) => one.id ?? one.user?.id);

test('a server tells its channels and roles, and how many people are in it when asked', async () => {
  const channel = server.addChannel({ name: 'ask' });
  const role = server.addRole({ name: 'learners', mentionable: true });
  server.addMember({ name: 'ana' });
  expect((await call('GET', `/guilds/${server.id}/channels`)).body).toMatchObject([
    { id: channel.id, name: 'ask' },
  ]);
  expect((await call('GET', `/guilds/${server.id}/roles`)).body).toMatchObject([
    { id: server.id, name: '@everyone', position: 0, permissions: EVERYONE.toString() },
    { id: server.botRole.id, managed: true, tags: { bot_id: discord.applicationId } },
    { id: role.id, name: 'learners', position: 2, mentionable: true },
  ]);
  expect((await call('GET', `/guilds/${server.id}/roles/${role.id}`)).body).toMatchObject({
    name: 'learners',
  });
  expect(await call('GET', `/guilds/${server.id}/roles/${channel.id}`)).toMatchObject({
    body: { code: 10011 },
  });
  // The owner, the bot and ana.
  expect((await call('GET', `/guilds/${server.id}?with_counts=true`)).body).toMatchObject({
    approximate_member_count: 3,
  });
  expect((await call('GET', `/guilds/${server.id}`)).body).not.toHaveProperty('approximate_member_count');
});

describe('members', () => {
  test('one by one, known or not', async () => {
    const role = server.addRole({ name: 'learners' });
    const ana = server.addMember({ name: 'ana', roles: [role] });
    const ben = discord.addUser({ name: 'ben' });
    const member = (id: string) => call('GET', `/guilds/${server.id}/members/${id}`);
    expect((await member(ana.id)).body).toMatchObject({ user: { username: 'ana' }, roles: [role.id] });
    expect((await member(discord.applicationId)).body).toMatchObject({ roles: [server.botRole.id] });
    expect(await member(ben.id)).toMatchObject({ status: 404, body: { code: 10007 } });
    expect(await member('100000000000000001')).toMatchObject({ status: 404, body: { code: 10013 } });
  });

  test('in pages by id, one a page unless asked otherwise', async () => {
    const added = ['ana', 'ben', 'cat'].map((name) => server.addMember({ name }).id);
    const list = async (query: string) => ids(await call('GET', `/guilds/${server.id}/members${query}`));
    const all = await list('?limit=1000');
    expect(all).toHaveLength(5);
    expect(all.slice(-3)).toEqual(added);
    expect(await list('')).toEqual(all.slice(0, 1));
    expect(await list(`?limit=2&after=${all[1]}`)).toEqual(all.slice(2, 4));
    expect(await list('?limit=2&after=0')).toEqual(all.slice(0, 2));
    expect(faults(await call('GET', `/guilds/${server.id}/members?limit=1001`))).toEqual([
      'limit: NUMBER_TYPE_MAX',
    ]);
  });

  test('are not listed for an application without the members intent', async () => {
    await discord.close();
    await begin(0);
    expect(await call('GET', `/guilds/${server.id}/members`)).toMatchObject({
      status: 403,
      body: { code: 50001 },
    });
    expect((await call('GET', `/guilds/${server.id}/members/${discord.applicationId}`)).status).toBe(200);
  });
});

test('the servers of the bot, in pages, with what it may do there', async () => {
  const others = ['b', 'c'].map((name) => discord.addServer({ name, botPermissions: 0n }).id);
  const list = (query: string) => call('GET', `/users/@me/guilds${query}`);
  expect(ids(await list(''))).toEqual([server.id, ...others]);
  expect((await list('?limit=1')).body).toMatchObject([
    { id: server.id, name: 'Class', owner: false, permissions: EVERYONE.toString() },
  ]);
  expect(ids(await list(`?after=${server.id}&limit=1`))).toEqual(others.slice(0, 1));
  expect(ids(await list(`?before=${others[1]}&limit=1`))).toEqual(others.slice(0, 1));
  expect((await list('?with_counts=true')).body).toMatchObject([{ approximate_member_count: 2 }, {}, {}]);
});

test('typing is shown to clients with the typing intent of the place', async () => {
  const channel = server.addChannel({ name: 'ask' });
  const client = new RawClient(discord);
  await client.login(discord, (1 << 11) | (1 << 14));
  clock.advance(999);
  expect(await call('POST', `/channels/${channel.id}/typing`)).toEqual({ status: 204, body: {} });
  expect((await client.next('TYPING_START')).d).toMatchObject({
    channel_id: channel.id,
    guild_id: server.id,
    user_id: discord.applicationId,
    timestamp: Math.floor(clock.now() / 1000),
    member: { user: { id: discord.applicationId } },
  });
  const dm = discord.addUser({ name: 'ana' }).openDm();
  await call('POST', `/channels/${dm.id}/typing`);
  expect((await client.next('TYPING_START')).d).not.toHaveProperty('guild_id');
});

test('messages around one', async () => {
  const messages = `/channels/${server.addChannel({ name: 'ask' }).id}/messages`;
  const written: unknown[] = [];
  for (const content of 'abcde') written.push((await call('POST', messages, { content })).body['id']);
  const around = await call('GET', `${messages}?limit=3&around=${written[2]}`);
  expect(ids(around)).toEqual([written[3], written[2], written[1]]);
});
