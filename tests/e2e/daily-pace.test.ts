import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EngineOptions } from '../../src/app/daily/engine.ts';
import type { PostKey } from '../../src/app/daily-store.ts';
import { StoreError } from '../../src/app/store-error.ts';
import type { OpenedStore } from '../../src/edges/store/kysely-store.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** Every request of the engine's waits for its turn, and few are on their way at a time: members come first. */

const library = await shippedLibrary();

const NINE = '2026-11-22T01:00:00Z';
const LATER = '2026-11-22T01:10:00Z';
const TODAY = '2026-11-22';
const REDRAWS = { method: 'PATCH', path: '/channels/:id/messages/:id' };

let room: DailyRoom;
beforeEach(async () => {
  room = await openDailyRoom(library, '2026-11-22T00:00:00Z');
});
afterEach(async () => {
  expect(room.troubles).toEqual([]);
  await room.close();
});

const dead = async () => {
  throw new StoreError('gone', 'the process is dead');
};

/** What the engine of a process asks of Discord from now on, and how often it waited for a turn. */
function paced(change: Partial<EngineOptions> = {}, store: OpenedStore = room.store) {
  const waits: number[] = [];
  const heard = room.discord.requests.length;
  const engine = room.engineBeside('paced', store, {
    // While time stands still, each turn but the first is later than the last.
    now: () => 0,
    wallNow: () => 0,
    wait: async (ms) => waits.push(ms),
    ...change,
  });
  return { engine, waits, requests: () => room.discord.requests.slice(heard).map(({ route }) => route) };
}

describe('a turn for each request', () => {
  test('a reminder opens the direct channel, and sends', async () => {
    const { daily } = room.store;
    const reminded = { userId: room.ana.id, locale: 'zh-CN', time: 540, timezone: 'UTC', since: 0 };
    const plan = { ...reminded, days: [1, 2, 3, 4, 5, 6, 7], stopped: false };
    await daily.saveReminder(plan, await daily.time());
    await room.sleepUntil('2026-11-22T09:00:00Z');
    const cardCounts = async () => ({ total: 1, due: 1, nextMinutes: null, nextDays: null });
    const { engine, waits, requests } = paced({}, { ...room.store, cardCounts });
    await engine.tick();
    expect(requests()).toEqual(['/users/@me/channels', '/channels/:channel_id/messages']);
    expect(waits).toHaveLength(1);
  });

  test('a look into the history: each page, and each question after the permissions', async () => {
    await room.daily('quiz');
    await room.sleepUntil(NINE);
    const dying = room.engineBeside('dying', { ...room.store, daily: { ...room.store.daily, settle: dead } });
    await dying.tick();
    expect(room.troubles.splice(0)).toHaveLength(1);
    room.channel.setOverwrite(room.server.bot, { deny: PERMISSION.readMessageHistory });
    await room.sleepUntil(LATER);
    const { engine, waits, requests } = paced();
    await engine.tick();
    expect(requests()).toEqual([
      '/channels/:channel_id/messages',
      '/channels/:channel_id',
      '/guilds/:guild_id',
      '/guilds/:guild_id/members/:user_id',
    ]);
    expect(waits).toHaveLength(3);
  });

  test('several pages', async () => {
    await room.daily('quiz');
    await room.sleepUntil(NINE);
    const post = async () => ({ status: 'unknown' }) as const;
    await room.engineBeside('dying', room.store, { board: { ...room.bot.board, post } }).tick();
    for (let i = 0; i < 250; i++) room.ana.write(room.channel, { content: `${i}` });
    await room.sleepUntil(LATER);
    const { engine, waits, requests } = paced();
    await engine.tick();
    const pages = requests().filter((route) => route === '/channels/:channel_id/messages');
    // Three of the history, and the post.
    expect(pages).toHaveLength(4);
    expect(room.posts().filter(({ message }) => message.author.bot)).toHaveLength(1);
    expect(waits).toHaveLength(requests().length - 1);
  });
});

