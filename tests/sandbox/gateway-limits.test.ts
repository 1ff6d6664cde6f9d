import { constants, createInflate } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type ManualClock, manualClock } from '../../src/sandbox/clock.ts';
import type { GatewayOptions } from '../../src/sandbox/gateway/options.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { RawClient, rest } from './raw.ts';

/** https://docs.discord.com/developers/events/gateway: what a client may do how often, and in which language. */

let discord: Sandbox;
let clock: ManualClock;
afterEach(() => discord.close());

async function start(gateway: GatewayOptions = {}): Promise<void> {
  clock = manualClock();
  discord = await startSandbox({ clock, gateway });
}

const sessionStarts = async () => (await rest(discord)('GET', '/gateway/bot')).body['session_start_limit'];
const identify = (shard = 0) => ({
  token: discord.token,
  intents: 1,
  properties: {},
  shard: [shard, 4],
});

describe('session starts', () => {
  test('are counted for 24 hours from the first', async () => {
    await start();
    const full = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    expect(await sessionStarts()).toEqual(full);
    await new RawClient(discord).login(discord);
    clock.advance(60 * 60_000);
    await new RawClient(discord).login(discord);
    expect(await sessionStarts()).toEqual({ ...full, remaining: 998, reset_after: 23 * 60 * 60_000 });
    clock.advance(23 * 60 * 60_000);
    expect(await sessionStarts()).toEqual(full);
  });

  test('a resume is none', async () => {
    await start();
    const client = new RawClient(discord);
    const { d } = await client.login(discord);
    await client.drop();
    const back = new RawClient(discord);
    await back.next(10);
    back.send(6, { token: discord.token, session_id: d['session_id'], seq: 1 });
    await back.next('RESUMED');
    expect(await sessionStarts()).toMatchObject({ remaining: 999 });
  });

  test('one too many resets the token and ends every session', async () => {
    await start({ sessionStarts: 1 });
    const token = discord.token;
    const running = new RawClient(discord);
    await running.login(discord);
    const late = new RawClient(discord);
    await late.next(10);
    late.send(2, identify());
    expect(await late.closed).toBe(4004);
    expect(await running.closed).toBe(4004);
    expect(discord.token).not.toBe(token);
    expect((await rest(discord, `Bot ${token}`)('GET', '/users/@me')).status).toBe(401);
    expect((await rest(discord)('GET', '/users/@me')).status).toBe(200);
  });

  test('within five seconds of another are refused, where that is asked for', async () => {
    await start({ spaceIdentifies: true });
    await new RawClient(discord).login(discord);
    const hasty = new RawClient(discord);
    await hasty.next(10);
    hasty.send(2, identify());
    expect(await hasty.next(9)).toMatchObject({ d: false });
    clock.advance(5_000);
    hasty.send(2, identify());
    expect((await hasty.next('READY')).op).toBe(0);
  });

  test('of shards with different concurrency keys do not get in each other’s way', async () => {
    await start({ spaceIdentifies: true, maxConcurrency: 2, shards: 4 });
    expect((await rest(discord)('GET', '/gateway/bot')).body).toMatchObject({
      shards: 4,
      session_start_limit: { max_concurrency: 2 },
    });
    const outcome = async (shard: number) => {
      const client = new RawClient(discord);
      await client.next(10);
      client.send(2, identify(shard));
      return (await client.next('READY', 9)).op;
    };
    expect([await outcome(0), await outcome(1), await outcome(2)]).toEqual([0, 0, 9]);
  });
});

describe('heartbeats', () => {
  test('come in time, or the connection is closed; the session can be resumed', async () => {
    await start({ enforceHeartbeats: true });
    const client = new RawClient(discord);
    const { d } = await client.login(discord);
    clock.advance(41_250);
    client.send(1, 1);
    await client.next(11);
    clock.advance(61_874);
    client.send(1, 1);
    await client.next(11);
    clock.advance(61_875);
    expect(await client.closed).toBe(4009);
    const back = new RawClient(discord);
    await back.next(10);
    back.send(6, { token: discord.token, session_id: d['session_id'], seq: 1 });
    expect((await back.next(0)).t).toBe('RESUMED');
  });

  test('are not waited for on a clock that stands still: clients send them by their own', async () => {
    await start();
    const client = new RawClient(discord);
    await client.login(discord);
    clock.advance(24 * 60 * 60_000);
    client.send(1, 1);
    expect((await client.next(11)).op).toBe(11);
  });

  test('have the interval that is asked for', async () => {
    await start({ heartbeatInterval: 50 });
    expect((await new RawClient(discord).next(10)).d).toMatchObject({ heartbeat_interval: 50 });
  });
});

describe('frames', () => {
  test('120 a minute, heartbeats among them; one more closes with 4008', async () => {
    await start();
    const client = new RawClient(discord);
    await client.login(discord);
    for (let i = 0; i < 119; i += 1) client.send(1, null);
    await client.next(11);
    clock.advance(60_000);
    for (let i = 0; i < 120; i += 1) client.send(1, null);
    for (let i = 0; i < 238; i += 1) await client.next(11);
    client.send(1, null);
    expect(await client.closed).toBe(4008);
  });

  test('of 4,096 bytes at the most; a longer one closes with 4002', async () => {
    await start();
    const frame = (bytes: number) => {
      const room = bytes - JSON.stringify({ op: 1, d: null, pad: '' }).length;
      return JSON.stringify({ op: 1, d: null, pad: 'é'.repeat(room / 2) + 'x'.repeat(room % 2) });
    };
    const client = new RawClient(discord);
    await client.next(10);
    expect(Buffer.byteLength(frame(4096))).toBe(4096);
    client.sendText(frame(4096));
    expect((await client.next(11)).op).toBe(11);
    client.sendText(frame(4097));
    expect(await client.closed).toBe(4002);
  });
});

describe('an address', () => {
  test.each([
    '?v=9&encoding=json',
    '?encoding=json',
    '?v=10&encoding=etf',
    '?v=10&encoding=json&compress=zstd-stream',
  ])('%s is refused with 4012', async (query) => {
    await start();
    expect(await new RawClient(discord, query).closed).toBe(4012);
  });

  test('with compress=zlib-stream: one zlib stream, flushed after every frame', async () => {
    await start();
    const address = `${discord.url.replace('http', 'ws').replace('/api', '')}?v=10&encoding=json&compress=zlib-stream`;
    const socket = new WebSocket(address);
    const inflate = createInflate({ flush: constants.Z_SYNC_FLUSH });
    const frames: { op: number; t: string | null }[] = [];
    const ready = new Promise<void>((resolve) =>
      inflate.on('data', (frame) => {
        frames.push(JSON.parse(frame.toString()));
        if (frames.at(-1)?.t === 'READY') resolve();
      }),
    );
    socket.on('message', (data) => inflate.write(data));
    socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: identify() })));
    await ready;
    expect(frames.map(({ op }) => op)).toEqual([10, 0]);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.send('{');
    expect(await closed).toBe(4002);
  });
});

test('GET /gateway tells the address to anybody', async () => {
  await start();
  expect((await rest(discord, null)('GET', '/gateway')).body).toEqual({
    url: expect.stringMatching(/^ws:\/\/127\.0\.0\.1:\d+$/),
  });
});
