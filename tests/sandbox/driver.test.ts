import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OptionValues } from '../../src/sandbox/driver/command-data.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel, SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { EVERYONE, PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { RawClient, type Rest, rest } from './raw.ts';

/** What Discord's own client would not let a member do is refused before the application hears of it. */

let discord: Sandbox;
let call: Rest;
let server: SandboxServer;
let channel: SandboxChannel;
let ana: SandboxMember;
let commands: string;

beforeEach(async () => {
  discord = await startSandbox();
  call = rest(discord);
  server = discord.addServer({ name: 'Class' });
  channel = server.addChannel({ name: 'ask' });
  ana = server.addMember({ name: 'ana' });
  commands = `/applications/${discord.applicationId}/commands`;
});
afterEach(() => discord.close());

const option = (name: string, type: number, more: object = {}) => ({ name, type, description: 'x', ...more });
const ask = {
  name: 'ask',
  description: 'x',
  options: [
    option('question', 3, { required: true, max_length: 10 }),
    option('count', 4, { min_value: 1, max_value: 5 }),
    option('private', 5),
    option('language', 3, { choices: [{ name: 'English', value: 'en' }] }),
    option('who', 6),
    option('where', 7),
    option('which', 8),
  ],
};
const quiz = {
  name: 'quiz',
  description: 'x',
  options: [option('play', 1, { options: [option('rounds', 4)] }), option('stop', 1)],
};

describe('a command', () => {
  beforeEach(() => call('PUT', commands, [ask, quiz]));

  test.each<[string, OptionValues, string]>([
    ['other', {}, 'No command /other is registered here'],
    ['ask', {}, '/ask question is required'],
    ['ask', { question: 5 }, '/ask question takes a string, got 5'],
    ['ask', { question: 'x'.repeat(11) }, '/ask question takes 1 to 10 characters'],
    ['ask', { question: 'x', counts: 1 }, '/ask has no option "counts"; it has: question, count'],
    ['ask', { question: 'x', count: 1.5 }, '/ask count takes an integer, got 1.5'],
    ['ask', { question: 'x', count: 6 }, '/ask count takes at most 5, got 6'],
    ['ask', { question: 'x', private: 'yes' }, '/ask private takes true or false, got "yes"'],
    ['ask', { question: 'x', language: 'fr' }, '/ask language takes one of en, got "fr"'],
    ['ask', { question: 'x', who: '100000000000000001' }, 'has no user 100000000000000001'],
    ['quiz', {}, '/quiz needs exactly one of its subcommands: play, stop'],
    ['quiz', { play: { rounds: 'x' } }, '/quiz play rounds takes an integer, got "x"'],
    ['quiz', { play: 3 }, '/quiz play is a subcommand'],
  ])('/%s %j is not sent', async (name, options, message) => {
    await expect(ana.command(channel, name, options)).rejects.toThrow(message);
  });

  test('is sent with its options typed, nested and resolved', async () => {
    const client = new RawClient(discord);
    await client.login(discord);
    const role = server.addRole({ name: 'learners' });
    channel.setOverwrite(ana, { deny: PERMISSION.attachFiles });
    channel.setOverwrite(server.bot, { deny: PERMISSION.embedLinks });
    const options = { question: 'x', count: 2, who: ana, where: channel, which: role };
    void ana.command(channel, 'ask', options).catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d['data']).toMatchObject({
      options: [
        { name: 'question', type: 3, value: 'x' },
        { name: 'count', type: 4, value: 2 },
        { name: 'who', type: 6, value: ana.id },
        { name: 'where', type: 7, value: channel.id },
        { name: 'which', type: 8, value: role.id },
      ],
      resolved: {
        users: { [ana.id]: { username: 'ana' } },
        members: { [ana.id]: { permissions: expect.any(String) } },
        channels: {
          [channel.id]: {
            name: 'ask',
            permissions: (EVERYONE & ~PERMISSION.attachFiles).toString(),
            app_permissions: (EVERYONE & ~PERMISSION.embedLinks).toString(),
          },
        },
        roles: { [role.id]: { name: 'learners' } },
      },
    });
    void ana.command(channel, 'quiz', { play: { rounds: 3 } }).catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d['data']).toMatchObject({
      options: [{ name: 'play', type: 1, options: [{ name: 'rounds', type: 4, value: 3 }] }],
    });
  });
});

