import { beforeEach, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { setClock } from './clock.ts';
import { asking, done, first, key, MINUTE, REMINDING, reminder } from './daily-samples.ts';
import { makeDatabase } from './postgres/database.ts';
import { ANNA, attempt, COUNTING, NOW, round, SERVER } from './samples.ts';

const server = inject('postgres');
const OWNERS = ['one', 'two', 'three'];

describe.skipIf(server === null)('three processes that post, on one PostgreSQL', () => {
  let url: string;
  let stores: OpenedStore[];
  beforeEach(async () => {
    const database = await makeDatabase(server ?? '');
    url = database.url;
    stores = await Promise.all(OWNERS.map(() => openStore(url)));
    onTestFinished(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
    });
  });

  const keys = Array.from({ length: 200 }, (_, index) => key('2026-11-22', { subject: `${1_000 + index}` }));
  /** All of them at once, each process with a question of its own in mind. */
  const race = () =>
    Promise.all(
      keys.map((each) =>
        Promise.all(
          stores.map(({ daily }, index) =>
            daily.lease(each, OWNERS[index] ?? '', MINUTE, first(asking(`q${index}`))),
          ),
        ),
      ),
    );

  test('each day goes to one of them, again when it was let go, and one says how it ended', async () => {
    const decided = new Map<string, unknown>();
    for (const [round, isFirst] of [true, false, false].entries()) {
      await setClock(url, round * MINUTE);
      for (const [index, results] of (await race()).entries()) {
        const statuses = results.map(({ status }) => status).sort();
        expect(statuses).toEqual(['held', 'held', 'leased']);
        const winner = results.find((result) => result.status === 'leased');
        expect(winner).toMatchObject({ isFirst });
        const subject = keys[index]?.subject ?? '';
        if (isFirst) decided.set(subject, winner?.entry.content);
        else expect(winner?.entry.content).toEqual(decided.get(subject));
      }
    }
    expect(new Set(decided.values()).size).toBeGreaterThan(1);
    for (const each of keys) {
      const ended = await Promise.all(
        stores.map(({ daily }, index) => daily.settle(each, OWNERS[index] ?? '', done(`${index}`))),
      );
      const winner = ended.indexOf(true);
      expect(ended.filter((isMine) => isMine)).toHaveLength(1);
      expect((await stores[0]?.daily.entry(each))?.outcome).toEqual(done(`${winner}`));
    }
    for (const results of await race()) {
      expect(results.map(({ status }) => status)).toEqual(['settled', 'settled', 'settled']);
    }
  });

  test('a clock that is set forward is set forward for all', async () => {
    await setClock(url, 60 * MINUTE);
    const times = await Promise.all(stores.map(({ daily }) => daily.time()));
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(MINUTE);
    expect(Math.min(...times) - Date.now()).toBeGreaterThan(58 * MINUTE);
  });

  test('one skips a day, or one leases it, never both', async () => {
    const [one, two, three] = stores;
    const taken = await Promise.all(
      keys.map(async (each) => {
        const [skippedBy, alsoSkipped, leased] = await Promise.all([
          one?.daily.skip(each, NOW, 'late'),
          two?.daily.skip(each, NOW, 'late'),
          three?.daily.lease(each, 'three', MINUTE, first(asking('q1'))),
        ]);
        return [skippedBy, alsoSkipped, leased?.status === 'leased'].filter((isMine) => isMine).length;
      }),
    );
    expect(taken).toEqual(keys.map(() => 1));
  });

  test('a reminder that any of them is about to send while its member deletes all: no trace after it', async () => {
    for (let run = 0; run < 10; run++) {
      await stores[0]?.daily.saveReminder(reminder(), NOW);
      const of = (index: number) => key(`2026-11-${10 + index}`, { subject: ANNA, kind: 'reminder' });
      await Promise.all([
        ...stores.map(({ daily }, index) => daily.lease(of(index), 'one', MINUTE, first(REMINDING))),
        stores[0]?.deleteUser(ANNA),
        ...stores.map(({ daily }, index) => daily.skip(of(10 + index), NOW, 'nothing')),
      ]);
      expect(await stores[1]?.daily.entries(ANNA, 'reminder', 100)).toEqual([]);
    }
  });

  test('a member presses in all of them at once: one round, one answer', async () => {
    const daily = { guildId: SERVER, date: '2026-11-22' };
    const pressed = round('day', ['q1'], { purpose: 'daily', daily });
    const outcomes = await Promise.all(
      stores.map(async (store, index) => {
        await store.startRoundOnce(pressed);
        return store.saveAttempt(attempt(pressed, 0, { interactionId: `${index}` }), COUNTING);
      }),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['late', 'late', 'saved']);
    expect(await stores[0]?.daily.answersOfDay(key('2026-11-22'))).toMatchObject({ total: 1 });
  });
});
