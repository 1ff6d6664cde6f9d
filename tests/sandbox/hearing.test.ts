import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { HeardEvent } from '../../src/sandbox/driver/seen.ts';
import type { SandboxChannel, SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { type Rest, rest } from './raw.ts';

/** People at their own clients: what these hear, offer and keep. */

let discord: Sandbox;
let call: Rest;
let server: SandboxServer;
let channel: SandboxChannel;
let ana: SandboxMember;
beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock() });
  call = rest(discord);
  server = discord.addServer({ name: 'Class' });
  channel = server.addChannel({ name: 'talk' });
  ana = server.addMember({ name: 'ana' });
});
afterEach(() => discord.close());

function heardBy(as: SandboxMember): { events: HeardEvent[]; end: () => void } {
  const events: HeardEvent[] = [];
  return { events, end: discord.hear({ as }, (event) => events.push(event)) };
}

describe('a client hears', () => {
  test('of every message, what becomes of it, and nothing from before', async () => {
    ana.write(channel, { content: 'before' });
    const { events } = heardBy(ana);
    const { body } = await call('POST', `/channels/${channel.id}/messages`, { content: 'one' });
    await call('PATCH', `/channels/${channel.id}/messages/${body['id']}`, { content: 'two' });
    await call('DELETE', `/channels/${channel.id}/messages/${body['id']}`);
    expect(events).toMatchObject([
      { name: 'MESSAGE_CREATE', data: { content: 'one' } },
      { name: 'MESSAGE_UPDATE', data: { content: 'two' } },
      { name: 'MESSAGE_DELETE', data: { id: body['id'], channel_id: channel.id } },
    ]);
  });

  test('nothing of a channel that its member may not see, until they may', () => {
    const { events } = heardBy(ana);
    channel.setOverwrite(server.everyone, { deny: PERMISSION.viewChannel });
    const lead = server.addMember({ name: 'lead', permissions: PERMISSION.administrator });
    lead.write(channel, { content: 'among us' });
    channel.setOverwrite(ana, { allow: PERMISSION.viewChannel });
    lead.write(channel, { content: 'welcome' });
    expect(events).toMatchObject([{ data: { content: 'welcome' } }]);
  });

  test('no longer, once it is closed; others go on', () => {
    const [first, second] = [heardBy(ana), heardBy(ana)];
    first.end();
    ana.write(channel, { content: 'hello' });
    expect([first.events.length, second.events.length]).toEqual([0, 1]);
  });
});

test('ids that are given are used, so that the same people can be met again', () => {
  const [serverId, channelId, roleId, userId, dmId] = [1, 2, 3, 4, 5].map((n) => `10000000000000000${n}`);
  if (!serverId || !channelId || !roleId || !userId || !dmId) throw new Error('five ids');
  const known = discord.addServer({ name: 'Known', id: serverId });
  expect(known.id).toBe(serverId);
  expect(known.everyone.id).toBe(serverId);
  expect(known.addChannel({ name: 'talk', id: channelId }).id).toBe(channelId);
  expect(known.addRole({ name: 'all', id: roleId }).id).toBe(roleId);
  const ben = known.addMember({ name: 'ben', id: userId });
  expect(ben.id).toBe(userId);
  expect(ben.openDm({ id: dmId }).id).toBe(dmId);
  expect(ben.openDm().id).toBe(dmId);
});

test('the language of a client can be changed, to one of Discord’s', () => {
  ana.locale = 'zh-TW';
  expect(ana.locale).toBe('zh-TW');
  expect(() => {
    ana.locale = 'klingon';
  }).toThrow('Discord has no locale "klingon"');
});

describe('a client offers', () => {
  const commands = `/applications/APP/commands`;
  const command = (name: string, more: object = {}) => ({ name, description: name, ...more });
  const put = (path: string, ...list: object[]) =>
    call('PUT', path.replace('APP', discord.applicationId), list);
  const offered = (where: { readonly id: string }) => ana.offered(where).map(({ name }) => name);

  test('what is registered for the place, and for this member', async () => {
    await put(
      commands,
      command('ask'),
      command('here', { contexts: [0] }),
      command('manage', { default_member_permissions: '32' }),
    );
    expect(offered(channel)).toEqual(['ask', 'here']);
    expect(offered(ana.openDm())).toEqual(['ask', 'manage']);
  });

  test('of a name that is registered twice, the server’s own', async () => {
    await put(commands, command('ask'));
    await put(commands.replace('/commands', `/guilds/${server.id}/commands`), command('ask'));
    expect(ana.offered(channel).map(({ guild_id }) => guild_id)).toEqual([server.id]);
  });

  test('and hears when that changes, however it changes', async () => {
    let changes = 0;
    const end = discord.onCommands(() => {
      changes += 1;
    });
    const path = commands.replace('APP', discord.applicationId);
    await put(commands, command('ask'));
    const { body } = await call('POST', path, command('topics'));
    await call('PATCH', `${path}/${body['id']}`, { description: 'all topics' });
    await call('DELETE', `${path}/${body['id']}`);
    expect(changes).toBe(4);
    end();
    await put(commands);
    expect(changes).toBe(4);
  });
});
