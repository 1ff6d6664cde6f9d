import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RETRY_MS } from '../../src/app/daily/limits.ts';
import type { PostKey } from '../../src/app/daily-store.ts';
import type { DailyPlan } from '../../src/core/daily/plan.ts';
import { shardOf } from '../../src/sandbox/snowflake.ts';
import { shippedLibrary } from './class.ts';
import { type DailyRoom, openDailyRoom } from './daily-room.ts';

/** However much stands before it that nobody can see to, what is due comes. */

const library = await shippedLibrary();

const START = '2026-11-22T00:00:00Z';
const TODAY = '2026-11-22';
const NINE = '2026-11-22T01:00:00Z';
/** More than are read at a time. */
const MANY = 250;

let room: DailyRoom;
beforeEach(async () => {
  room = await openDailyRoom(library, START);
});
afterEach(() => room.close());

/** Ids of servers or members that are on one of two shards. */
const idsOn = (shard: number) =>
  Array.from({ length: MANY }, (_, index) => String((BigInt(2 * index + shard) << 22n) + (1n << 60n)));

const keyOf = (subject: string): PostKey => ({ subject, kind: 'quiz', date: TODAY });

/** Servers with the room's own plan, due before it. */
async function addServers(ids: readonly string[], change: Partial<DailyPlan> = {}): Promise<void> {
  const { daily } = room.store;
  const own = await daily.plan(room.server.id, 'quiz');
  if (!own) throw new Error('the room has no plan');
  for (const guildId of ids) await daily.savePlan({ ...own, ...change, guildId }, Date.parse(START));
}

/** Lines that a process has leased which died then. */
async function abandon(ids: readonly string[]): Promise<void> {
  const { content } = (await room.store.daily.entry(keyOf(room.server.id))) ?? {};
  if (!content) throw new Error('the room has no post');
  const first = { dueAt: Date.parse(NINE), content, revealAt: Date.parse(NINE) };
  for (const id of ids) await room.store.daily.lease(keyOf(id), 'dead', 0, first);
}

/** Posts whose answers are to be shown from nine on. */
async function post(ids: readonly string[]): Promise<void> {
  await abandon(ids);
  const outcome = { state: 'done', channelId: '1', messageId: '1' } as const;
  for (const id of ids) await room.store.daily.settle(keyOf(id), 'dead', outcome);
}

describe('of shards that another process serves, and does not see to', () => {
  test('plans, lines and answers: those of one’s own come', async () => {
    await room.daily('quiz', { 'reveal-after': 60 });
    const own = shardOf(room.server.id, 2);
    const half = room.engineBeside('half', room.store, {
      self: { id: 'half', shards: [own], shardCount: 2 },
    });
    const stuck = { id: 'stuck', shards: [1 - own], shardCount: 2 };
    await addServers(idsOn(1 - own));
    await room.sleepUntil(NINE);
    await room.store.daily.beat(stuck);
    await half.tick();
    expect(room.posts()).toHaveLength(1);

    await post(idsOn(1 - own));
    await room.sleepUntil('2026-11-22T02:01:00Z');
    await room.store.daily.beat(stuck);
    await half.tick();
    expect(room.posts()[0]?.text).toContain('答案是 ');
    expect(room.troubles).toEqual([]);
  });
});

