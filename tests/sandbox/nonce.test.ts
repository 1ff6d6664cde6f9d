import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Rest, rest } from './raw.ts';

/** A message that is sent again, because its answer was lost, must not appear twice. */

let clock: ManualClock;
let discord: Sandbox;
let call: Rest;
let messages: string;
let elsewhere: string;

beforeEach(async () => {
  clock = manualClock();
  discord = await startSandbox({ clock });
  call = rest(discord);
  const server = discord.addServer({ name: 'Class' });
  [messages, elsewhere] = ['daily', 'other'].map(
    (name) => `/channels/${server.addChannel({ name }).id}/messages`,
  ) as [string, string];
});
afterEach(() => discord.close());

const send = async (nonce: unknown, more: object = { enforce_nonce: true }, to = messages) => {
  const { body } = await call('POST', to, { content: 'question of the day', nonce, ...more });
  return body['id'];
};
const count = async () => ((await call('GET', messages)).body as unknown as unknown[]).length;

test('the same nonce gets the earlier message, and none is made', async () => {
  const first = await send('a');
  expect(await send('a')).toBe(first);
  expect(await count()).toBe(1);
  expect(await send('b')).not.toBe(first);
  expect(await count()).toBe(2);
});

test('it is enough that the later one asks for it', async () => {
  const first = await send('a', {});
  expect(await send('a', {})).not.toBe(first);
  expect(await count()).toBe(2);
  expect(await send('a')).not.toBe(first);
  expect(await count()).toBe(2);
});

test('numbers are nonces too; without one nothing is compared', async () => {
  expect(await send(5)).toBe(await send(5));
  expect(await send(undefined)).not.toBe(await send(undefined));
});

test('it counts in its own channel', async () => {
  const first = await send('a');
  const other = await send('a', { enforce_nonce: true }, elsewhere);
  expect(other).toEqual(expect.any(String));
  expect(other).not.toBe(first);
});

test('it is forgotten after three minutes', async () => {
  const first = await send('a');
  clock.advance(3 * 60_000 - 1);
  expect(await send('a')).toBe(first);
  clock.advance(1);
  expect(await send('a')).not.toBe(first);
});

test('when the message was deleted meanwhile, there is none to answer with', async () => {
  const first = await send('a');
  await call('DELETE', `${messages}/${first}`);
  const again = await call('POST', messages, { content: 'x', nonce: 'a', enforce_nonce: true });
  expect(again).toMatchObject({ status: 404, body: { code: 10008 } });
  expect(await count()).toBe(0);
});

test('the nonce of a refused message is free', async () => {
  await call('POST', messages, { content: 'x'.repeat(2001), nonce: 'a', enforce_nonce: true });
  expect(await send('a')).toEqual(expect.any(String));
  expect(await count()).toBe(1);
});
