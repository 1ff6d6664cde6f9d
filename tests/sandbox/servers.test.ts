import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { EVERYONE, PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { RawClient, type Rest, rest } from './raw.ts';

/** Servers that change while the bot runs, several of them, and servers that it has to leave. */

const GUILDS = 1 << 0;
const GUILD_MEMBERS = 1 << 1;

let discord: Sandbox;
let call: Rest;
let client: RawClient;
let server: SandboxServer;

beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock(), privilegedIntents: GUILD_MEMBERS });
  call = rest(discord);
  server = discord.addServer({ name: 'Class' });
  client = new RawClient(discord);
  await client.login(discord, GUILDS);
  await client.next('GUILD_CREATE');
});
afterEach(() => discord.close());

describe('the client hears', () => {
  test('of roles that are made, changed and deleted', async () => {
    const role = server.addRole({ name: 'learners', permissions: PERMISSION.manageMessages });
    expect((await client.next('GUILD_ROLE_CREATE')).d).toMatchObject({
      guild_id: server.id,
      role: { id: role.id, name: 'learners', permissions: PERMISSION.manageMessages.toString() },
    });
    role.set({ name: 'students', mentionable: true });
    expect((await client.next('GUILD_ROLE_UPDATE')).d).toMatchObject({
      role: { name: 'students', mentionable: true, permissions: PERMISSION.manageMessages.toString() },
    });
    role.delete();
    expect((await client.next('GUILD_ROLE_DELETE')).d).toEqual({ guild_id: server.id, role_id: role.id });
    expect(() => role.set({ name: 'x' })).toThrow('The role was deleted');
    expect(() => server.everyone.delete()).toThrow('@everyone cannot be deleted');
  });

  test('of channels that are made, changed and deleted', async () => {
    const channel = server.addChannel({ name: 'news', type: 'announcement' });
    expect((await client.next('CHANNEL_CREATE')).d).toMatchObject({ id: channel.id, type: 5 });
    channel.setOverwrite(server.everyone, { deny: PERMISSION.sendMessages });
    expect((await client.next('CHANNEL_UPDATE')).d).toMatchObject({
      permission_overwrites: [{ id: server.id, type: 0, allow: '0', deny: '2048' }],
    });
    channel.delete();
    expect((await client.next('CHANNEL_DELETE')).d).toMatchObject({ id: channel.id });
    expect(await call('GET', `/channels/${channel.id}`)).toMatchObject({ body: { code: 10003 } });
  });

  test('of itself without any intent, of other members only with the members intent', async () => {
    const all = new RawClient(discord);
    await all.login(discord, GUILDS | GUILD_MEMBERS);
    const role = server.addRole({ name: 'learners' });
    const ana = server.addMember({ name: 'ana' });
    expect((await all.next('GUILD_MEMBER_ADD')).d).toMatchObject({
      guild_id: server.id,
      user: { id: ana.id },
    });
    ana.setRoles([role]);
    expect((await all.next('GUILD_MEMBER_UPDATE')).d).toMatchObject({
      user: { id: ana.id },
      roles: [role.id],
    });
    ana.leave();
    expect((await all.next('GUILD_MEMBER_REMOVE')).d).toMatchObject({ user: { id: ana.id } });
    server.setBotRoles([server.botRole, role]);
    expect((await client.next('GUILD_MEMBER_UPDATE')).d).toMatchObject({
      user: { id: discord.applicationId },
      roles: [server.botRole.id, role.id],
    });
  });
});

test('a member who has left can do nothing there any more', async () => {
  await call('PUT', `/applications/${discord.applicationId}/commands`, [{ name: 'ask', description: 'x' }]);
  const channel = server.addChannel({ name: 'ask' });
  const ana = server.addMember({ name: 'ana' });
  ana.leave();
  await expect(ana.command(channel, 'ask')).rejects.toThrow("ana is not in that channel's server");
  expect(discord.messages(channel, { as: ana })).toEqual([]);
});

test('a server that is down is named in READY all the same, and comes when it is up again', async () => {
  const outage = server.outage();
  const { id } = discord.addServer({ name: 'up' });
  const late = new RawClient(discord);
  const ready = await late.login(discord, GUILDS);
  expect(ready.d).toMatchObject({ guilds: [server.id, id].map((each) => ({ id: each, unavailable: true })) });
  expect((await late.next('GUILD_CREATE')).d).toMatchObject({ id });
  outage.end();
  expect((await late.next('GUILD_CREATE')).d).toMatchObject({ id: server.id });
});

