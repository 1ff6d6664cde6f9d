import {
  ApplicationCommandType,
  Client,
  ContextMenuCommandBuilder,
  Events,
  GatewayIntentBits,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel, SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { RawClient, type Rest, rest } from './raw.ts';

/** People who write messages, and what they can do with each other's. */

const GUILD_MESSAGES = 1 << 9;
const MESSAGE_CONTENT = 1 << 15;

let discord: Sandbox;
let call: Rest;
let server: SandboxServer;
let channel: SandboxChannel;
let ana: SandboxMember;
let messages: string;

async function begin(privilegedIntents = 0) {
  discord = await startSandbox({ clock: manualClock(), privilegedIntents });
  call = rest(discord);
  server = discord.addServer({ name: 'Class' });
  channel = server.addChannel({ name: 'talk' });
  ana = server.addMember({ name: 'ana' });
  messages = `/channels/${channel.id}/messages`;
}
beforeEach(() => begin());
afterEach(() => discord.close());

async function listening(intents: number): Promise<RawClient> {
  const client = new RawClient(discord);
  await client.login(discord, intents);
  return client;
}
const content = async (id: string) => (await call('GET', `${messages}/${id}`)).body['content'];

describe('what a member writes', () => {
  test('is seen by everybody there, in the order it was written', async () => {
    const ben = server.addMember({ name: 'ben' });
    const first = ana.write(channel, { content: ' hello ' });
    ben.write(channel, { content: 'hi', replyTo: first });
    expect(discord.messages(channel, { as: ben }).map(({ text }) => text)).toEqual(['hello', 'hi']);
    expect((await call('GET', messages)).body).toMatchObject([
      {
        type: 19,
        author: { id: ben.id },
        mentions: [{ id: ana.id }],
        message_reference: { message_id: first.id },
      },
      { type: 0, author: { id: ana.id, bot: false } },
    ]);
  });

  test('reaches clients with the message intent, its content only those with the content intent', async () => {
    await discord.close();
    await begin(MESSAGE_CONTENT);
    const [blind, reader, deaf] = [
      await listening(GUILD_MESSAGES),
      await listening(GUILD_MESSAGES | MESSAGE_CONTENT),
      await listening(1 | MESSAGE_CONTENT),
    ];
    const { id } = ana.write(channel, { content: 'hello' });
    const event = { id, guild_id: server.id, author: { id: ana.id }, member: { roles: [] } };
    expect((await blind.next('MESSAGE_CREATE')).d).toMatchObject({ ...event, content: '' });
    expect((await reader.next('MESSAGE_CREATE')).d).toMatchObject({ ...event, content: 'hello' });
    server.addChannel({ name: 'other' });
    await deaf.next('GUILD_CREATE');
    expect((await deaf.next(0)).t).toBe('CHANNEL_CREATE');
    expect(await content(id)).toBe('hello');
  });

  test('has no content in REST either, while the application was not granted that', async () => {
    const { id } = ana.write(channel, { content: 'hello' });
    expect(await content(id)).toBe('');
    expect((await call('GET', messages)).body).toMatchObject([{ id, content: '' }]);
    expect(discord.messages(channel, { as: ana }).map(({ text }) => text)).toEqual(['hello']);
  });

  test('has content where it mentions the bot', async () => {
    const client = await listening(GUILD_MESSAGES);
    const words = `<@${discord.applicationId}> hello`;
    const { id } = ana.write(channel, { content: words });
    expect((await client.next('MESSAGE_CREATE')).d).toMatchObject({ content: words });
    expect(await content(id)).toBe(words);
    const { body } = await call('POST', messages, { content: 'yes?' });
    const bots = discord.messages(channel, { as: ana }).find((one) => one.id === body['id']);
    if (bots === undefined) throw new Error('The bot’s message is missing');
    await client.next('MESSAGE_CREATE');
    ana.write(channel, { content: 'a reply mentions too', replyTo: bots });
    expect((await client.next('MESSAGE_CREATE')).d).toMatchObject({ content: 'a reply mentions too' });
  });

  test('pings only roles that are mentionable, save with Mention Everyone', () => {
    const closed = server.addRole({ name: 'closed' });
    const open = server.addRole({ name: 'open', mentionable: true });
    const words = { content: `<@&${closed.id}> <@&${open.id}> @everyone` };
    const pinged = () => {
      const { mention_roles, mention_everyone } = ana.write(channel, words).message;
      return [mention_roles, mention_everyone];
    };
    expect(pinged()).toEqual([[closed.id, open.id], true]);
    channel.setOverwrite(server.everyone, { deny: PERMISSION.mentionEveryone });
    expect(pinged()).toEqual([[open.id], false]);
  });

  test('is not sent where they may not write, or when there is nothing in it', () => {
    const writes = (words: string) => () => ana.write(channel, { content: words });
    expect(writes('  ')).toThrow('There is nothing to send');
    expect(writes('x'.repeat(2001))).toThrow('at most 2000 characters');
    channel.setOverwrite(ana, { deny: PERMISSION.sendMessages });
    expect(writes('x')).toThrow('ana may not do this in #talk: sendMessages is missing');
    channel.setOverwrite(ana, { deny: PERMISSION.viewChannel });
    expect(writes('x')).toThrow('ana cannot see #talk');
    expect(discord.messages(channel, { as: ana })).toEqual([]);
  });
});

test('whoever waits for a message gets the next one that they see', async () => {
  const ben = server.addMember({ name: 'ben' });
  ana.write(channel, { content: 'before' });
  const next = discord.nextMessage(channel, { as: ben });
  await call('POST', messages, { content: 'after' });
  expect((await next).text).toBe('after');
});

describe('a command on somebody or something', () => {
  const commands = [
    { type: 2, name: 'Show progress' },
    { type: 3, name: 'Ask about this' },
    { type: 3, name: 'Managers only', default_member_permissions: '0' },
  ];
  let client: RawClient;
  beforeEach(async () => {
    await call('PUT', `/applications/${discord.applicationId}/commands`, commands);
    client = await listening(1);
  });

  test('a user command names the user, with what they may do in the channel', async () => {
    const ben = server.addMember({ name: 'ben' });
    channel.setOverwrite(ben, { deny: PERMISSION.sendMessages });
    void ana.userCommand(channel, 'Show progress', ben).catch(() => {});
    const { d } = await client.next('INTERACTION_CREATE');
    expect(d['data']).toMatchObject({
      type: 2,
      name: 'Show progress',
      target_id: ben.id,
      resolved: { users: { [ben.id]: { username: 'ben' } }, members: { [ben.id]: { roles: [] } } },
    });
    const { members } = (d['data'] as { resolved: { members: Record<string, { permissions: string }> } })
      .resolved;
    expect(BigInt(members[ben.id]?.permissions ?? 0) & PERMISSION.sendMessages).toBe(0n);
  });

  test('a message command brings the message, its content too', async () => {
    const written = ana.write(channel, { content: 'what is a hypervisor?' });
    const asked = ana.messageCommand('Ask about this', written);
    const { d } = await client.next('INTERACTION_CREATE');
    expect(d).toMatchObject({
      type: 2,
      channel_id: channel.id,
      data: {
        type: 3,
        target_id: written.id,
        resolved: {
          messages: { [written.id]: { content: 'what is a hypervisor?', author: { id: ana.id } } },
        },
      },
    });
    await call('POST', `/interactions/${d.id}/${d.token}/callback`, {
      type: 4,
      data: { content: 'It is …' },
    });
    expect((await asked).message).toMatchObject({
      type: 23,
      message_reference: { message_id: written.id },
      interaction_metadata: { target_message_id: written.id },
    });
  });

  test('is not offered to those who lack its permissions, nor as a slash command', async () => {
    const written = ana.write(channel, { content: 'x' });
    await expect(ana.messageCommand('Managers only', written)).rejects.toThrow(
      'Message command "Managers only" is not offered to ana: it is for administrators alone',
    );
    await expect(ana.userCommand(channel, 'Ask about this', ana)).rejects.toThrow(
      'No command "Ask about this" is registered here',
    );
    const chief = server.addMember({ name: 'chief', permissions: PERMISSION.administrator });
    void chief.messageCommand('Managers only', written).catch(() => {});
    await client.next('INTERACTION_CREATE');
  });
});

test('discord.js answers both kinds', async () => {
  const live = await startSandbox();
  const room = live.addServer({ name: 'Class' });
  const talk = room.addChannel({ name: 'talk' });
  const [cat, dan] = [room.addMember({ name: 'cat' }), room.addMember({ name: 'dan' })];
  const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: live.url } });
  const ready = new Promise((resolve) => bot.once(Events.ClientReady, resolve));
  await bot.login(live.token);
  await ready;
  await bot.application?.commands.set([
    new ContextMenuCommandBuilder().setName('Progress').setType(ApplicationCommandType.User),
    new ContextMenuCommandBuilder().setName('Ask').setType(ApplicationCommandType.Message),
  ]);
  bot.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isUserContextMenuCommand()) void interaction.reply(interaction.targetUser.username);
    if (interaction.isMessageContextMenuCommand()) void interaction.reply(interaction.targetMessage.content);
  });
  expect((await cat.userCommand(talk, 'Progress', dan)).text).toBe('dan');
  const written = dan.write(talk, { content: 'what is a VPC?' });
  expect((await cat.messageCommand('Ask', written)).text).toBe('what is a VPC?');
  await bot.destroy();
  await live.close();
});