describe('who is offered a command', () => {
  const settings = {
    name: 'settings',
    description: 'x',
    default_member_permissions: String(PERMISSION.manageGuild),
  };

  test('members with the permissions it asks for', async () => {
    await call('PUT', commands, [settings]);
    await expect(ana.command(channel, 'settings')).rejects.toThrow('/settings is not offered to ana');
    const client = new RawClient(discord);
    await client.login(discord);
    const chief = server.addMember({ name: 'chief', permissions: PERMISSION.manageGuild });
    void chief.command(channel, 'settings').catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d).toMatchObject({
      member: { user: { username: 'chief' } },
    });
  });

  test('nobody but administrators, when it asks for "0"', async () => {
    await call('PUT', commands, [{ ...settings, default_member_permissions: '0' }]);
    const client = new RawClient(discord);
    await client.login(discord);
    const manager = server.addMember({ name: 'manager', permissions: PERMISSION.manageGuild });
    await expect(manager.command(channel, 'settings')).rejects.toThrow(
      '/settings is not offered to manager: it is for administrators alone',
    );
    const chief = server.addMember({ name: 'chief', permissions: PERMISSION.administrator });
    void chief.command(channel, 'settings').catch(() => {});
    await client.next('INTERACTION_CREATE');
  });

  test('members who see the channel and may use commands there', async () => {
    await call('PUT', commands, [{ name: 'ask', description: 'x' }]);
    channel.setOverwrite(ana, { deny: PERMISSION.useApplicationCommands });
    await expect(ana.command(channel, 'ask')).rejects.toThrow(
      '/ask is not offered to ana: useApplicationCommands is missing',
    );
    channel.setOverwrite(ana, { deny: PERMISSION.viewChannel });
    await expect(ana.command(channel, 'ask')).rejects.toThrow('ana cannot see #ask');
  });

  test('members whom the channel gives what their roles do not', async () => {
    await call('PUT', commands, [settings]);
    const client = new RawClient(discord);
    await client.login(discord);
    channel.setOverwrite(ana, { allow: PERMISSION.manageGuild });
    void ana.command(channel, 'settings').catch(() => {});
    await client.next('INTERACTION_CREATE');
  });

  test('in a server, a command of the server itself before one for all', async () => {
    await call('PUT', commands, [{ name: 'ask', description: 'x', default_member_permissions: '0' }]);
    const own = `/applications/${discord.applicationId}/guilds/${server.id}/commands`;
    // `contexts` of a server's own command say nothing: it is for that server.
    await call('PUT', own, [{ name: 'ask', description: 'x', contexts: [1] }]);
    const client = new RawClient(discord);
    await client.login(discord);
    void ana.command(channel, 'ask').catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d['data']).toMatchObject({ guild_id: server.id });
  });

  test('nobody in a server when it is for direct messages', async () => {
    await call('PUT', commands, [{ ...settings, default_member_permissions: null, contexts: [1] }]);
    await expect(ana.command(channel, 'settings')).rejects.toThrow('not offered in servers');
  });

  test('members of the server of the channel', async () => {
    await call('PUT', commands, [{ name: 'ask', description: 'x' }]);
    const elsewhere = discord.addServer({ name: 'Other' }).addChannel({ name: 'ask' });
    await expect(ana.command(elsewhere, 'ask')).rejects.toThrow("not in that channel's server");
  });
});

describe('a message', () => {
  const text = (content: string) => ({ type: 10, content });
  const choice = (value: string) => ({ label: value.toUpperCase(), value });
  const components = [
    text('one'),
    {
      type: 9,
      components: [text('two')],
      accessory: { type: 2, style: 5, label: 'Source', url: 'https://example.org' },
    },
    { type: 1, components: [{ type: 2, style: 1, label: 'Gone', custom_id: 'gone', disabled: true }] },
    { type: 1, components: [{ type: 3, custom_id: 'pick', options: [choice('a'), choice('b')] }] },
    { type: 1, components: [{ type: 5, custom_id: 'person' }] },
  ];
  async function shown() {
    await call('POST', `/channels/${channel.id}/messages`, { flags: 1 << 15, components });
    const [message] = discord.messages(channel, { as: ana });
    if (message === undefined) throw new Error('The message is missing');
    return message;
  }

  test('shows its text and its buttons', async () => {
    const message = await shown();
    expect(message.text).toBe('one\ntwo');
    expect(message.buttons).toMatchObject([
      { label: 'Source', url: 'https://example.org', customId: null },
      { label: 'Gone', customId: 'gone', disabled: true },
    ]);
  });

  test('lets nobody press what cannot be pressed', async () => {
    const message = await shown();
    await expect(ana.press(message, 'gone')).rejects.toThrow('"gone" is disabled');
    await expect(ana.press(message, { label: 'Source' })).rejects.toThrow('is a link');
    await expect(ana.press(message, 'next')).rejects.toThrow(
      'The message has no "next"; it has: a link · Source, gone · Gone',
    );
    await expect(ana.select(message, 'pick', ['c'])).rejects.toThrow('"pick" does not offer "c"');
    await expect(ana.select(message, 'pick', ['a', 'b'])).rejects.toThrow('takes 1 to 1 values, got 2');
    await call('DELETE', `/channels/${channel.id}/messages/${message.id}`);
    await expect(ana.press(message, 'next')).rejects.toThrow('The message is gone');
  });

  test('is out of reach for a member who cannot see its channel', async () => {
    const message = await shown();
    channel.setOverwrite(server.everyone, { deny: PERMISSION.viewChannel });
    await expect(ana.select(message, 'pick', ['a'])).rejects.toThrow('ana cannot see #ask');
    expect(discord.messages(channel, { as: ana })).toEqual([]);
  });

  test('sends what was chosen', async () => {
    const client = new RawClient(discord);
    await client.login(discord);
    const message = await shown();
    void ana.select(message, 'pick', ['b']).catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d['data']).toMatchObject({
      component_type: 3,
      custom_id: 'pick',
      values: ['b'],
    });
    void ana.select(message, 'person', [ana.id]).catch(() => {});
    expect((await client.next('INTERACTION_CREATE')).d['data']).toMatchObject({
      component_type: 5,
      values: [ana.id],
      resolved: { users: { [ana.id]: { username: 'ana' } } },
    });
  });
});
