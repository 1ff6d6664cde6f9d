import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { manualClock } from '../../src/sandbox/clock.ts';
import { KEPT } from '../../src/sandbox/limits.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { shardOf } from '../../src/sandbox/snowflake.ts';
import { RawClient, rest } from './raw.ts';

const clock = manualClock();
let discord: Sandbox;

beforeEach(async () => {
  discord = await startSandbox({ clock });
});
afterEach(() => discord.close());

const GUILDS = 1 << 0;
const GUILD_MESSAGES = 1 << 9;
const MESSAGE_CONTENT = 1 << 15;

describe('identifying', () => {
  test('HELLO, READY with the servers still unavailable, then each of them', async () => {
    const server = discord.addServer({ name: 'Class', preferredLocale: 'zh-CN' });
    const channel = server.addChannel({ name: 'ask' });
    const client = new RawClient(discord);
    const hello = await client.next(10);
    expect(hello.d).toMatchObject({ heartbeat_interval: 41_250 });
    client.send(2, { token: discord.token, intents: GUILDS, properties: {} });
    expect(await client.next('READY')).toMatchObject({
      s: 1,
      d: {
        guilds: [{ id: server.id, unavailable: true }],
        resume_gateway_url: expect.stringMatching(/^ws:/),
        session_id: expect.any(String),
        user: { id: discord.applicationId },
      },
    });
    expect(await client.next('GUILD_CREATE')).toMatchObject({
      s: 2,
      d: {
        id: server.id,
        preferred_locale: 'zh-CN',
        channels: [{ id: channel.id }],
        members: [{ user: { id: discord.applicationId } }],
      },
    });
  });

  test('heartbeats are acknowledged', async () => {
    const client = new RawClient(discord);
    await client.next(10);
    client.send(1, null);
    expect((await client.next(11)).op).toBe(11);
  });

  const identify = { token: 'sandbox-token', intents: GUILDS, properties: {} };
  test.each([
    ['a wrong token', 2, { ...identify, token: 'wrong' }, 4004],
    ['a privileged intent', 2, { ...identify, intents: MESSAGE_CONTENT }, 4014],
    ['an intent that does not exist', 2, { ...identify, intents: 1 << 30 }, 4013],
    ['no intents', 2, { token: 'sandbox-token' }, 4013],
    ['a shard beyond the count', 2, { ...identify, shard: [2, 2] }, 4010],
    ['speaking before identifying', 3, {}, 4003],
    ['an opcode that does not exist', 99, {}, 4001],
  ])('%s closes', async (_, op, data, code) => {
    const client = new RawClient(discord);
    await client.next(10);
    client.send(op, data);
    expect(await client.closed).toBe(code);
  });

  test('what is not JSON closes with 4002, a second identify with 4005', async () => {
    const garbled = new RawClient(discord);
    await garbled.next(10);
    garbled.sendText('hello');
    expect(await garbled.closed).toBe(4002);
    const twice = new RawClient(discord);
    await twice.login(discord);
    twice.send(2, identify);
    expect(await twice.closed).toBe(4005);
  });

  test('a privileged intent passes once it is granted', async () => {
    const granted = await startSandbox({ privilegedIntents: MESSAGE_CONTENT });
    const client = new RawClient(granted);
    expect((await client.login(granted, MESSAGE_CONTENT)).t).toBe('READY');
    await granted.close();
  });
});