describe('a person in two servers', () => {
  test('is one user, with roles of their own in each', async () => {
    await call('PUT', `/applications/${discord.applicationId}/commands`, [{ name: 'ask', description: 'x' }]);
    const other = discord.addServer({ name: 'Other' });
    const ana = server.addMember({ name: 'ana', locale: 'zh-CN' });
    const there = other.addMember({ user: ana, permissions: PERMISSION.manageGuild });
    expect(there.id).toBe(ana.id);
    void ana.command(server.addChannel({ name: 'a' }), 'ask').catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d).toMatchObject({
      guild_id: server.id,
      locale: 'zh-CN',
      member: { permissions: EVERYONE.toString() },
    });
    // Either handle acts in either server.
    void ana.command(other.addChannel({ name: 'b' }), 'ask').catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d).toMatchObject({
      guild_id: other.id,
      locale: 'zh-CN',
      member: { permissions: (EVERYONE | PERMISSION.manageGuild).toString() },
    });
    expect(() => other.addMember({ user: ana })).toThrow('ana is in "Other" already');
  });
});

describe('when the bot is removed', () => {
  test('it hears GUILD_DELETE, and nothing of the server afterwards', async () => {
    server.removeBot();
    expect((await client.next('GUILD_DELETE')).d).toEqual({ id: server.id });
    server.addChannel({ name: 'late' });
    const other = discord.addServer({ name: 'Other' });
    const next = await client.next(0);
    expect([next.t, next.d.id]).toEqual(['GUILD_CREATE', other.id]);
  });

  test('the server is unknown to it, its channels and commands out of reach', async () => {
    const channel = server.addChannel({ name: 'ask' });
    const ana = server.addMember({ name: 'ana' });
    server.removeBot();
    const refused = (code: number) => ({ body: { code } });
    expect(await call('GET', `/guilds/${server.id}`)).toMatchObject(refused(10004));
    expect(await call('GET', `/guilds/${server.id}/members/${ana.id}`)).toMatchObject(refused(10004));
    expect(await call('POST', `/channels/${channel.id}/messages`, { content: 'x' })).toMatchObject(
      refused(50001),
    );
    const commands = `/applications/${discord.applicationId}/guilds/${server.id}/commands`;
    expect(await call('GET', commands)).toMatchObject({ status: 403, ...refused(50001) });
    expect((await call('GET', '/users/@me/guilds')).body).toEqual([]);
    await expect(ana.command(channel, 'ask')).rejects.toThrow('The bot is not in the server of #ask');
  });

  test('it can be invited back', async () => {
    const channel = server.addChannel({ name: 'ask' });
    server.removeBot();
    await client.next('GUILD_DELETE');
    server.addBot();
    expect((await client.next('GUILD_CREATE')).d).toMatchObject({ id: server.id });
    expect((await call('POST', `/channels/${channel.id}/messages`, { content: 'x' })).status).toBe(200);
    expect(() => server.addBot()).toThrow('The bot is in "Class" already');
  });

  test('it can leave by itself', async () => {
    expect((await call('DELETE', `/users/@me/guilds/${server.id}`)).status).toBe(204);
    expect((await client.next('GUILD_DELETE')).d).toEqual({ id: server.id });
  });
});

test('discord.js follows along: permissions, channels, members and servers', async () => {
  const live = await startSandbox();
  const home = live.addServer({ name: 'Class', botPermissions: PERMISSION.viewChannel });
  const channel = home.addChannel({ name: 'daily' });
  const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: live.url } });
  const ready = new Promise((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(live.token);
  await ready;
  const seen = bot.channels.cache.get(channel.id);
  if (seen === undefined || seen.isDMBased() || bot.user === null) throw new Error('The channel is missing');
  const may = (permission: 'SendMessages' | 'ViewChannel') =>
    bot.user !== null && seen.permissionsFor(bot.user)?.has(permission);
  expect([may('ViewChannel'), may('SendMessages')]).toEqual([true, false]);

  const changed = new Promise((resolve) => bot.once(Events.ChannelUpdate, resolve));
  channel.setOverwrite(home.botRole, { allow: PERMISSION.sendMessages });
  await changed;
  expect(may('SendMessages')).toBe(true);

  const lessened = new Promise((resolve) => bot.once(Events.GuildRoleUpdate, resolve));
  home.botRole.set({ permissions: 0n });
  await lessened;
  expect(bot.guilds.cache.get(home.id)?.members.me?.permissions.has('ViewChannel')).toBe(true); // @everyone still may

  const gone = new Promise<string>((resolve) => bot.once(Events.ChannelDelete, ({ id }) => resolve(id)));
  channel.delete();
  expect(await gone).toBe(channel.id);

  const left = new Promise<string>((resolve) => bot.once(Events.GuildDelete, ({ id }) => resolve(id)));
  home.removeBot();
  expect(await left).toBe(home.id);
  expect(bot.guilds.cache.size).toBe(0);
  await bot.destroy();
  await live.close();
});
