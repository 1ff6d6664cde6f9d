import { Client, Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxUser } from '../../src/sandbox/driver/user.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { faults, RawClient, type Rest, rest } from './raw.ts';

let clock: ManualClock;
let discord: Sandbox;
let call: Rest;
let client: RawClient;
let ana: SandboxUser;
let commands: string;

const DIRECT_MESSAGES = 1 << 12;

beforeEach(async () => {
  clock = manualClock();
  discord = await startSandbox({ clock });
  call = rest(discord);
  ana = discord.addUser({ name: 'ana', locale: 'zh-TW' });
  commands = `/applications/${discord.applicationId}/commands`;
  await call('PUT', commands, [
    { name: 'ask', description: 'x', options: [{ type: 6, name: 'who', description: 'x' }] },
  ]);
  client = new RawClient(discord);
});
afterEach(() => discord.close());

describe('an interaction in direct messages', () => {
  test('carries a user instead of a member, nothing of a server, and needs no intent', async () => {
    await client.login(discord, 0);
    void ana.command(ana.openDm(), 'ask', { who: ana }).catch(() => {});
    const { d } = await client.next('INTERACTION_CREATE');
    expect(d).toMatchObject({
      user: { id: ana.id, username: 'ana' },
      locale: 'zh-TW',
      context: 1,
      channel_id: ana.openDm().id,
      channel: { type: 1, recipients: [{ id: ana.id }] },
      authorizing_integration_owners: { '0': '0' },
      data: { resolved: { users: { [ana.id]: { username: 'ana' } } } },
    });
    for (const key of ['member', 'guild', 'guild_id', 'guild_locale']) expect(d).not.toHaveProperty(key);
    expect(d['data']).not.toHaveProperty('resolved.members');
  });

  test('reports the permissions that an application always has there', async () => {
    await client.login(discord);
    void ana.command(ana.openDm(), 'ask').catch(() => {});
    const { attachFiles, embedLinks, mentionEveryone, useExternalEmojis } = PERMISSION;
    expect((await client.next('INTERACTION_CREATE')).d['app_permissions']).toBe(
      (attachFiles | embedLinks | mentionEveryone | useExternalEmojis).toString(),
    );
  });

  test('arrives on shard 0 alone', async () => {
    const second = new RawClient(discord);
    for (const [one, shard] of [
      [client, 0],
      [second, 1],
    ] as const) {
      await one.next(10);
      const properties = { os: 'test', browser: 'test', device: 'test' };
      one.send(2, { token: discord.token, intents: 1, shard: [shard, 2], properties });
      await one.next('READY');
    }
    void ana.command(ana.openDm(), 'ask').catch(() => {});
    // Ids of successive milliseconds fall to the two shards in turn, so each hears of one of these servers.
    for (const name of ['one', 'two']) {
      discord.addServer({ name });
      clock.advance(1);
    }
    const first = [await client.next(0), await second.next(0)];
    expect(first.map(({ t }) => t)).toEqual(['INTERACTION_CREATE', 'GUILD_CREATE']);
  });

  test('is answered, publicly or for the person alone, and pressed on', async () => {
    await client.login(discord);
    const dm = ana.openDm();
    const asked = ana.command(dm, 'ask');
    const { d } = await client.next('INTERACTION_CREATE');
    const row = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
    await call('POST', `/interactions/${d.id}/${d.token}/callback`, {
      type: 4,
      data: { content: 'hi', components: [row], flags: 64 },
    });
    const shown = await asked;
    expect(shown).toMatchObject({ text: 'hi', ephemeral: true });
    expect(discord.messages(dm, { as: ana })).toHaveLength(1);
    void ana.press(shown, 'go').catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d).toMatchObject({ type: 3, user: { id: ana.id } });
  });
});

describe('a command is not offered in direct messages', () => {
  test.each([
    ['that is for servers', { contexts: [0] }, '/ask is not offered in direct messages'],
    ['of old that says so', { dm_permission: false }, '/ask is not offered in direct messages'],
    ['for those who installed it', { integration_types: [1] }, 'who installed the application themselves'],
  ])('%s', async (_, more, message) => {
    await call('PUT', commands, [{ name: 'ask', description: 'x', ...more }]);
    await expect(ana.command(ana.openDm(), 'ask')).rejects.toThrow(message);
  });

  test('that is registered in one server', async () => {
    const { id } = discord.addServer({ name: 'Class' });
    await call('PUT', `/applications/${discord.applicationId}/guilds/${id}/commands`, [
      { name: 'own', description: 'x' },
    ]);
    await expect(ana.command(ana.openDm(), 'own')).rejects.toThrow(
      '/own is registered in a server, not for direct messages',
    );
  });

  test('of somebody else', async () => {
    const ben = discord.addUser({ name: 'ben' });
    await expect(ben.command(ana.openDm(), 'ask')).rejects.toThrow(
      'ben has no part in these direct messages',
    );
    expect(discord.messages(ana.openDm(), { as: ben })).toEqual([]);
  });
});

