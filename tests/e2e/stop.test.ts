import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Library } from '../../src/app/ask.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { botIn } from './bot.ts';
import { knownLibrary } from './known-library.ts';

/** A bot that is stopped while questions wait for the notes. */

const library = knownLibrary();

let discord: Sandbox;
beforeEach(async () => {
  discord = await startSandbox();
});
afterEach(() => discord.close());

/** Ana's question waits for the notes until they are `loaded`. */
async function waiting(stopDeadline: number) {
  const server = discord.addServer({ name: 'test' });
  const channel = server.addChannel({ name: 'ask' });
  const loading = Promise.withResolvers<Library>();
  const bot = await botIn(discord, loading.promise, { patience: 10, stopDeadline });
  const asked = await server.addMember({ name: 'ana' }).command(channel, 'ask', { question: 'x' });
  expect(asked.outcome).toBe('deferred');
  return { server, channel, bot, asked, loaded: () => loading.resolve(library) };
}

/** Requests that answer an interaction. */
const callbacks = () => discord.requests.filter(({ path }) => path.endsWith('/callback')).length;

test('replies under way are finished', async () => {
  const { bot, asked, loaded } = await waiting(5000);
  const stopped = bot.stop();
  loaded();
  await stopped;
  expect(asked.now().text).toContain('混合云');
});

test('one that never ends is given up, and new ones are not begun', async () => {
  const { server, channel, bot } = await waiting(200);
  const stopped = bot.stop();
  const late = server.addMember({ name: 'ben' }).command(channel, 'ask', { question: 'y' });
  late.catch(() => {});
  await stopped;
  expect(callbacks()).toBe(1);
  expect(bot.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual(['replies given up: 1']);
});
