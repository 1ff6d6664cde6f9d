import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { ASK, button, DEFER, EPHEMERAL, openStage, REPLY, SETTINGS, type Stage } from './stage.ts';

/** Pages that are open: who they are, and what each of them hears. */

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

describe('hello', () => {
  test('shows the study group as this member sees it', async () => {
    const hello = await (await stage.page('lin')).hello();
    expect(hello.server.name).toBe('云学习小组 · Cloud study group');
    expect(hello.me).toMatchObject({ slug: 'lin', name: '林晓', isAdmin: false });
    expect(hello.people.map(({ name, isBot, isAdmin }) => [name, isBot, isAdmin])).toEqual([
      ['林晓', false, false],
      ['Maya', false, false],
      ['阿哲', false, false],
      ['陈老师', false, true],
      ['Cumulus', true, false],
    ]);
    expect(hello.roles.map(({ name }) => name)).toEqual(['学习打卡', '老师', 'Cumulus']);
    expect(hello.channels.map(({ name, kind, topic }) => [name, kind, topic === null])).toEqual([
      ['ask', 'text', false],
      ['quiz', 'text', false],
      ['daily', 'text', false],
      ['Cumulus', 'direct', true],
    ]);
    expect(hello.now).toBe(stage.clock.now());
  });

  test('everybody and everything is the same after a restart', async () => {
    const ids = async (of: Stage) => {
      const { server, people, roles, channels } = await (await of.page('lin')).hello();
      const lasting = [...people.filter(({ isBot }) => !isBot), ...roles.slice(0, 2), ...channels];
      return [server.id, ...lasting.map(({ id }) => id)];
    };
    const again = await openStage();
    expect(await ids(again)).toEqual(await ids(stage));
    expect(new Set(await ids(again)).size).toBe(11);
    await again.close();
  });

  test.each([
    ['a slug', 'maya', 'Maya'],
    ['an id', '1456000000000000023', '阿哲'],
    ['nobody’s name', 'nobody', '林晓'],
    ['no name', '', '林晓'],
  ])('by %s', async (_, as, name) => {
    expect((await (await stage.page(as)).hello()).me.name).toBe(name);
  });

  test('each has direct messages of their own', async () => {
    const [lin, maya] = [await stage.page('lin'), await stage.page('maya')];
    expect((await lin.channel('Cumulus')).id).not.toBe((await maya.channel('Cumulus')).id);
  });

  test('a reload keeps the conversation', async () => {
    const lin = await stage.page('lin');
    const ask = await lin.channel('ask');
    await lin.do({ do: 'write', channel: ask.id, content: '你好', replyTo: null });
    await lin.close();
    const [message] = (await (await stage.page('lin')).channel('ask')).messages;
    expect(message).toMatchObject({ content: '你好', author: { username: '林晓' } });
  });

  test('comes anew when commands are registered, to everybody as they are offered', async () => {
    const [lin, teacher] = [await stage.page('lin'), await stage.page('teacher')];
    expect((await lin.hello()).commands).toEqual([]);
    await stage.register(ASK, SETTINGS);
    const [seen, all] = await Promise.all(
      [lin, teacher].map((page) => page.hello(({ commands }) => commands.length === 2)),
    );
    expect(seen?.channels[0]?.offered).toHaveLength(1);
    expect(all?.channels[0]?.offered).toHaveLength(2);
  });
});

describe('locale', () => {
  test('of the visitor’s browser, until one is chosen', async () => {
    expect((await (await stage.page('maya')).hello()).locale).toBe('en-US');
    expect((await (await stage.page('maya', 'ja')).hello()).locale).toBe('ja');
    const maya = await stage.page('maya', 'zh-TW');
    await maya.do({ do: 'setLocale', locale: 'ko' });
    expect((await (await stage.page('maya', 'zh-CN')).hello()).locale).toBe('ko');
    expect((await (await stage.page('lin')).hello()).locale).toBe('zh-CN');
  });

  test('is told to all of the member’s own pages, and is what the bot hears', async () => {
    await stage.register(ASK);
    const [one, other] = [await stage.page('maya'), await stage.page('maya')];
    await one.do({ do: 'setLocale', locale: 'zh-TW' });
    await other.hello((hello) => hello.locale === 'zh-TW');
    const { id: channel } = await one.channel('ask');
    one.send(JSON.stringify({ do: 'command', channel, name: 'ask', options: { question: 'x' }, id: 9 }));
    expect((await stage.asked()).d['locale']).toBe('zh-TW');
  });

  test('that Discord does not have is refused, or passed over', async () => {
    const maya = await stage.page('maya', 'tlh');
    expect((await maya.hello()).locale).toBe('en-US');
    expect(await maya.do({ do: 'setLocale', locale: 'tlh' })).toEqual({
      kind: 'failed',
      reason: 'impossible',
      text: 'Discord has no locale "tlh"',
    });
  });
});

