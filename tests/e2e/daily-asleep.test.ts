import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DailyEngine, EngineOptions } from '../../src/app/daily/engine.ts';
import type { OpenedStore } from '../../src/edges/store/kysely-store.ts';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/**
 * A machine that sleeps while it posts. Its monotonic clock and its timers stand still meanwhile, so that by them the
 * lease seems to last; the wall clock tells.
 */

const library = await shippedLibrary();

const MINUTE = 60_000;
const NINE = '2026-11-22T01:00:00Z';
/** Past the lease, and past the minutes for which Discord knows a nonce. */
const LATER = '2026-11-22T01:10:00Z';
const TODAY = '2026-11-22';
const POSTS = { method: 'POST', path: '/channels/:id/messages' };

let room: DailyRoom;
let wall: number;
beforeEach(async () => {
  room = await openDailyRoom(library, '2026-11-22T00:00:00Z');
  wall = Date.parse('2026-11-22T00:00:00Z');
  await room.daily('quiz', { 'reveal-after': 60 });
  await room.sleepUntil(NINE);
});
afterEach(async () => {
  expect(room.troubles).toEqual([]);
  await room.close();
});

const sleep = (ms: number) => {
  wall += ms;
};
const sleepy = (change: Partial<EngineOptions> = {}, store: OpenedStore = room.store): DailyEngine =>
  room.engineBeside('sleepy', store, { wallNow: () => wall, ...change });
const tried = (method: string) =>
  room.discord.requests.filter(
    (request) => request.method === method && request.route.startsWith('/channels/:channel_id/messages'),
  ).length;

/** Whoever comes later posts it once. */
async function comesLaterOnce(): Promise<void> {
  expect(room.posts()).toEqual([]);
  await room.at(LATER);
  expect(room.posts()).toHaveLength(1);
}

describe('a post is not sent any more', () => {
  test('by a repetition after the sleep', async () => {
    const engine = sleepy();
    const hung = room.discord.faults.requests.hold(POSTS);
    const ticking = engine.tick();
    await hung.met();
    sleep(5 * MINUTE);
    // As the connection is found broken on waking, which discord.js answers with a repetition.
    hung.drop('reset');
    await ticking;
    expect(tried('POST')).toBe(1);
    await comesLaterOnce();
  });

  test('by a first try after the sleep', async () => {
    const { board } = room.bot;
    const engine = sleepy({
      board: {
        ...board,
        post(...args) {
          sleep(5 * MINUTE);
          return board.post(...args);
        },
      },
    });
    await engine.tick();
    expect(tried('POST')).toBe(0);
    await comesLaterOnce();
  });

  test('where it slept since the database told what is left of the lease', async () => {
    const { daily } = room.store;
    const engine = sleepy(
      {},
      {
        ...room.store,
        daily: {
          ...daily,
          async leaseLeft(...args) {
            const left = await daily.leaseLeft(...args);
            // Less than half of it is left, though not nothing.
            sleep(MINUTE / 2 + 1);
            return left;
          },
        },
      },
    );
    await engine.tick();
    expect(tried('POST')).toBe(0);
    await comesLaterOnce();
  });

  test('where it slept a moment: it is', async () => {
    const engine = sleepy();
    const hung = room.discord.faults.requests.hold(POSTS);
    const ticking = engine.tick();
    await hung.met();
    sleep(5_000);
    hung.drop('reset');
    await ticking;
    expect(tried('POST')).toBe(2);
    expect(room.posts()).toHaveLength(1);
  });
});

test('a wall clock that is set back meanwhile does no harm', async () => {
  const engine = sleepy();
  const hung = room.discord.faults.requests.hold(POSTS);
  const ticking = engine.tick();
  await hung.met();
  sleep(-60 * MINUTE);
  hung.release();
  await ticking;
  expect(room.posts()).toHaveLength(1);
  const entry = await room.store.daily.entry({ subject: room.server.id, kind: 'quiz', date: TODAY });
  expect(entry?.outcome?.state).toBe('done');
});

test('an answer is not shown by a repetition after the sleep, but a little later', async () => {
  const engine = sleepy();
  await engine.tick();
  await room.sleepUntil('2026-11-22T02:01:00Z');
  const hung = room.discord.faults.requests.hold({ method: 'PATCH', path: '/channels/:id/messages/:id' });
  const ticking = engine.tick();
  await hung.met();
  sleep(5 * MINUTE);
  hung.drop('reset');
  await ticking;
  expect(tried('PATCH')).toBe(1);
  expect(room.posts()[0]?.text).not.toContain('答案是 ');
  await room.sleepUntil('2026-11-22T02:02:30Z');
  await engine.tick();
  expect(room.posts()[0]?.text).toContain('答案是 ');
});
