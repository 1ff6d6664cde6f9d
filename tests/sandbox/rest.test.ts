import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { faults, type Rest, rest } from './raw.ts';

let discord: Sandbox;
let call: Rest;

beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock() });
  call = rest(discord);
});
afterEach(() => discord.close());

const NOBODY = '100000000000000001';

describe('authorization', () => {
  test.each([null, 'Bot wrong', 'sandbox-token'])('%s is refused with 401', async (header) => {
    const answered = await rest(discord, header)('GET', '/gateway/bot');
    expect(answered).toEqual({ status: 401, body: { message: '401: Unauthorized', code: 0 } });
  });

  test('a route that does not exist is 404, with or without a token', async () => {
    const nothing = { status: 404, body: { message: '404: Not Found', code: 0 } };
    expect(await call('GET', '/nothing')).toEqual(nothing);
    expect(await rest(discord, null)('GET', '/nothing')).toEqual(nothing);
  });
});

describe('what there is', () => {
  test('the gateway, the application and its user', async () => {
    expect((await call('GET', '/gateway/bot')).body).toMatchObject({
      url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+$/),
      shards: 1,
      session_start_limit: { max_concurrency: 1 },
    });
    expect((await call('GET', '/applications/@me')).body).toMatchObject({ id: discord.applicationId });
    expect((await call('GET', '/users/@me')).body).toMatchObject({ id: discord.applicationId, bot: true });
  });

  test('users, servers and channels by id', async () => {
    const server = discord.addServer({ name: 'Class', preferredLocale: 'zh-CN' });
    const channel = server.addChannel({ name: 'ask', topic: 'Questions' });
    const ana = server.addMember({ name: 'ana' });
    expect((await call('GET', `/users/${ana.id}`)).body).toMatchObject({ username: 'ana', bot: false });
    expect((await call('GET', `/guilds/${server.id}`)).body).toMatchObject({ preferred_locale: 'zh-CN' });
    expect((await call('GET', `/channels/${channel.id}`)).body).toMatchObject({
      guild_id: server.id,
      name: 'ask',
      topic: 'Questions',
    });
  });

  test.each([
    [`/users/${NOBODY}`, 10013],
    [`/guilds/${NOBODY}`, 10004],
    [`/channels/${NOBODY}`, 10003],
    [`/channels/${NOBODY}/messages`, 10003],
  ])('%s is unknown', async (path, code) => {
    expect(await call('GET', path)).toMatchObject({ status: 404, body: { code } });
  });

  test('an id that is none is a fault of the path', async () => {
    expect(faults(await call('GET', '/channels/abc'))).toEqual(['channel_id: NUMBER_TYPE_COERCE']);
  });
});

describe('messages of a channel', () => {
  async function room() {
    const channel = discord.addServer({ name: 'Class' }).addChannel({ name: 'daily' });
    return `/channels/${channel.id}/messages`;
  }

  test('are written, read, edited and deleted', async () => {
    const messages = await room();
    const { body } = await call('POST', messages, { content: 'one' });
    expect(body).toMatchObject({ content: 'one', type: 0, edited_timestamp: null, author: { bot: true } });
    const one = `${messages}/${body['id']}`;
    expect((await call('PATCH', one, { content: 'two' })).body).toMatchObject({
      content: 'two',
      edited_timestamp: '2026-01-05T09:00:00.000Z',
    });
    expect((await call('GET', one)).body).toMatchObject({ content: 'two' });
    expect(await call('DELETE', one)).toEqual({ status: 204, body: {} });
    expect(await call('GET', one)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  test('are listed newest first, in pages', async () => {
    const messages = await room();
    const ids: unknown[] = [];
    for (const content of ['a', 'b', 'c', 'd'])
      ids.push((await call('POST', messages, { content })).body['id']);
    const contents = async (query: string) => {
      const { body } = await call('GET', messages + query);
      return (body as unknown as { content: string }[]).map((message) => message.content).join('');
    };
    expect(await contents('')).toBe('dcba');
    expect(await contents('?limit=2')).toBe('dc');
    expect(await contents(`?limit=2&before=${ids[2]}`)).toBe('ba');
    expect(await contents(`?limit=2&after=${ids[0]}`)).toBe('cb');
    expect(faults(await call('GET', `${messages}?limit=101`))).toEqual(['limit: NUMBER_TYPE_MAX']);
  });

  test('can reply only to a message that is there', async () => {
    const messages = await room();
    const { body } = await call('POST', messages, { content: 'one' });
    const reply = (message_id: unknown) =>
      call('POST', messages, { content: 'two', message_reference: { message_id } });
    expect((await reply(body['id'])).body).toMatchObject({
      type: 19,
      message_reference: { message_id: body['id'] },
    });
    expect(faults(await reply(NOBODY))).toEqual(['message_reference: MESSAGE_REFERENCE_UNKNOWN_MESSAGE']);
  });

  test('may bring files', async () => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify({ attachments: [{ id: '0', description: 'A graph' }] }));
    form.set('files[0]', new Blob(['png'], { type: 'image/png' }), 'graph.png');
    const { body } = await call('POST', await room(), form);
    expect(body['attachments']).toMatchObject([
      { filename: 'graph.png', size: 3, content_type: 'image/png', description: 'A graph' },
    ]);
  });

  test('body that is not JSON', async () => {
    expect(await call('POST', await room(), '{')).toMatchObject({ status: 400, body: { code: 50109 } });
  });

  test('mentions notify only whom allowed_mentions names', async () => {
    const server = discord.addServer({ name: 'Class' });
    const messages = `/channels/${server.addChannel({ name: 'daily' }).id}/messages`;
    const ana = server.addMember({ name: 'ana' });
    const content = `<@${ana.id}> @everyone`;
    expect((await call('POST', messages, { content })).body).toMatchObject({
      mention_everyone: true,
      mentions: [{ id: ana.id }],
    });
    expect((await call('POST', messages, { content, allowed_mentions: { parse: [] } })).body).toMatchObject({
      mention_everyone: false,
      mentions: [],
    });
  });
});
