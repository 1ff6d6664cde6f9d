import { REST, RESTEvents, Routes } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import { RATE_LIMIT } from '../../src/sandbox/limits.ts';
import type { RateLimits } from '../../src/sandbox/rate-limits/rate-limiter.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { http, rest } from './raw.ts';

/** https://docs.discord.com/developers/topics/rate-limits, on a clock that the tests move. */

const clock = manualClock(Date.UTC(2026, 0, 5, 9));
let discord: Sandbox;
afterEach(() => discord.close());

/** A channel's messages, of which two fit into ten seconds. */
const TWO = { buckets: { 'POST /channels/:channel_id/messages': { requests: 2, ms: 10_000 } } };

async function rooms(rateLimits: RateLimits) {
  discord = await startSandbox({ clock, rateLimits });
  const server = discord.addServer({ name: 'Class' });
  const path = (name: string) => `/channels/${server.addChannel({ name }).id}/messages`;
  const send = http(discord);
  const post = (messages: string) => send('POST', messages, { content: 'hello' });
  return { daily: path('daily'), ask: path('ask'), post, send };
}

/** The headers of rate limits, without their common beginning. */
function limits(response: Response): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of response.headers) {
    if (name.startsWith('x-ratelimit-')) found[name.slice('x-ratelimit-'.length)] = value;
  }
  return found;
}

test('every answer tells what is left of its bucket, and when it fills again', async () => {
  const { daily, post } = await rooms(TWO);
  const start = clock.now() / 1000;
  expect(limits(await post(daily))).toEqual({
    bucket: expect.stringMatching(/^[0-9a-f]{32}$/),
    limit: '2',
    remaining: '1',
    reset: (start + 10).toFixed(3),
    'reset-after': '10.000',
  });
  clock.advance(2_500);
  expect(limits(await post(daily))).toMatchObject({
    remaining: '0',
    reset: (start + 10).toFixed(3),
    'reset-after': '7.500',
  });
});

test('an empty bucket answers 429 until it resets; what it refuses does not happen', async () => {
  const { daily, post, send } = await rooms(TWO);
  for (let i = 0; i < 2; i += 1) await post(daily);
  clock.advance(7_600);
  const refused = await post(daily);
  expect(refused.status).toBe(429);
  expect(await refused.json()).toEqual({
    message: 'You are being rate limited.',
    retry_after: 2.4,
    global: false,
  });
  expect(refused.headers.get('retry-after')).toBe('3');
  expect(limits(refused)).toMatchObject({
    scope: 'user',
    limit: '2',
    remaining: '0',
    'reset-after': '2.400',
  });
  clock.advance(2_400);
  expect((await post(daily)).status).toBe(200);
  expect(await (await send('GET', daily)).json()).toHaveLength(3);
});

test('a bucket is a channel’s own, under a name that all channels share', async () => {
  const { daily, ask, post } = await rooms(TWO);
  const first = limits(await post(daily));
  await post(daily);
  const other = limits(await post(ask));
  expect(other).toMatchObject({ bucket: first['bucket'], remaining: '1' });
});

test('each interaction’s webhook has a bucket of its own', async () => {
  discord = await startSandbox({ clock, rateLimits: 'on' });
  const path = (token: string) => `/webhooks/${discord.applicationId}/${token}`;
  const send = http(discord, null);
  const remaining = async (token: string) => limits(await send('POST', path(token), {}))['remaining'];
  expect(await remaining('one')).toBe('4');
  expect(await remaining('one')).toBe('3');
  expect(await remaining('two')).toBe('4');
});

test('a refusal for another reason counts as well, and says what is left', async () => {
  const { daily, send } = await rooms(TWO);
  const empty = await send('POST', daily, {});
  expect(empty.status).toBe(400);
  expect(limits(empty)).toMatchObject({ remaining: '1' });
});

test('routes without a bucket have no such headers', async () => {
  const { send } = await rooms('on');
  expect(limits(await send('GET', '/users/@me'))).toEqual({});
});