describe('how many have answered', () => {
  /** Servers with a question that is open. */
  async function postIn(count: number): Promise<readonly PostKey[]> {
    await room.daily('quiz');
    const plan = await room.store.daily.plan(room.server.id, 'quiz');
    if (!plan) throw new Error('nothing was set up');
    const keys: PostKey[] = [];
    for (let index = 0; index < count; index++) {
      const server = room.discord.addServer({ name: `class ${index}`, preferredLocale: 'zh-CN' });
      const channelId = server.addChannel({ name: 'daily' }).id;
      await room.store.daily.savePlan({ ...plan, guildId: server.id, channelId }, Date.parse(NINE));
      keys.push({ subject: server.id, kind: 'quiz', date: TODAY });
    }
    await room.at(NINE);
    return keys;
  }

  /** Whatever was on its way before has arrived. */
  const roundTrip = () => room.ana.command(room.ana.openDm(), 'remind', { off: {} });

  test('is told in five places at a time, in the turns of all', async () => {
    const keys = await postIn(6);
    const five = room.discord.faults.requests.hold({ ...REDRAWS, times: 5 });
    const sixth = room.discord.faults.requests.hold(REDRAWS);
    let isSixthMet = false;
    const met = sixth.met().then(() => {
      isSixthMet = true;
    });
    const { engine, waits } = paced();
    for (const key of keys) engine.answered(key);
    await five.met(5);
    await roundTrip();
    expect(isSixthMet).toBe(false);
    five.release();
    await met;
    sixth.release();
    await engine.stop();
    // Twenty seconds for each, as answers come in; and a turn for each but the first.
    expect(waits.filter((ms) => ms === 20_000)).toHaveLength(6);
    expect(waits.filter((ms) => ms !== 20_000)).toHaveLength(5);
  });

  test('shares the five places with what is posted', async () => {
    await room.daily('topic', { time: '9:05' });
    const keys = await postIn(5);
    const held = room.discord.faults.requests.hold({ ...REDRAWS, times: 5 });
    const { engine, requests } = paced();
    for (const key of keys) engine.answered(key);
    await held.met(5);
    await room.sleepUntil('2026-11-22T01:05:00Z');
    const ticking = engine.tick();
    await roundTrip();
    await roundTrip();
    const messages = () => requests().filter((route) => route === '/channels/:channel_id/messages');
    expect(messages()).toEqual([]);
    held.release();
    await ticking;
    expect(messages()).toHaveLength(1);
  });

  test('is waited for when the process stops', async () => {
    const [key] = await postIn(1);
    if (!key) throw new Error('nothing was posted');
    const held = room.discord.faults.requests.hold(REDRAWS);
    const { engine } = paced();
    engine.answered(key);
    await held.met();
    let isStopped = false;
    const stopping = engine.stop().then(() => {
      isStopped = true;
    });
    await roundTrip();
    expect(isStopped).toBe(false);
    held.release();
    await stopping;
  });

  test('is given up when Discord hangs', async () => {
    await room.daily('quiz', { 'reveal-after': 60 });
    await room.at(NINE);
    const { board } = room.bot;
    const left: number[] = [];
    const end = new AbortController();
    const { engine } = paced({
      board: {
        ...board,
        redraw(entry, shown, style, allowance) {
          left.push(allowance.left());
          expect(allowance.signal.aborted).toBe(false);
          return board.redraw(entry, shown, style, { ...allowance, signal: end.signal });
        },
      },
    });
    const key: PostKey = { subject: room.server.id, kind: 'quiz', date: TODAY };
    const hung = room.discord.faults.requests.hold(REDRAWS);
    engine.answered(key);
    await hung.met();
    const stopping = engine.stop();
    // In place of waiting for half a minute.
    end.abort();
    await stopping;
    expect(left).toEqual([30_000]);
  });
});