describe('two windows as two members', () => {
  test('see each other’s public messages at once, and how they change', async () => {
    const [lin, maya] = [await stage.page('lin'), await stage.page('maya')];
    const { id: channel } = await lin.channel('ask');
    await lin.do({ do: 'write', channel, content: '大家好', replyTo: null });
    const heard = await maya.event(({ name }) => name === 'MESSAGE_CREATE');
    expect(heard.data).toMatchObject({ content: '大家好', author: { username: '林晓' } });

    const { body } = await stage.call('POST', `/channels/${channel}/messages`, { content: 'one' });
    await stage.call('PATCH', `/channels/${channel}/messages/${body['id']}`, { content: 'two' });
    const edited = await maya.event(({ name }) => name === 'MESSAGE_UPDATE');
    expect(edited.data).toMatchObject({ id: body['id'], content: 'two' });
    await stage.call('DELETE', `/channels/${channel}/messages/${body['id']}`);
    const gone = await maya.event(({ name }) => name === 'MESSAGE_DELETE');
    expect(gone.data).toEqual({ id: body['id'], channel_id: channel });
  });

  test('never see each other’s private ones: not when they come, change or go, nor after a reload', async () => {
    await stage.register(ASK);
    const [lin, maya] = [await stage.page('lin'), await stage.page('maya')];
    const { id: channel } = await lin.channel('ask');
    const done = lin.do({ do: 'command', channel, name: 'ask', options: { question: 'x' } });
    const asked = await stage.asked();
    await stage.respond(asked, REPLY, { content: 'secret', flags: EPHEMERAL, components: [button('go')] });
    expect(await done).toEqual({ kind: 'done' });
    const original = `/webhooks/${stage.playground.discord.applicationId}/${asked.d.token}/messages/@original`;
    await stage.call('PATCH', original, { content: 'still secret' });
    const { data } = await lin.event(({ name }) => name === 'MESSAGE_UPDATE');
    expect(data).toMatchObject({ content: 'still secret', flags: EPHEMERAL });

    const pressed = await maya.do({ do: 'press', channel, message: data.id, customId: 'go' });
    expect(pressed).toMatchObject({ kind: 'failed', reason: 'impossible', text: 'The message is gone' });
    expect((await (await stage.page('maya')).channel('ask')).messages).toEqual([]);
    expect((await (await stage.page('lin')).channel('ask')).messages).toHaveLength(1);

    await stage.call('DELETE', original);
    await lin.event(({ name }) => name === 'MESSAGE_DELETE');
    // What comes after it has come: so nothing before was missed.
    await stage.call('POST', `/channels/${channel}/messages`, { content: 'public' });
    await maya.event(({ name }) => name === 'MESSAGE_CREATE');
    expect(maya.events).toHaveLength(1);
    expect(JSON.stringify(maya.frames)).not.toContain('secret');
  });

  test('nor what passes between the other and the bot directly', async () => {
    const [lin, maya] = [await stage.page('lin'), await stage.page('maya')];
    const { id: channel } = await lin.channel('Cumulus');
    await lin.do({ do: 'write', channel, content: '悄悄话', replyTo: null });
    await stage.call('POST', `/channels/${channel}/messages`, { content: '提醒' });
    await lin.event((event) => 'content' in event.data && event.data.content === '提醒');
    const refused = await maya.do({ do: 'write', channel, content: 'hi', replyTo: null });
    expect(refused).toMatchObject({ text: 'Maya has no part in these direct messages' });
    expect(maya.events).toEqual([]);
  });

  test('of one member, both windows hear', async () => {
    await stage.register(ASK);
    const [one, other] = [await stage.page('lin'), await stage.page('lin')];
    const { id: channel } = await one.channel('ask');
    const done = one.do({ do: 'command', channel, name: 'ask', options: { question: 'x' } });
    await stage.respond(await stage.asked(), DEFER, { flags: EPHEMERAL });
    await done;
    expect((await other.event(() => true)).data).toMatchObject({ flags: EPHEMERAL | 128 });
  });
});

