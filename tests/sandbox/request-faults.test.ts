import { DiscordAPIError, HTTPError, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import type { SandboxServer } from '../../src/sandbox/driver/server.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Http, http } from './raw.ts';

/** REST that fails when a test says so, seen without a library and by the real client. */

let discord: Sandbox;
let send: Http;
let server: SandboxServer;
/** A channel's messages, as a path. */
let daily: string;
let channelId: string;

beforeEach(async () => {
  discord = await startSandbox({ clock: manualClock() });
  send = http(discord);
  server = discord.addServer({ name: 'Class' });
  channelId = server.addChannel({ name: 'daily' }).id;
  daily = `/channels/${channelId}/messages`;
});
afterEach(() => discord.close());

const MESSAGES = { method: 'POST', path: '/channels/:channel_id/messages' };
const hello = { content: 'hello' };
async function posted(): Promise<number> {
  const messages = (await (await send('GET', daily)).json()) as readonly unknown[];
  return messages.length;
}
const statuses = () => discord.requests.filter(({ method }) => method === 'POST').map(({ status }) => status);

/** discord.js' REST client, whose patience can be shortened. */
function client(options: { readonly timeout?: number; readonly retries?: number } = {}): REST {
  return new REST({ api: discord.url, ...options }).setToken(discord.token);
}

describe('which requests', () => {
  test('the next one that matches, unless more are asked for', async () => {
    discord.faults.requests.status(MESSAGES, 503);
    expect((await send('GET', daily)).status).toBe(200);
    expect((await send('POST', daily, hello)).status).toBe(503);
    expect((await send('POST', daily, hello)).status).toBe(200);
    const outage = discord.faults.requests.status({ times: Number.POSITIVE_INFINITY }, 500);
    for (let i = 0; i < 3; i += 1) expect((await send('GET', '/users/@me')).status).toBe(500);
    outage.lift();
    expect((await send('GET', '/users/@me')).status).toBe(200);
  });

  test('those of one channel, or whose path an expression fits', async () => {
    const other = `/channels/${server.addChannel({ name: 'ask' }).id}/messages`;
    discord.faults.requests.status({ path: daily }, 503);
    discord.faults.requests.status({ path: /^\/users\// }, 502);
    expect((await send('GET', other)).status).toBe(200);
    expect((await send('GET', daily)).status).toBe(503);
    expect((await send('GET', '/users/@me')).status).toBe(502);
  });

  test('two faults take two requests, in the order they were asked for', async () => {
    discord.faults.requests.status(MESSAGES, 500);
    discord.faults.requests.status(MESSAGES, 502);
    for (const status of [500, 502, 200]) expect((await send('POST', daily, hello)).status).toBe(status);
  });

  test('no fault is left after all are cleared', async () => {
    discord.faults.requests.status({ times: 5 }, 500);
    discord.faults.requests.clear();
    expect((await send('GET', '/users/@me')).status).toBe(200);
  });

  test('a fault for no request is a mistake', () => {
    expect(() => discord.faults.requests.status({ times: 0 }, 500)).toThrow(RangeError);
  });
});

describe('a server that is down', () => {
  test('answers with a page, and nothing has happened', async () => {
    discord.faults.requests.status(MESSAGES, 503);
    const answer = await send('POST', daily, hello);
    expect(answer.headers.get('content-type')).toBe('text/html');
    expect(await posted()).toBe(0);
  });

  test('the real client tries three times more', async () => {
    discord.faults.requests.status({ ...MESSAGES, times: 3 }, 503);
    await client().post(Routes.channelMessages(channelId), { body: hello });
    expect(statuses()).toEqual([503, 503, 503, 200]);
    discord.faults.requests.status({ ...MESSAGES, times: 4 }, 500);
    const error = await client()
      .post(Routes.channelMessages(channelId), { body: hello })
      .catch((reason) => reason);
    expect(error).toBeInstanceOf(HTTPError);
    expect(await posted()).toBe(1);
  });
});

describe('429 on demand', () => {
  test.each([
    ['user', 'You are being rate limited.', false],
    ['shared', 'The resource is being rate limited.', false],
    ['global', 'You are being rate limited.', true],
  ] as const)('of scope %s', async (scope, message, global) => {
    discord.faults.requests.rateLimit(MESSAGES, { retryAfter: 1_337, scope });
    const refused = await send('POST', daily, hello);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({ message, retry_after: 1.337, global });
    expect(refused.headers.get('x-ratelimit-scope')).toBe(scope);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.headers.get('x-ratelimit-global')).toBe(global ? 'true' : null);
  });

  test('the real client waits as long as it is told, and sends again', async () => {
    discord.faults.requests.rateLimit(MESSAGES, { retryAfter: 20 });
    await client().post(Routes.channelMessages(channelId), { body: hello });
    expect(statuses()).toEqual([429, 200]);
    expect(await posted()).toBe(1);
  });
});

describe('a connection that ends without an answer', () => {
  test('before anything has happened', async () => {
    discord.faults.requests.drop(MESSAGES, { ending: 'close' });
    await expect(send('POST', daily, hello)).rejects.toThrow('fetch failed');
    expect(await posted()).toBe(0);
    expect(statuses()).toEqual([0]);
  });

  test('after the message was sent: the bot cannot know', async () => {
    discord.faults.requests.drop(MESSAGES, { moment: 'after', ending: 'close' });
    const outcome = client().post(Routes.channelMessages(channelId), { body: hello });
    await expect(outcome).rejects.not.toBeInstanceOf(DiscordAPIError);
    expect(await posted()).toBe(1);
  });

  test('a reset makes the real client send again by itself: what was sent is there twice', async () => {
    discord.faults.requests.drop(MESSAGES, { moment: 'after' });
    await client().post(Routes.channelMessages(channelId), { body: hello });
    expect(statuses()).toEqual([0, 200]);
    expect(await posted()).toBe(2);
  });

  test('unless the message says that its nonce is to be enforced', async () => {
    discord.faults.requests.drop(MESSAGES, { moment: 'after' });
    const once = { ...hello, nonce: '2026-01-05', enforce_nonce: true };
    await client().post(Routes.channelMessages(channelId), { body: once });
    expect(statuses()).toEqual([0, 200]);
    expect(await posted()).toBe(1);
  });
});

describe('a server that hangs', () => {
  test('until it is released', async () => {
    const held = discord.faults.requests.hold(MESSAGES);
    const answer = send('POST', daily, hello);
    await held.met();
    expect(await posted()).toBe(0);
    held.release();
    expect((await answer).status).toBe(200);
    expect(await posted()).toBe(1);
  });

  test('with the message sent, but not the answer', async () => {
    const held = discord.faults.requests.hold(MESSAGES, { moment: 'after' });
    const answer = send('POST', daily, hello);
    await held.met();
    expect(await posted()).toBe(1);
    held.release();
    expect((await answer).status).toBe(200);
  });

  test('several wait together', async () => {
    const held = discord.faults.requests.hold({ ...MESSAGES, times: 3 });
    const answers = Promise.all([1, 2, 3].map((n) => send('POST', daily, { content: `${n}` })));
    await held.met(3);
    held.release();
    expect((await answers).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('until its connection ends', async () => {
    const held = discord.faults.requests.hold(MESSAGES);
    const answer = send('POST', daily, hello);
    await held.met();
    held.drop();
    await expect(answer).rejects.toThrow('fetch failed');
    expect(await posted()).toBe(0);
  });

  test('longer than the real client’s patience: it gives up, and sends again', async () => {
    const held = discord.faults.requests.hold({ ...MESSAGES, times: 2 });
    const outcome = client({ timeout: 100, retries: 1 }).post(Routes.channelMessages(channelId), {
      body: hello,
    });
    await expect(outcome).rejects.toThrow(/abort/i);
    await held.met(2);
    expect(await posted()).toBe(0);
  });

  test('does not keep the sandbox from closing', async () => {
    const held = discord.faults.requests.hold(MESSAGES);
    const answer = send('POST', daily, hello).catch(() => 'dropped');
    await held.met();
    await discord.close();
    expect(await answer).toBe('dropped');
  });
});