describe('what fails each time', () => {
  /** Rules of time zones change, and so do the names that a system knows. */
  const unknown = { timezone: 'Mars/Phobos' };
  const failed = () => room.troubles.splice(0).length;

  test('plans: the next ones come at the same tick, and those are tried again a little later', async () => {
    await room.daily('quiz');
    await room.engine.tick();
    await addServers(idsOn(0), unknown);
    await room.at(NINE);
    expect(room.posts()).toHaveLength(1);
    expect(failed()).toBe(MANY);
    await room.engine.tick();
    expect(failed()).toBe(0);
    await room.sleepUntil(new Date(Date.parse(NINE) + RETRY_MS + 1000).toISOString());
    await room.engine.tick();
    expect(failed()).toBe(MANY);
  });

  test('reminders: the next ones come', async () => {
    const on = await room.ana.command(room.channel, 'remind', { on: {} });
    expect(on.text).toContain('09:00');
    await room.engine.tick();
    const { daily } = room.store;
    const own = await daily.reminder(room.ana.id);
    if (!own) throw new Error('ana has no reminder');
    for (const userId of idsOn(0)) {
      await daily.saveReminder({ ...own, ...unknown, userId }, Date.parse(START));
    }
    await room.at(NINE);
    await room.engine.tick();
    const key = { subject: room.ana.id, kind: 'reminder', date: TODAY } as const;
    expect(await daily.entry(key)).toMatchObject({ outcome: { state: 'skipped', reason: 'nothing' } });
    expect(failed()).toBe(MANY);
  });

  test('lines that nobody has any more: the next ones end', async () => {
    await room.daily('quiz');
    await room.at(NINE);
    const last = '1999999999999999999';
    await addServers(idsOn(0), unknown);
    await room.engine.tick();
    failed();
    await abandon(idsOn(0));
    // The clock goes on while lines are written, each synced to the disk; after 15 s the plans would be tried again.
    await room.sleepUntil('2026-11-22T01:00:07Z');
    await abandon([last]);
    await room.at('2026-11-22T01:00:14Z');
    expect(failed()).toBe(MANY);
    expect(await room.store.daily.entry(keyOf(last))).toMatchObject({ outcome: { state: 'skipped' } });
  });

  test('answers that are to be shown: the next ones are', async () => {
    await room.daily('quiz', { 'reveal-after': 60 });
    await room.at(NINE);
    await post(idsOn(0));
    await room.sleepUntil('2026-11-22T02:01:00Z');
    const { board } = room.bot;
    const redraw: typeof board.redraw = (entry, ...rest) => {
      if (entry.key.subject !== room.server.id) throw new Error('this one cannot be drawn');
      return board.redraw(entry, ...rest);
    };
    const failing = room.engineBeside('failing', room.store, { board: { ...board, redraw } });
    await failing.tick();
    await failing.tick();
    expect(room.posts()[0]?.text).toContain('答案是 ');
    expect(failed()).toBe(MANY);
  });
});

describe('a date that was noted wrongly, as before a zone’s rules changed or a clock was set back', () => {
  const FAR = Date.parse('2027-11-22T00:00:00Z');

  test('of a plan: it is looked at again when the bot starts', async () => {
    await room.daily('quiz');
    const { daily } = room.store;
    const plan = await daily.plan(room.server.id, 'quiz');
    if (plan) await daily.savePlan(plan, FAR);
    await room.at(NINE);
    expect(room.posts()).toHaveLength(1);
  });

  test('of reminders, however many: they are looked at again', async () => {
    await room.ana.command(room.channel, 'remind', { on: {} });
    const { daily } = room.store;
    const own = await daily.reminder(room.ana.id);
    if (!own) throw new Error('ana has no reminder');
    for (const userId of [...idsOn(0), room.ana.id]) await daily.saveReminder({ ...own, userId }, FAR);
    const nine = Date.parse(NINE);
    await room.engine.tick();
    expect(await daily.dueReminders(nine - 1, 2 * MANY)).toEqual([]);
    expect(await daily.dueReminders(nine, 2 * MANY)).toHaveLength(MANY + 1);
  });

  test('and where all is done, nothing is due again', async () => {
    await room.daily('quiz');
    await room.ana.command(room.channel, 'remind', { on: {} });
    await room.at(NINE);
    const { daily } = room.store;
    const due: unknown[] = [];
    const restarted = room.engineBeside('restarted', {
      ...room.store,
      daily: {
        ...daily,
        async duePlans(...args) {
          const plans = await daily.duePlans(...args);
          due.push(...plans);
          return plans;
        },
        async dueReminders(...args) {
          const reminders = await daily.dueReminders(...args);
          due.push(...reminders);
          return reminders;
        },
      },
    });
    await restarted.tick();
    expect(due).toEqual([]);
    const tomorrow = Date.parse(NINE) + 86_400_000;
    expect(await daily.duePlans(tomorrow, 10)).toHaveLength(1);
    expect(await daily.dueReminders(tomorrow, 10)).toHaveLength(1);
  });
});