describe('the clock', () => {
  const DAY = 86_400_000;

  test('is moved by the admin, for everybody', async () => {
    const [lin, teacher] = [await stage.page('lin'), await stage.page('teacher')];
    const before = (await lin.hello()).now;
    expect(await teacher.do({ do: 'moveClock', ms: DAY })).toEqual({ kind: 'done' });
    const { id: channel } = await lin.channel('ask');
    await lin.do({ do: 'write', channel, content: '早', replyTo: null });
    expect(lin.frames).toContainEqual({ type: 'clock', now: before + DAY });
    expect((await lin.event(() => true)).data).toMatchObject({ timestamp: '2026-11-23T08:00:00.000Z' });
  });

  test.each([
    ['by a member', 'lin', DAY],
    ['back', 'teacher', -DAY],
    ['nowhere', 'teacher', 0],
    ['by more than a year', 'teacher', 367 * DAY],
    ['by half a millisecond', 'teacher', 0.5],
  ])('is not moved %s', async (_, as, ms) => {
    const page = await stage.page(as);
    expect(await page.do({ do: 'moveClock', ms })).toMatchObject({ kind: 'failed', reason: 'impossible' });
    expect(stage.clock.now()).toBe(Date.UTC(2026, 10, 22, 8));
  });

  test('is not moved to where ids grow too long', async () => {
    stage.clock.set(Date.UTC(2079, 11, 31, 12));
    const result = await (await stage.page('teacher')).do({ do: 'moveClock', ms: DAY });
    expect(result).toMatchObject({ kind: 'failed', text: 'This clock ends in 2080' });
  });
});

describe('a page that is not ours, or broken', () => {
  const upgrade = async (headers: Record<string, string>, path = '/live') => {
    const socket = new WebSocket(`${stage.playground.address.replace('http', 'ws')}${path}`, { headers });
    const [request, response] = await once(socket, 'unexpected-response');
    request.destroy();
    return response.statusCode;
  };

  test('a websocket of another origin, or of none, is refused', async () => {
    const { address } = stage.playground;
    expect(await upgrade({ origin: 'https://evil.example' })).toBe(403);
    expect(await upgrade({})).toBe(403);
    expect(await upgrade({ origin: address, host: 'evil.example' })).toBe(403);
    expect(await upgrade({ origin: 'http://evil.example', host: 'evil.example' })).toBe(403);
    expect(await upgrade({ origin: address.replace('127.0.0.1', 'localhost') })).toBe(403);
    expect(await upgrade({ origin: address }, '/elsewhere')).toBe(404);
    expect(await upgrade({ origin: address }, '//')).toBe(404);
  });

  test('the sandbox behind it is for the bot alone, by its token', async () => {
    const { url } = stage.playground.discord;
    expect(url).not.toContain(new URL(stage.playground.address).port);
    expect((await fetch(`${url}/v10/users/@me`)).status).toBe(401);
    const guessed = { headers: { authorization: 'Bot sandbox-token' } };
    expect((await fetch(`${url}/v10/users/@me`, guessed)).status).toBe(401);
  });

  test('what has a number is told what is wrong with it, what has none is passed over', async () => {
    const lin = await stage.page('lin');
    for (const noise of ['', '{', 'null', '[]', '"x"', '{"do":"write"}', '{"id":"1"}', '[['.repeat(5000)]) {
      lin.send(noise);
    }
    lin.send(Buffer.from('{"id":1}'));
    lin.send('{"id":7,"do":"fly"}');
    lin.send('{"id":8,"do":"write","channel":1}');
    const { result } = await lin.reply(8);
    expect(result).toMatchObject({
      kind: 'failed',
      reason: 'impossible',
      text: expect.stringContaining('channel'),
    });
    expect(lin.frames.filter(({ type }) => type === 'reply')).toHaveLength(2);
    expect(stage.troubles).toEqual([]);
  });

  test.each([
    { do: 'write', channel: '1', content: 'x', replyTo: null },
    { do: 'command', channel: '__proto__', name: 'constructor', options: { toString: '1' } },
    { do: 'press', channel: '', message: '', customId: '' },
    { do: 'submit', modal: 99, values: {} },
  ] as const)('$do where it makes no sense is impossible', async (action) => {
    const lin = await stage.page('lin');
    expect(await lin.do(action)).toMatchObject({ kind: 'failed', reason: 'impossible' });
    expect(stage.troubles).toEqual([]);
  });

  test('too large a frame ends the connection, and that one alone', async () => {
    const [lin, maya] = [await stage.page('lin'), await stage.page('maya')];
    lin.send('x'.repeat(200_000));
    expect(await lin.closed).toBe(1009);
    expect((await maya.do({ do: 'setLocale', locale: 'ja' })).kind).toBe('done');
  });

  test('one that is closed is not waited for', async () => {
    await stage.register(ASK);
    const lin = await stage.page('lin');
    const { id: channel } = await lin.channel('ask');
    lin.send(JSON.stringify({ do: 'command', channel, name: 'ask', options: { question: 'x' }, id: 1 }));
    const asked = await stage.asked();
    await lin.close();
    await stage.respond(asked, REPLY, { content: 'late' });
    expect((await (await stage.page('lin')).channel('ask')).messages).toHaveLength(1);
    expect(stage.troubles).toEqual([]);
  });
});