describe('the bot', () => {
  const open = (recipient_id: unknown) => call('POST', '/users/@me/channels', { recipient_id });

  test('opens the one channel there is with a person', async () => {
    const { body } = await open(ana.id);
    expect(body).toMatchObject({ id: ana.openDm().id, type: 1, recipients: [{ id: ana.id }] });
    expect((await open(ana.id)).body['id']).toBe(body['id']);
    expect((await call('GET', `/channels/${body['id']}`)).body).toMatchObject({ type: 1 });
  });

  test('cannot open one with nobody, or with itself', async () => {
    expect(faults(await open(undefined))).toEqual(['recipient_id: BASE_TYPE_REQUIRED']);
    expect(await open('100000000000000001')).toMatchObject({ status: 400, body: { code: 50033 } });
    expect(await open(discord.applicationId)).toMatchObject({ status: 403, body: { code: 50007 } });
  });

  test('writes, edits, lists and deletes there', async () => {
    await client.login(discord, DIRECT_MESSAGES);
    const messages = `/channels/${ana.openDm().id}/messages`;
    const { body } = await call('POST', messages, { content: 'one' });
    expect((await client.next('MESSAGE_CREATE')).d).toMatchObject({ content: 'one', author: { bot: true } });
    expect((await call('PATCH', `${messages}/${body['id']}`, { content: 'two' })).status).toBe(200);
    expect((await call('GET', messages)).body).toMatchObject([{ content: 'two' }]);
    expect((await call('DELETE', `${messages}/${body['id']}`)).status).toBe(204);
    expect((await client.next('MESSAGE_DELETE')).d).not.toHaveProperty('guild_id');
  });

  test('reads what the person writes, without the Message Content intent', async () => {
    await client.login(discord, DIRECT_MESSAGES);
    const { id } = ana.write(ana.openDm(), { content: 'hello' });
    expect((await client.next('MESSAGE_CREATE')).d).toMatchObject({ id, content: 'hello' });
    const messages = `/channels/${ana.openDm().id}/messages`;
    expect((await call('GET', `${messages}/${id}`)).body).toMatchObject({ content: 'hello' });
    expect(await call('DELETE', `${messages}/${id}`)).toMatchObject({ status: 403, body: { code: 50003 } });
  });

  test('is refused by a person who takes no direct messages, but may answer their commands', async () => {
    await client.login(discord);
    ana.acceptsDms = false;
    const refused = await call('POST', `/channels/${ana.openDm().id}/messages`, { content: 'x' });
    expect(refused).toMatchObject({ status: 403, body: { code: 50007 } });
    const asked = ana.command(ana.openDm(), 'ask');
    const { d } = await client.next('INTERACTION_CREATE');
    await call('POST', `/interactions/${d.id}/${d.token}/callback`, { type: 4, data: { content: 'hi' } });
    expect((await asked).text).toBe('hi');
    ana.acceptsDms = true;
    expect((await call('POST', `/channels/${ana.openDm().id}/messages`, { content: 'x' })).status).toBe(200);
  });
});

test('discord.js sends to a member, is answered, and replies to a command there', async () => {
  const live = await startSandbox();
  const member = live.addServer({ name: 'Class' }).addMember({ name: 'ben' });
  const bot = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: live.url },
  });
  const ready = new Promise((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(live.token);
  await ready;
  await bot.application?.commands.set([{ name: 'ask', description: 'x' }]);
  bot.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(`in a server: ${interaction.inGuild()}`);
  });

  const received = live.nextMessage(member.openDm(), { as: member });
  await (await bot.users.fetch(member.id)).send('time to review');
  expect((await received).text).toBe('time to review');

  const written = new Promise<Message>((resolve) =>
    bot.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) resolve(message);
    }),
  );
  member.write(member.openDm(), { content: 'thanks' });
  expect(await written).toMatchObject({ content: 'thanks', guildId: null });
  expect((await member.command(member.openDm(), 'ask')).text).toBe('in a server: false');

  member.acceptsDms = false;
  await expect((await bot.users.fetch(member.id)).send('again')).rejects.toMatchObject({ code: 50007 });
  await bot.destroy();
  await live.close();
});