describe('events', () => {
  test('of messages reach only clients with the intent for them', async () => {
    const channel = discord.addServer({ name: 'Class' }).addChannel({ name: 'daily' });
    const [listening, deaf] = [new RawClient(discord), new RawClient(discord)];
    await listening.login(discord, GUILDS | GUILD_MESSAGES);
    await deaf.login(discord, GUILDS);
    const call = rest(discord);
    const messages = `/channels/${channel.id}/messages`;
    const { body } = await call('POST', messages, { content: 'one' });
    await call('PATCH', `${messages}/${body['id']}`, { content: 'two' });
    await call('DELETE', `${messages}/${body['id']}`);
    discord.addServer({ name: 'Later' });
    expect((await listening.next(0)).t).toBe('GUILD_CREATE');
    expect(await listening.next(0)).toMatchObject({ t: 'MESSAGE_CREATE', d: { content: 'one' } });
    expect(await listening.next(0)).toMatchObject({ t: 'MESSAGE_UPDATE', d: { content: 'two' } });
    expect(await listening.next(0)).toMatchObject({ t: 'MESSAGE_DELETE', d: { id: body['id'] } });
    expect((await deaf.next(0)).d).toMatchObject({ name: 'Class' });
    expect((await deaf.next(0)).d).toMatchObject({ name: 'Later' });
  });

  test('of a server reach the shard it belongs to', async () => {
    const server = discord.addServer({ name: 'Class' });
    const own = shardOf(server.id, 2);
    const servers = async (shard: number) => {
      const client = new RawClient(discord);
      await client.next(10);
      client.send(2, { token: discord.token, intents: GUILDS, properties: {}, shard: [shard, 2] });
      return (await client.next('READY')).d['guilds'];
    };
    expect(await servers(own)).toHaveLength(1);
    expect(await servers(1 - own)).toHaveLength(0);
  });

  test('of direct messages reach the first shard', async () => {
    const DIRECT_MESSAGES = 1 << 12;
    const shards = await Promise.all(
      [0, 1].map(async (shard) => {
        const client = new RawClient(discord);
        await client.next(10);
        const identify = { token: discord.token, intents: GUILDS | DIRECT_MESSAGES, properties: {} };
        client.send(2, { ...identify, shard: [shard, 2] });
        await client.next('READY');
        return client;
      }),
    );
    const { id } = discord.addUser({ name: 'ana' }).openDm();
    await rest(discord)('POST', `/channels/${id}/messages`, { content: 'hello' });
    const heard = shards.map((client) => {
      client.send(1, null);
      return client.next('MESSAGE_CREATE', 11);
    });
    expect((await Promise.all(heard)).map(({ op }) => op)).toEqual([0, 11]);
  });
});

describe('resuming', () => {
  async function session() {
    const client = new RawClient(discord);
    const ready = await client.login(discord);
    return { client, id: ready.d['session_id'] };
  }
  async function resume(session_id: unknown, seq: number) {
    const client = new RawClient(discord);
    await client.next(10);
    client.send(6, { token: discord.token, session_id, seq });
    return client;
  }

  test('what was missed comes again, then RESUMED', async () => {
    const { client, id } = await session();
    await client.drop();
    discord.addServer({ name: 'Missed' });
    const back = await resume(id, 1);
    expect(await back.next(0)).toMatchObject({ s: 2, t: 'GUILD_CREATE', d: { name: 'Missed' } });
    expect((await back.next(0)).t).toBe('RESUMED');
    discord.addServer({ name: 'New' });
    expect((await back.next('GUILD_CREATE')).d).toMatchObject({ name: 'New' });
  });

  test('a session that was closed properly, or too long ago, is invalid', async () => {
    const closed = await session();
    await closed.client.close(1000);
    expect(await (await resume(closed.id, 1)).next(9)).toMatchObject({ d: false });
    const lost = await session();
    await lost.client.drop();
    await rest(discord)('GET', '/users/@me'); // by now the server has seen the drop
    clock.advance(5 * 60_000);
    expect(await (await resume(lost.id, 1)).next(9)).toMatchObject({ d: false });
  });

  test('a number so old that something after it is forgotten is invalid', async () => {
    const { client, id } = await session();
    await client.drop();
    for (let i = 0; i <= KEPT.eventsPerSession; i += 1) discord.addServer({ name: `Class ${i}` });
    const late = await resume(id, 1);
    expect(await late.next(9)).toMatchObject({ d: false });
    // The connection is still good for a new session.
    late.send(2, { token: discord.token, intents: GUILDS, properties: {} });
    expect((await late.next('READY')).s).toBe(1);
  });

  test('a resume closes the connection that had the session', async () => {
    const { client, id } = await session();
    const back = await resume(id, 1);
    expect((await back.next(0)).t).toBe('RESUMED');
    expect(await client.closed).toBe(4009);
    discord.addServer({ name: 'New' });
    expect((await back.next('GUILD_CREATE')).d).toMatchObject({ name: 'New' });
  });

  test('five minutes count from the last loss', async () => {
    const { client, id } = await session();
    discord.faults.gateway.drop();
    await client.closed;
    clock.advance(4 * 60_000);
    const back = await resume(id, 1);
    await back.next('RESUMED');
    discord.faults.gateway.drop();
    await back.closed;
    clock.advance(4 * 60_000);
    expect((await (await resume(id, 2)).next(0)).t).toBe('RESUMED');
  });

  test('a sequence number from the future closes with 4007', async () => {
    const { client, id } = await session();
    await client.drop();
    expect(await (await resume(id, 99)).closed).toBe(4007);
  });
});
