import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { OperatorError } from '../../src/app/operator-error.ts';
import { createServices } from '../../src/app/services.ts';
import { type BotOptions, startBot } from '../../src/edges/discord/client.ts';
import { knownLibrary } from './known-library.ts';
import { answering, closingWith, gatewayInformation, type StandIn, silent, unusedPort } from './stand-in.ts';

/** Logging in where it can't succeed: one line that says why, and never for ever. */

const library = Promise.resolve(knownLibrary());

let discord: StandIn | null = null;
afterEach(async () => {
  await discord?.close();
  discord = null;
});

/** Starts the bot and returns why that failed, with the lines it logged from level `info`. */
async function failure(standIn: StandIn, options: Partial<BotOptions> = {}) {
  discord = standIn;
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (text) => logged.push(JSON.parse(text).msg) });
  const starting = startBot({
    token: 'any.token.at-all',
    library,
    pictures: { read: async () => null },
    ...createServices({ store: new Promise(() => {}), library, now: Date.now, random: Math.random }),
    log,
    api: standIn.url,
    commandGuild: null,
    sharding: null,
    loginDeadline: 5000,
    ...options,
  });
  const error: unknown = await starting.then(
    () => null,
    (error) => error,
  );
  expect(error).toBeInstanceOf(OperatorError);
  const { message } = error as OperatorError;
  expect(message).not.toContain('\n');
  return { message: message.replace(/127\.0\.0\.1:\d+/, 'HOST'), logged };
}

test('a server that takes the connection and never answers', async () => {
  expect(await failure(await silent(), { loginDeadline: 300 })).toEqual({
    message: 'cannot reach Discord at HOST: no answer within 0.3 s',
    logged: [],
  });
});

test.each([
  [
    'a web page, as before the sign-in to a hotel’s network',
    { 'content-type': 'text/html' },
    '<html></html>',
  ],
  ['a web page that calls itself JSON', { 'content-type': 'application/json' }, '<html></html>'],
  ['JSON of something else', { 'content-type': 'application/json' }, '{"ok":true}'],
])('%s', async (_, headers, body) => {
  expect((await failure(await answering(200, headers, body))).message).toBe(
    'HOST answers, but not as Discord does; check DISCORD_API, or whether this network wants a sign-in first',
  );
});

test('no logins left for today', async () => {
  const information = gatewayInformation('ws://127.0.0.1:1', 0);
  const { message, logged } = await failure(await answering(200, {}, information));
  expect(message).toMatch(
    /^the login to Discord's gateway at HOST failed: Not enough sessions remaining .* resets at 2\d{3}-/,
  );
  expect(logged).toEqual([]);
});

test('a gateway that refuses the connection', async () => {
  const gateway = `ws://127.0.0.1:${await unusedPort()}`;
  const { message, logged } = await failure(await answering(200, {}, gatewayInformation(gateway)), {
    loginDeadline: 300,
  });
  expect(message).toBe("no connection to Discord's gateway at HOST within 0.3 s");
  expect(logged).toEqual([]);
});

test('a gateway that is something else', async () => {
  const page = await answering(200, {}, '<html></html>');
  const information = gatewayInformation(page.url.replace('http', 'ws'));
  const { message } = await failure(await answering(200, {}, information));
  await page.close();
  expect(message).toBe("the login to Discord's gateway at HOST failed: Unexpected server response: 200");
});

test.each([
  ['announced', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': '3600', 'retry-after': '3600' }],
  ['of an address, without announcement', { 'retry-after': '3600' }],
  ['global', { 'x-ratelimit-global': 'true', 'retry-after': '3600' }],
])('a long rate limit, %s', async (_, headers) => {
  const limited = await answering(429, headers, { message: 'slow down', retry_after: 3600, global: false });
  expect(await failure(limited, { loginDeadline: 300 })).toEqual({
    message: 'Discord at HOST asks to wait 3600 s before the next login (status 429)',
    logged: ['Discord asks to wait 3600 s before the login'],
  });
});

test.each([
  [401, /^DISCORD_TOKEN: Discord does not know this token/],
  [403, /^Discord at HOST refuses this computer's network address \(status 403\)/],
  [404, /with status 404; check DISCORD_API$/],
  [400, /^Discord at HOST refuses the login with status 400$/],
  [503, /with status 503; try again later$/],
])('status %i', async (status, message) => {
  const body = { message: 'no', code: 0 };
  expect((await failure(await answering(status, {}, body))).message).toMatch(message);
  await discord?.close();
  const page = await answering(status, { 'content-type': 'text/html' }, '<html></html>');
  expect((await failure(page)).message).toMatch(message);
});

test.each([
  [4004, /^DISCORD_TOKEN: Discord does not know this token/],
  [4012, /\(code 4012\); see https:\/\/discord\.com\/developers\/docs\/topics\/opcodes-and-status-codes$/],
  [4013, /^Discord refuses the intents the bot asks for \(code 4013\)/],
  [4014, /^Discord refuses the intents the bot asks for \(code 4014\)/],
])('close code %i', async (code, message) => {
  const failed = await failure(await closingWith(code));
  expect(failed).toEqual({ message: expect.stringMatching(message), logged: [] });
});
