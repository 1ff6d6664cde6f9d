import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel, SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { ALL, EVERYONE, PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { RawClient, type Rest, rest } from './raw.ts';

/** Who may do what where, as interactions report it and as the REST routes enforce it. */

let discord: Sandbox;
let call: Rest;
let client: RawClient;
let server: SandboxServer;
let channel: SandboxChannel;
let messages: string;

beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock() });
  call = rest(discord);
  server = discord.addServer({ name: 'Class' });
  channel = server.addChannel({ name: 'ask' });
  messages = `/channels/${channel.id}/messages`;
  await call('PUT', `/applications/${discord.applicationId}/commands`, [{ name: 'ask', description: 'x' }]);
  client = new RawClient(discord);
  await client.login(discord);
});
afterEach(() => discord.close());

const { viewChannel, sendMessages, attachFiles, embedLinks, readMessageHistory, mentionEveryone } =
  PERMISSION;
const bits = (value: unknown) => BigInt(String(value));

/** What an interaction of this member reports of itself and of the bot. */
async function reported(member: SandboxMember) {
  void member.command(channel, 'ask').catch(() => {});
  const { d } = await client.next('INTERACTION_CREATE');
  const { permissions } = d['member'] as { permissions: string };
  return { member: bits(permissions), bot: bits(d['app_permissions']), channel: d['channel'] };
}

describe('an interaction reports', () => {
  test('what everybody may, when nobody has configured anything', async () => {
    const { member, bot, channel: shown } = await reported(server.addMember({ name: 'ana' }));
    expect([member, bot]).toEqual([EVERYONE, EVERYONE]);
    expect(shown).toMatchObject({ permissions: EVERYONE.toString() });
  });

  test('the permissions of all roles together', async () => {
    const [a, b] = [PERMISSION.manageGuild, PERMISSION.manageMessages].map((permissions, i) =>
      server.addRole({ name: `role ${i}`, permissions }),
    );
    const ana = server.addMember({ name: 'ana', roles: [a, b].flatMap((role) => role ?? []) });
    expect((await reported(ana)).member).toBe(EVERYONE | PERMISSION.manageGuild | PERMISSION.manageMessages);
  });

  test('everything for an administrator, whatever the channel denies', async () => {
    const chief = server.addMember({ name: 'chief', permissions: PERMISSION.administrator });
    channel.setOverwrite(chief, { deny: viewChannel | sendMessages });
    expect((await reported(chief)).member).toBe(ALL);
  });

  test('overwrites in order: everyone’s, the roles’ together, the member’s own; denied before allowed', async () => {
    const [loud, quiet] = ['loud', 'quiet'].map((name) => server.addRole({ name }));
    if (loud === undefined || quiet === undefined) throw new Error('The roles are missing');
    const ana = server.addMember({ name: 'ana', roles: [quiet, loud] });
    const { useExternalEmojis, addReactions } = PERMISSION;
    channel.setOverwrite(server.everyone, {
      deny: sendMessages | attachFiles | embedLinks | useExternalEmojis,
      allow: addReactions,
    });
    // One role's permission outweighs another's denial, whichever stands higher.
    channel.setOverwrite(quiet, { deny: sendMessages | mentionEveryone });
    channel.setOverwrite(loud, { allow: sendMessages | attachFiles });
    channel.setOverwrite(ana, { deny: attachFiles, allow: embedLinks });
    expect((await reported(ana)).member).toBe(
      (EVERYONE | addReactions) & ~(useExternalEmojis | attachFiles | mentionEveryone),
    );
  });

  test('those of the bot, as its role and the channel say', async () => {
    server.botRole.set({ permissions: EVERYONE | PERMISSION.manageMessages });
    channel.setOverwrite(server.bot, { deny: attachFiles });
    const { bot } = await reported(server.addMember({ name: 'ana' }));
    expect(bot).toBe((EVERYONE | PERMISSION.manageMessages) & ~attachFiles);
  });

  test('fewer for the bot than for everybody, where it was invited so', async () => {
    server = discord.addServer({ name: 'Strict', botPermissions: viewChannel });
    channel = server.addChannel({ name: 'ask' });
    const { member, bot } = await reported(server.addMember({ name: 'ana' }));
    expect([member, bot]).toEqual([EVERYONE, viewChannel]);
  });

  test('no longer what an overwrite said that was taken away', async () => {
    const ana = server.addMember({ name: 'ana' });
    channel.setOverwrite(ana, { deny: sendMessages });
    channel.setOverwrite(ana, {});
    expect((await reported(ana)).member).toBe(EVERYONE);
  });
});

