import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NoAnswerError } from '../../src/sandbox/actions/interact.ts';
import { type ManualClock, manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxMember } from '../../src/sandbox/driver/member.ts';
import type { SandboxChannel, SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { faults, RawClient, type RawFrame, type Rest, rest } from './raw.ts';

/** Interactions answered by hand, so that each answer can be early, late, wrong or twice. */

let clock: ManualClock;
let discord: Sandbox;
let call: Rest;
let client: RawClient;
let server: SandboxServer;
let channel: SandboxChannel;
let ana: SandboxMember;

beforeEach(async () => {
  clock = manualClock();
  discord = await startSandbox({ clock });
  call = rest(discord);
  server = discord.addServer({ name: 'Class', preferredLocale: 'zh-CN' });
  channel = server.addChannel({ name: 'ask' });
  ana = server.addMember({ name: 'ana', locale: 'en-GB' });
  await call('PUT', `/applications/${discord.applicationId}/commands`, [{ name: 'ask', description: 'Ask' }]);
  client = new RawClient(discord);
  await client.login(discord);
});
afterEach(() => discord.close());

const respond = ({ d }: RawFrame, body: object, query = '') =>
  call('POST', `/interactions/${d.id}/${d.token}/callback${query}`, body);
const webhook = ({ d }: RawFrame) => `/webhooks/${discord.applicationId}/${d.token}`;
const button = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
const EPHEMERAL = 64;

/** A command of ana's, on its way: the event, and what she will see. */
async function asked() {
  const shown = ana.command(channel, 'ask');
  shown.catch(() => {});
  return { shown, event: await client.next('INTERACTION_CREATE') };
}

test('the event is complete', async () => {
  const { event } = await asked();
  expect(event.d).toMatchObject({
    application_id: discord.applicationId,
    type: 2,
    version: 1,
    context: 0,
    locale: 'en-GB',
    guild_locale: 'zh-CN',
    guild_id: server.id,
    guild: { id: server.id, locale: 'zh-CN' },
    channel_id: channel.id,
    channel: { id: channel.id, type: 0, permissions: expect.stringMatching(/^\d+$/) },
    member: { user: { id: ana.id, username: 'ana' }, permissions: expect.stringMatching(/^\d+$/), roles: [] },
    app_permissions: expect.stringMatching(/^\d+$/),
    authorizing_integration_owners: { '0': server.id },
    entitlements: [],
    attachment_size_limit: 10_485_760,
    data: { name: 'ask', type: 1, id: discord.commands()[0]?.id },
  });
});

describe('the first response', () => {
  test('within three seconds is in time', async () => {
    const { shown, event } = await asked();
    clock.advance(3000 - 1);
    expect((await respond(event, { type: 4, data: { content: 'hi' } })).status).toBe(204);
    expect((await shown).text).toBe('hi');
  });

  test('after three seconds is unknown, and the member was told that nobody answers', async () => {
    const { shown, event } = await asked();
    clock.advance(3001);
    await expect(shown).rejects.toThrow(NoAnswerError);
    expect(await respond(event, { type: 4, data: { content: 'hi' } })).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  test('comes once', async () => {
    const { event } = await asked();
    await respond(event, { type: 5 });
    clock.advance(10_000);
    expect(await respond(event, { type: 4, data: { content: 'hi' } })).toMatchObject({
      status: 400,
      body: { code: 40060 },
    });
  });

  test('that was refused does not count', async () => {
    const { event } = await asked();
    expect(faults(await respond(event, { type: 4, data: { content: 'x'.repeat(2001) } }))).toEqual([
      'data.content: BASE_TYPE_MAX_LENGTH',
    ]);
    expect((await respond(event, { type: 4, data: { content: 'hi' } })).status).toBe(204);
  });

  test('must fit the interaction', async () => {
    const { event } = await asked();
    expect(faults(await respond(event, { type: 7, data: { content: 'x' } }))).toEqual([
      ': UNION_TYPE_CHOICES',
    ]);
    expect(await respond(event, { type: 4 })).toMatchObject({ body: { code: 50006 } });
    expect(await respond({ ...event, d: { ...event.d, token: 'other' } }, { type: 5 })).toMatchObject({
      body: { code: 10062 },
    });
  });

  test('is shown to the application when it asks for that', async () => {
    const { event } = await asked();
    const { status, body } = await respond(
      event,
      { type: 4, data: { content: 'hi', flags: EPHEMERAL } },
      '?with_response=true',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: {
        id: event.d.id,
        type: 2,
        response_message_ephemeral: true,
        response_message_loading: false,
      },
      resource: { type: 4, message: { content: 'hi', type: 20 } },
    });
  });
});

describe('the token', () => {
  test('opens nothing before the first response', async () => {
    const { event } = await asked();
    expect(await call('POST', webhook(event), { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
  });

  test('reads, edits and deletes the reply for fifteen minutes', async () => {
    const { event } = await asked();
    await respond(event, { type: 4, data: { content: 'hi' } });
    clock.advance(15 * 60_000);
    const original = `${webhook(event)}/messages/%40original`;
    expect((await call('GET', original)).body).toMatchObject({ content: 'hi' });
    expect((await call('PATCH', original, { content: 'ho' })).body).toMatchObject({ content: 'ho' });
    clock.advance(1);
    expect(await call('PATCH', original, { content: 'late' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  test('that nobody gave out, and an application that is another', async () => {
    expect(await call('POST', `/webhooks/${discord.applicationId}/made-up`, { content: 'x' })).toMatchObject({
      body: { code: 50027 },
    });
    expect(await call('POST', '/webhooks/100000000000000001/made-up', { content: 'x' })).toMatchObject({
      body: { code: 10015 },
    });
  });

  test('needs no authorization beside it', async () => {
    const { event } = await asked();
    const stranger = rest(discord, null);
    const path = `/interactions/${event.d.id}/${event.d.token}/callback`;
    expect((await stranger('POST', path, { type: 4, data: { content: 'hi' } })).status).toBe(204);
    expect((await stranger('DELETE', `${webhook(event)}/messages/@original`)).status).toBe(204);
    expect(await stranger('GET', `${webhook(event)}/messages/@original`)).toMatchObject({
      body: { code: 10008 },
    });
  });

  test('reaches no message of another interaction', async () => {
    const [first, second] = [await asked(), await asked()];
    await respond(first.event, { type: 4, data: { content: 'one' } });
    await respond(second.event, { type: 4, data: { content: 'two' } });
    const { id } = await first.shown;
    expect(await call('GET', `${webhook(second.event)}/messages/${id}`)).toMatchObject({
      body: { code: 10008 },
    });
  });
});

describe('a deferred reply', () => {
  test('decides alone whether it is ephemeral', async () => {
    const { shown, event } = await asked();
    await respond(event, { type: 5, data: { flags: EPHEMERAL } });
    expect(await shown).toMatchObject({ outcome: 'deferred', loading: true, ephemeral: true, text: '' });
    await call('PATCH', `${webhook(event)}/messages/@original`, { content: 'done', flags: 0 });
    expect((await shown).now()).toMatchObject({ loading: false, ephemeral: true, text: 'done' });
  });

  test('is filled in by a follow-up that comes first', async () => {
    const { shown, event } = await asked();
    await respond(event, { type: 5 });
    const { body } = await call('POST', webhook(event), { content: 'done' });
    expect(body['id']).toBe((await shown).id);
    const next = await call('POST', webhook(event), { content: 'more' });
    expect(next.body).toMatchObject({ type: 19, message_reference: { message_id: body['id'] } });
  });

  test('that was deleted is not filled in: a follow-up is a message of its own', async () => {
    const { shown, event } = await asked();
    await respond(event, { type: 5, data: { flags: EPHEMERAL } });
    expect((await call('DELETE', `${webhook(event)}/messages/@original`)).status).toBe(204);
    const { body } = await call('POST', webhook(event), { content: 'for all' });
    expect(body).toMatchObject({ content: 'for all', type: 0, flags: 0 });
    expect(body['id']).not.toBe((await shown).id);
    expect(discord.messages(channel, { as: ana }).map(({ id }) => id)).toEqual([body['id']]);
    expect(await call('PATCH', `${webhook(event)}/messages/@original`, { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  test('takes no content', async () => {
    const { event } = await asked();
    expect(faults(await respond(event, { type: 5, data: { content: 'x' } }))).toEqual([
      'data.content: SANDBOX_UNKNOWN_KEY',
    ]);
  });
});

test('when the channel is gone, so is the place to answer', async () => {
  const { event } = await asked();
  channel.delete();
  expect(await respond(event, { type: 4, data: { content: 'x' } })).toMatchObject({
    status: 404,
    body: { code: 10003 },
  });
});

describe('an ephemeral message', () => {
  test('does not exist for the channel', async () => {
    const { shown, event } = await asked();
    await respond(event, { type: 4, data: { content: 'hi', flags: EPHEMERAL } });
    const { id } = await shown;
    expect(await call('GET', `/channels/${channel.id}/messages/${id}`)).toMatchObject({
      body: { code: 10008 },
    });
    expect((await call('GET', `/channels/${channel.id}/messages`)).body).toEqual([]);
    expect(discord.messages(channel, { as: ana })).toHaveLength(1);
    expect(discord.messages(channel, { as: server.addMember({ name: 'ben' }) })).toEqual([]);
  });

  test('cannot be used by anyone else', async () => {
    const { shown, event } = await asked();
    await respond(event, { type: 4, data: { components: [button], flags: EPHEMERAL } });
    const ben = server.addMember({ name: 'ben' });
    await expect(ben.press(await shown, 'go')).rejects.toThrow(/ephemeral/);
  });
});

describe('a button', () => {
  async function pressed() {
    const { shown, event } = await asked();
    await respond(event, { type: 4, data: { content: 'a', components: [button] } });
    const first = await shown;
    const second = ana.press(first, 'go');
    return { first, second, event: await client.next('INTERACTION_CREATE') };
  }

  test('sends its message along', async () => {
    const { first, event } = await pressed();
    expect(event.d).toMatchObject({
      type: 3,
      data: { component_type: 2, custom_id: 'go', id: 2 },
      message: { id: first.id, content: 'a', components: [{ id: 1, components: [{ custom_id: 'go' }] }] },
    });
    await respond(event, { type: 6 });
  });

  test('updates its message', async () => {
    const { first, second, event } = await pressed();
    await respond(event, { type: 7, data: { content: 'b', components: [] } });
    expect(await second).toMatchObject({ outcome: 'updated', id: first.id, text: 'b', buttons: [] });
  });

  test('is acknowledged without a change, and the message edited later', async () => {
    const { first, second, event } = await pressed();
    await respond(event, { type: 6 });
    const same = await second;
    expect(same).toMatchObject({ outcome: 'unchanged', id: first.id, text: 'a' });
    const changed = same.changed();
    await call('PATCH', `${webhook(event)}/messages/@original`, { content: 'c' });
    expect((await changed).text).toBe('c');
  });

  test('cannot update its message when that was deleted meanwhile', async () => {
    const { first, event } = await pressed();
    await call('DELETE', `/channels/${channel.id}/messages/${first.id}`);
    expect(await respond(event, { type: 7, data: { content: 'b' } })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  test('is answered with a new message that points to the old one', async () => {
    const { first, second, event } = await pressed();
    await respond(event, { type: 4, data: { content: 'b' } });
    const { outcome, message } = await second;
    expect(outcome).toBe('replied');
    expect(message).toMatchObject({
      type: 19,
      message_reference: { message_id: first.id },
      interaction_metadata: { type: 3, user: { id: ana.id }, interacted_message_id: first.id },
    });
  });
});

test('an answer names its command with the subcommand, in the language of whoever used it', async () => {
  await call('PUT', `/applications/${discord.applicationId}/commands`, [
    {
      name: 'quiz',
      name_localizations: { 'zh-CN': '练习' },
      description: 'Quiz',
      options: [
        { type: 1, name: 'play', name_localizations: { 'zh-CN': '做题' }, description: 'Play' },
        { type: 1, name: 'review', description: 'Review' },
      ],
    },
  ]);
  ana.locale = 'zh-CN';
  const shown = ana.command(channel, 'quiz', { play: {} });
  await respond(await client.next('INTERACTION_CREATE'), { type: 4, data: { content: 'a' } });
  expect((await shown).message.interaction).toMatchObject({
    type: 2,
    name: 'quiz play',
    name_localized: '练习 做题',
    user: { id: ana.id },
  });
});

describe('modals and suggestions', () => {
  const modal = (components: object[]) => ({ type: 9, data: { custom_id: 'm', title: 'Note', components } });
  const input = (custom_id: string) => ({
    type: 18,
    label: 'Text',
    component: { type: 4, custom_id, style: 1 },
  });

  test.each([
    ['no field', [], ['data.components: BASE_TYPE_BAD_LENGTH']],
    ['six fields', 'abcdef'.split('').map(input), ['data.components: BASE_TYPE_BAD_LENGTH']],
    [
      'a field twice',
      [input('a'), input('a')],
      ['data.components.1.component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a label of 46',
      [{ ...input('a'), label: 'x'.repeat(46) }],
      ['data.components.0.label: BASE_TYPE_BAD_LENGTH'],
    ],
    ['a button', [button], ['data.components.0.components.0: UNION_TYPE_CHOICES']],
  ])('a modal with %s is refused', async (_, components, refused) => {
    const { event } = await asked();
    expect(faults(await respond(event, modal(components)))).toEqual(refused);
  });

  test('a modal is submitted with what was filled in', async () => {
    const { shown, event } = await asked();
    await respond(event, modal([input('text')]));
    const opened = await shown;
    await expect(ana.submitModal(opened, {})).rejects.toThrow('"text" is required');
    void ana.submitModal(opened, { text: 'hello' });
    expect((await client.next('INTERACTION_CREATE')).d).toMatchObject({
      type: 5,
      data: {
        custom_id: 'm',
        components: [{ type: 18, id: 1, component: { type: 4, id: 2, value: 'hello' } }],
      },
    });
  });

  test('what is typed into an option of a subcommand stands there, even where both have one name', async () => {
    const city = { type: 3, name: 'city', description: 'x', autocomplete: true };
    const kind = { type: 3, name: 'kind', description: 'x' };
    await call('PUT', `/applications/${discord.applicationId}/commands`, [
      {
        name: 'set',
        description: 'x',
        options: [{ type: 1, name: 'city', description: 'x', options: [city, kind] }],
      },
    ]);
    const suggested = ana.autocomplete(channel, 'set', 'city', 'sh', { city: { kind: 'big' } });
    const event = await client.next('INTERACTION_CREATE');
    expect(event.d).toMatchObject({
      type: 4,
      data: {
        options: [
          {
            type: 1,
            name: 'city',
            options: [
              { name: 'city', value: 'sh', focused: true },
              { name: 'kind', value: 'big' },
            ],
          },
        ],
      },
    });
    await respond(event, { type: 8, data: { choices: [] } });
    expect(await suggested).toEqual([]);
  });

  test('at most 25 suggestions', async () => {
    const choice = { type: 3, name: 'topic', description: 'x', autocomplete: true };
    await call('PUT', `/applications/${discord.applicationId}/commands`, [
      { name: 'topics', description: 'x', options: [choice] },
    ]);
    const suggested = ana.autocomplete(channel, 'topics', 'topic', 'v');
    const event = await client.next('INTERACTION_CREATE');
    expect(event.d).toMatchObject({
      type: 4,
      data: { options: [{ name: 'topic', value: 'v', focused: true }] },
    });
    const choices = Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` }));
    expect(faults(await respond(event, { type: 8, data: { choices } }))).toEqual([
      'data.choices: BASE_TYPE_MAX_LENGTH',
    ]);
    await respond(event, { type: 8, data: { choices: choices.slice(0, 25) } });
    expect(await suggested).toHaveLength(25);
  });
});
