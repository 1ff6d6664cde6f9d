import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sent } from '../../src/app/daily/board.ts';
import { PERMISSION } from '../../src/sandbox/state/permissions.ts';
import { attempt, card, making, round } from '../edges/store/samples.ts';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** What people change while a post is under way stays as they left it, whatever becomes of the post. */

const library = await shippedLibrary();

const START = '2026-11-22T00:00:00Z';
const nine = (day: number) => `2026-11-${day}T01:00:00Z`;

let room: DailyRoom;
beforeEach(async () => {
  room = await openDailyRoom(library, START);
});
afterEach(async () => {
  expect(room.troubles).toEqual([]);
  await room.close();
});

const plan = () => room.store.daily.plan(room.server.id, 'quiz');

interface Meanwhile {
  /** While the request is under way. */
  readonly sending?: () => Promise<unknown>;
  /** When Discord has answered, directly before that is written. */
  readonly noting?: () => Promise<unknown>;
}

const nothing = async () => {};

/** At a moment, Discord refuses what is sent, and meanwhile something else happens. */
async function refusedAt(moment: string, { sending = nothing, noting = nothing }: Meanwhile = {}) {
  const { board } = room.bot;
  const { daily } = room.store;
  const refuse = async (): Promise<Sent> => {
    await sending();
    return { status: 'refused', reason: 'forbidden' };
  };
  const late =
    <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      await noting();
      return write(...args);
    };
  const store = {
    ...room.store,
    daily: {
      ...daily,
      countRefusal: late(daily.countRefusal),
      stopReminder: late(daily.stopReminder),
      savePlan: late(daily.savePlan),
      saveReminder: late(daily.saveReminder),
    },
  };
  await room.sleepUntil(moment);
  await room.engineBeside('refused', store, { board: { ...board, post: refuse, remind: refuse } }).tick();
}

describe('while Discord refuses a post', () => {
  test('/daily off: the plan does not come back', async () => {
    await room.daily('quiz');
    await refusedAt(nine(22), { noting: () => room.daily('off') });
    expect(await plan()).toBeNull();
  });

  test('the server is forgotten: nothing of it comes back', async () => {
    await room.daily('quiz');
    const { daily } = room.store;
    const forget = async () => {
      await daily.leftServer(room.server.id);
      await daily.forgetServersLeftBefore((await daily.time()) + 1);
    };
    await refusedAt(nine(22), { noting: forget });
    expect(await daily.serversAfter(null, 10)).toEqual([]);
  });

  test.each([
    ['/daily pause', () => room.daily('pause'), { paused: 'asked', refusals: 2 }],
    ['another time', () => room.daily('quiz', { time: '21:00' }), { paused: null, refusals: 0 }],
  ])('the third day, and %s: it is not paused for the refusals', async (_, change, expected) => {
    await room.daily('quiz');
    for (const day of [22, 23]) await refusedAt(nine(day));
    await refusedAt(nine(24), { noting: change });
    expect(await plan()).toMatchObject(expected);
  });

  test('so slowly that another process takes over, and is refused as well: the day counts once', async () => {
    await room.daily('quiz');
    room.channel.setOverwrite(room.server.bot, { deny: PERMISSION.sendMessages });
    await refusedAt(nine(22), { sending: () => room.at('2026-11-22T01:05:00Z') });
    expect(await plan()).toMatchObject({ refusals: 1, paused: null });
  });
});

describe('while Discord says that a member cannot be reached', () => {
  test.each([
    ['/remind off', () => room.ana.command(room.channel, 'remind', { off: {} })],
    ['all of theirs is deleted', () => room.store.deleteUser(room.ana.id)],
  ])('%s: the reminder does not come back', async (_, meanwhile) => {
    await room.ana.command(room.channel, 'remind', { on: {} });
    const played = round('r1', ['q1'], { userId: room.ana.id });
    await room.store.startRound(played);
    await room.store.saveAttempt(attempt(played, 0), making(card({ due: Date.parse(START) })));
    await refusedAt(nine(23), { noting: meanwhile });
    expect(await room.store.daily.reminder(room.ana.id)).toBeNull();
  });
});
