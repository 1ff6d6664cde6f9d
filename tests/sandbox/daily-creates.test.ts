import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/sandbox/clock.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type Rest, rest } from './raw.ts';

/** 200 new commands a day in each scope; a bot that registers anew at every start runs into it. */

const HOUR = 60 * 60_000;

let clock: ManualClock;
let discord: Sandbox;
let call: Rest;
let commands: string;
let inServer: string;

beforeEach(async () => {
  clock = manualClock();
  discord = await startSandbox({ clock });
  call = rest(discord);
  const application = `/applications/${discord.applicationId}`;
  commands = `${application}/commands`;
  inServer = `${application}/guilds/${discord.addServer({ name: 'Class' }).id}/commands`;
});
afterEach(() => discord.close());

const some = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, i) => ({ name: `${prefix}${i}`, description: 'x' }));
const tooMany = { status: 400, body: { code: 30034 } };

test('the 201st is refused, and what was there stays', async () => {
  await call('PUT', inServer, some(100, 'a'));
  await call('PUT', inServer, some(99, 'b'));
  const one = { name: 'one', description: 'x' };
  expect((await call('POST', inServer, one)).status).toBe(201);
  await call('PUT', inServer, some(99, 'b'));
  expect(await call('POST', inServer, one)).toMatchObject(tooMany);
  expect(await call('PUT', inServer, some(1, 'c'))).toMatchObject(tooMany);
  expect((await call('GET', inServer)).body).toMatchObject(some(99, 'b'));
});

test('overwriting a command of the same name is no creation', async () => {
  for (let round = 0; round < 5; round += 1) {
    expect((await call('PUT', inServer, some(100, 'a'))).status).toBe(200);
    expect((await call('POST', inServer, { name: 'a0', description: 'y' })).status).toBe(200);
  }
});

test('each server counts for itself, and the commands for all servers too', async () => {
  await call('PUT', inServer, some(100, 'a'));
  await call('PUT', inServer, some(100, 'b'));
  expect((await call('POST', commands, { name: 'one', description: 'x' })).status).toBe(201);
});

test('a day later there is room again, as much as was used a day ago', async () => {
  await call('PUT', inServer, some(100, 'a'));
  clock.advance(12 * HOUR);
  await call('PUT', inServer, some(100, 'b'));
  clock.advance(12 * HOUR - 1);
  expect(await call('PUT', inServer, some(1, 'c'))).toMatchObject(tooMany);
  clock.advance(1);
  expect((await call('PUT', inServer, some(100, 'c'))).status).toBe(200);
  expect(await call('PUT', inServer, some(1, 'd'))).toMatchObject(tooMany);
});