describe('the bot', () => {
  const embed = { embeds: [{ title: 't' }] };
  const without = (deny: bigint) => channel.setOverwrite(server.bot, { deny });
  const refused = (code: number) => ({ status: 403, body: { code } });
  const upload = () => {
    const form = new FormData();
    form.set('payload_json', '{}');
    form.set('files[0]', new Blob(['x']), 'x.txt');
    return form;
  };

  test.each([
    ['GET', ''],
    ['GET', '/messages'],
    ['POST', '/messages'],
    ['GET', '/messages/100000000000000001'],
    ['PATCH', '/messages/100000000000000001'],
    ['DELETE', '/messages/100000000000000001'],
    ['POST', '/typing'],
  ])('without View Channel has no access to %s /channels/:id%s', async (method, path) => {
    without(viewChannel);
    const body = method === 'POST' || method === 'PATCH' ? { content: 'x' } : undefined;
    expect(await call(method, `/channels/${channel.id}${path}`, body)).toMatchObject(refused(50001));
  });

  test('without Send Messages may not write, but still edit and delete what is its own', async () => {
    const { body } = await call('POST', messages, { content: 'x' });
    without(sendMessages);
    expect(await call('POST', messages, { content: 'x' })).toMatchObject(refused(50013));
    expect(await call('POST', `/channels/${channel.id}/typing`)).toMatchObject(refused(50013));
    // What needs sending is of no use without it, though the channel does not deny it.
    const edit = { content: 'y', ...embed };
    expect(await call('PATCH', `${messages}/${body['id']}`, edit)).toMatchObject({
      status: 200,
      body: { content: 'y', embeds: [] },
    });
    expect((await call('DELETE', `${messages}/${body['id']}`)).status).toBe(204);
  });

  test('without Attach Files may not upload', async () => {
    without(attachFiles);
    expect(await call('POST', messages, upload())).toMatchObject(refused(50013));
    expect((await call('POST', messages, { content: 'x' })).status).toBe(200);
  });

  test('without Embed Links has its embeds dropped, and is told when nothing else is there', async () => {
    without(embedLinks);
    expect((await call('POST', messages, { content: 'x', ...embed })).body).toMatchObject({ embeds: [] });
    expect(await call('POST', messages, embed)).toMatchObject(refused(50013));
    const { body } = await call('POST', messages, { content: 'x' });
    const edit = await call('PATCH', `${messages}/${body['id']}`, { content: '', ...embed });
    expect(edit).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  test('without Read Message History sees no list, no single message, and cannot reply', async () => {
    const { body } = await call('POST', messages, { content: 'x' });
    without(readMessageHistory);
    expect(await call('GET', messages)).toEqual({ status: 200, body: [] });
    expect(await call('GET', `${messages}/${body['id']}`)).toMatchObject(refused(50001));
    const reply = { content: 'y', message_reference: { message_id: body['id'] } };
    expect(await call('POST', messages, reply)).toMatchObject(refused(160002));
  });

  test('deletes messages of others only with Manage Messages, and edits none', async () => {
    const { id } = server.addMember({ name: 'ana' }).write(channel, { content: 'hello' });
    expect(await call('DELETE', `${messages}/${id}`)).toMatchObject(refused(50013));
    expect(await call('PATCH', `${messages}/${id}`, { content: 'x' })).toMatchObject(refused(50005));
    channel.setOverwrite(server.bot, { allow: PERMISSION.manageMessages });
    expect((await call('DELETE', `${messages}/${id}`)).status).toBe(204);
  });

  test('pings a role that is mentionable, any other only with Mention Everyone', async () => {
    const role = server.addRole({ name: 'learners' });
    const content = `<@&${role.id}> @everyone`;
    const pinged = async () => {
      const { body } = await call('POST', messages, {
        content,
        allowed_mentions: { parse: ['roles', 'everyone'] },
      });
      return [body['mention_roles'], body['mention_everyone'], body['content']];
    };
    expect(await pinged()).toEqual([[role.id], true, content]);
    without(mentionEveryone);
    expect(await pinged()).toEqual([[], false, content]);
    role.set({ mentionable: true });
    expect(await pinged()).toEqual([[role.id], false, content]);
  });

  test('answers interactions with what it likes, whatever it may do in the channel', async () => {
    without(viewChannel | sendMessages | embedLinks | attachFiles);
    const shown = server.addMember({ name: 'ana' }).command(channel, 'ask');
    const { d } = await client.next('INTERACTION_CREATE');
    const answered = await call('POST', `/interactions/${d.id}/${d.token}/callback`, {
      type: 4,
      data: embed,
    });
    expect(answered.status).toBe(204);
    expect((await shown).text).toBe('t');
    const form = upload();
    expect((await call('POST', `/webhooks/${discord.applicationId}/${d.token}`, form)).status).toBe(200);
  });

  test('hears nothing of messages it cannot see', async () => {
    const listener = new RawClient(discord);
    await listener.login(discord, 1 | (1 << 9));
    const ana = server.addMember({ name: 'ana' });
    without(viewChannel);
    ana.write(channel, { content: 'unseen' });
    const open = server.addChannel({ name: 'open' });
    const { id } = ana.write(open, { content: 'seen' });
    expect((await listener.next('MESSAGE_CREATE')).d.id).toBe(id);
  });
});