test('50 requests in a second over all routes, then 429 for all but interactions', async () => {
  const { send } = await rooms('on');
  for (let i = 0; i < 50; i += 1) expect((await send('GET', '/users/@me')).status).toBe(200);
  clock.advance(600);
  const refused = await send('GET', '/gateway/bot');
  expect(refused.status).toBe(429);
  expect(limits(refused)).toEqual({ global: 'true', scope: 'global' });
  expect(await refused.json()).toMatchObject({ global: true, retry_after: 0.4 });
  const callback = await send('POST', '/interactions/100000000000000001/token/callback', { type: 5 });
  expect(callback.status).toBe(404);
  clock.advance(400);
  expect((await send('GET', '/gateway/bot')).status).toBe(200);
});

test('too many invalid requests block the address, which then hears nothing of Discord’s', async () => {
  discord = await startSandbox({ clock, rateLimits: { invalidRequests: 3 } });
  const stranger = http(discord, 'Bot wrong');
  for (let i = 0; i < 3; i += 1) expect((await stranger('GET', '/users/@me')).status).toBe(401);
  const blocked = await http(discord)('GET', '/users/@me');
  expect(blocked.status).toBe(429);
  expect(await blocked.text()).toBe('error code: 1015');
  expect(limits(blocked)).toEqual({});
  expect(blocked.headers.get('retry-after')).toBe('3600');
  clock.advance(RATE_LIMIT.blockedFor);
  expect((await http(discord)('GET', '/users/@me')).status).toBe(200);
});

test('404 is no invalid request, nor is one that a shared limit refuses; ten minutes wipe the slate', async () => {
  discord = await startSandbox({ clock, rateLimits: { invalidRequests: 2 } });
  const send = http(discord);
  discord.faults.requests.rateLimit({ times: 3 }, { retryAfter: 1_000, scope: 'shared' });
  for (let i = 0; i < 3; i += 1) expect((await send('GET', '/users/@me')).status).toBe(429);
  for (let i = 0; i < 3; i += 1) expect((await send('GET', '/nothing')).status).toBe(404);
  const stranger = http(discord, null);
  await stranger('GET', '/users/@me');
  clock.advance(RATE_LIMIT.invalidWindow);
  expect((await stranger('GET', '/users/@me')).status).toBe(401);
  expect((await send('GET', '/users/@me')).status).toBe(200);
});

test('a clock that is set back or forward changes no limit, only the hour that is named', async () => {
  const { daily, post } = await rooms(TWO);
  await post(daily);
  await post(daily);
  clock.set(Date.UTC(2030, 0, 1));
  const refused = await post(daily);
  expect(refused.status).toBe(429);
  expect(limits(refused)).toMatchObject({
    'reset-after': '10.000',
    reset: (Date.UTC(2030, 0, 1) / 1000 + 10).toFixed(3),
  });
});

test('by default limits are on where time passes by itself, and off where it stands still', async () => {
  const bucket = async () => limits(await http(discord)('GET', '/channels/100000000000000001/messages'));
  discord = await startSandbox({ clock });
  expect(await bucket()).toEqual({});
  await discord.close();
  discord = await startSandbox();
  expect(await bucket()).toMatchObject({ limit: '5' });
});

test('a bucket can be taken away', async () => {
  const { daily, post } = await rooms({ buckets: { 'POST /channels/*/messages': null } });
  expect(limits(await post(daily))).toEqual({});
});

test('the real client reads the headers and waits by itself: no request is refused', async () => {
  discord = await startSandbox({
    rateLimits: { buckets: { 'POST /channels/:channel_id/messages': { requests: 2, ms: 1_000 } } },
  });
  const channel = discord.addServer({ name: 'Class' }).addChannel({ name: 'daily' });
  const client = new REST({ api: discord.url }).setToken(discord.token);
  const waits: string[] = [];
  client.on(RESTEvents.RateLimited, ({ route }) => waits.push(route));
  for (const content of ['1', '2', '3'])
    await client.post(Routes.channelMessages(channel.id), { body: { content } });
  expect(waits).toEqual(['/channels/:id/messages']);
  expect(discord.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('a method that a path does not have is 405, a path nobody has 404', async () => {
  discord = await startSandbox();
  const call = rest(discord);
  const body = { message: '405: Method Not Allowed', code: 0 };
  expect(await call('DELETE', '/users/@me')).toEqual({ status: 405, body });
  expect(await call('PUT', '/channels/100000000000000001/messages')).toEqual({ status: 405, body });
  expect((await call('DELETE', '/nothing')).status).toBe(404);
});
