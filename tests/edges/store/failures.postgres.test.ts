import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { OperatorError } from '../../../src/app/operator-error.ts';
import type { Store } from '../../../src/app/store.ts';
import { kyselyStore, type OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { postgresDialect } from '../../../src/edges/store/postgres.ts';
import { asking, key, first as leasing, MINUTE } from './daily-samples.ts';
import { makeBrokenLine } from './postgres/broken-line.ts';
import { makeDatabase, type TestDatabase } from './postgres/database.ts';
import { makePostgresServer, type PostgresServer } from './postgres/server.ts';
import { ANNA, attempt, BY, COUNTING, card, round } from './samples.ts';

const shared = inject('postgres');
const hasOwnServer = shared !== null && !process.env['TEST_DATABASE_URL'];

const played = round('r1', ['q1', 'q2', 'q3']);
const [first, second] = [attempt(played, 0), attempt(played, 1)];

async function emptyDatabase(server = shared ?? ''): Promise<TestDatabase> {
  const database = await makeDatabase(server);
  onTestFinished(() => database.drop());
  return database;
}

async function open(url: string): Promise<OpenedStore> {
  const store = await openStore(url);
  onTestFinished(() => store.close());
  return store;
}

/** A store in which one question of three is answered. */
async function begun(url: string): Promise<Store> {
  const store = await open(url);
  await store.startRound(played);
  await store.saveAttempt(first, COUNTING);
  return store;
}

/** Nothing of the second answer is there, nothing of the first is lost. */
async function expectOnlyTheFirst(store: Store): Promise<void> {
  expect((await store.round('r1'))?.attempts).toEqual([{ ...first, rating: 3 }]);
  expect(await store.card(ANNA, 'q1')).toEqual(card());
  expect(await store.card(ANNA, 'q2')).toBeNull();
}

describe.skipIf(shared === null)('PostgreSQL in trouble', () => {
  test('a table held by somebody else: a clear end within 3 s, and it works again afterwards', async () => {
    const database = await emptyDatabase();
    const store = await begun(database.url);
    const holder = await database.hold('lock table attempts in share mode');
    await expect(store.saveAttempt(second, COUNTING)).rejects.toMatchObject({ kind: 'locked' });
    await expectOnlyTheFirst(store);

    await holder.letGo();
    expect(await store.saveAttempt(second, COUNTING)).toMatchObject({ status: 'saved' });
  });

  test('the ledger held by somebody else: a clear end within 3 s, and it works again afterwards', async () => {
    const database = await emptyDatabase();
    const { daily } = await open(database.url);
    const lease = () => daily.lease(key('2026-11-22'), 'one', MINUTE, leasing(asking('q1')));
    const holder = await database.hold('lock table ledger in share mode');
    await expect(lease()).rejects.toMatchObject({ name: 'StoreError', kind: 'locked' });

    await holder.letGo();
    expect(await lease()).toMatchObject({ status: 'leased', isFirst: true });
  });

  test('a server that only reads, as a standby does', async () => {
    const { url } = await emptyDatabase();
    await begun(url);
    const readOnly = `${url}?options=-c%20default_transaction_read_only%3Don`;
    const store = kyselyStore(new Kysely({ dialect: postgresDialect(readOnly) }));
    onTestFinished(() => store.close());
    await expect(store.saveAttempt(second, COUNTING)).rejects.toMatchObject({ kind: 'readOnly' });
    await expectOnlyTheFirst(store);
  });

  test('nobody there: opening is refused in one line without the password', async () => {
    const error = await openStore('postgres://cumulus:hunter2@127.0.0.1:1/cumulus').catch((reason) => reason);
    expect(error).toBeInstanceOf(OperatorError);
    expect(error.message).toBe('the database cannot be opened: connect ECONNREFUSED 127.0.0.1:1');
  });

  test('no such database: opening is refused in one line', async () => {
    const url = new URL(shared ?? '');
    url.pathname = '/nowhere';
    await expect(openStore(url.href)).rejects.toThrow(
      new OperatorError('the database cannot be opened: database "nowhere" does not exist'),
    );
  });
});

describe.skipIf(shared === null)('several processes on one PostgreSQL', () => {
  test('start together on an empty database', async () => {
    const { url } = await emptyDatabase();
    const stores = await Promise.all([open(url), open(url), open(url)]);
    for (const store of stores) await expect(store.ready()).resolves.toBeUndefined();
  });

  test('the same position answered in both at once is saved in one, and the card counts it once', async () => {
    const { url } = await emptyDatabase();
    const [one, other] = [await open(url), await open(url)];
    const questions = Array.from({ length: 30 }, (_, index) => `q${index}`);
    const both = round('r1', questions);
    await one.startRound(both);
    const outcomes = await Promise.all(
      questions.flatMap((_, position) => [
        one.saveAttempt(attempt(both, position, { interactionId: `one-${position}` }), COUNTING),
        other.saveAttempt(attempt(both, position, { interactionId: `other-${position}` }), COUNTING),
      ]),
    );
    const statuses = outcomes.map(({ status }) => status).sort();
    expect(statuses).toEqual([...questions.map(() => 'late'), ...questions.map(() => 'saved')]);
    for (const questionId of questions) expect((await one.card(ANNA, questionId))?.reps).toBe(1);
  });

  test('one question answered in both at once, in different rounds: the card counts both', async () => {
    const { url } = await emptyDatabase();
    const [one, other] = [await open(url), await open(url)];
    const rounds = Array.from({ length: 20 }, (_, index) => round(`r${index}`, ['q1', 'q2']));
    for (const each of rounds) await one.startRound(each);
    const outcomes = await Promise.all(
      rounds.flatMap((each, index) => {
        const store = index % 2 ? one : other;
        return [0, 1].map((position) => store.saveAttempt(attempt(each, position), COUNTING));
      }),
    );
    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['saved']));
    expect((await one.card(ANNA, 'q1'))?.reps).toBe(20);
    expect((await one.card(ANNA, 'q2'))?.reps).toBe(20);
  });

  test('questions retired and brought back in both at once: neither keeps the other from it', async () => {
    const { url } = await emptyDatabase();
    const [one, other] = [await open(url), await open(url)];
    const ids = Array.from({ length: 1_000 }, (_, index) => `q${index}`);
    await one.startRound(round('r1', ids));
    await one.saveAttempt(attempt(round('r1', ids), 0), COUNTING);
    const even = new Set(ids.filter((_, index) => index % 2 === 0));
    const odd = new Set(ids.filter((_, index) => index % 2 === 1));
    await Promise.all(
      [even, odd, even, odd, even, odd].flatMap((current) => [
        one.retireQuestionsExcept(current),
        other.retireQuestionsExcept(current),
      ]),
    );
    await Promise.all([one.retireQuestionsExcept(even), other.retireQuestionsExcept(even)]);
    expect(await other.cardCounts(ANNA, BY)).toMatchObject({ total: 1 });
    await other.retireQuestionsExcept(odd);
    expect(await one.cardCounts(ANNA, BY)).toMatchObject({ total: 0 });
  });
});

describe.skipIf(!hasOwnServer)('the connection to PostgreSQL breaks while answers are committed', () => {
  /** What is waiting at the same time is written together. */
  const answers = [attempt(played, 0), attempt(played, 1)];

  async function answerOverBrokenLine(when: 'unsent' | 'unconfirmed'): Promise<Store> {
    const line = await makeBrokenLine((await emptyDatabase()).url);
    onTestFinished(line.close);
    const store = await open(line.url);
    await store.startRound(played);
    line.breakNextCommit(when);
    for (const outcome of await Promise.allSettled(
      answers.map((each) => store.saveAttempt(each, COUNTING)),
    )) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', kind: 'gone' } });
    }
    return store;
  }

  async function expectCountedOnce(store: Store): Promise<void> {
    expect((await store.round('r1'))?.attempts).toEqual(answers.map((each) => ({ ...each, rating: 3 })));
    for (const { questionId } of answers)
      expect(await store.card(ANNA, questionId)).toEqual(card({ reps: 1 }));
  }

  test('before the server hears of it: nothing is saved, and the same answers are saved when repeated', async () => {
    const store = await answerOverBrokenLine('unsent');
    expect((await store.round('r1'))?.attempts).toEqual([]);
    const again = await Promise.all(answers.map((each) => store.saveAttempt(each, COUNTING)));
    expect(again.map(({ status }) => status)).toEqual(['saved', 'saved']);
    await expectCountedOnce(store);
  });

  test('before it is confirmed: they are saved, and count once however they are repeated', async () => {
    const store = await answerOverBrokenLine('unconfirmed');
    await expectCountedOnce(store);
    for (const each of answers) {
      expect(await store.saveAttempt(each, COUNTING)).toEqual({ status: 'duplicate' });
      const pressedAgain = { ...each, interactionId: `${each.interactionId}-again` };
      expect(await store.saveAttempt(pressedAgain, COUNTING)).toEqual({ status: 'late' });
    }
    await expectCountedOnce(store);
  });
});

describe.skipIf(!hasOwnServer)('PostgreSQL stopped and started again', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await makePostgresServer();
  });
  afterAll(() => server.remove());

  test('meanwhile every call says that it is gone; afterwards the same store works again', async () => {
    const store = await begun(server.url);
    await server.crash();
    await expect(store.ready()).rejects.toMatchObject({ name: 'StoreError', kind: 'gone' });
    await expect(store.round('r1')).rejects.toMatchObject({ kind: 'gone' });
    await expect(store.saveAttempt(second, COUNTING)).rejects.toMatchObject({ kind: 'gone' });
    await expect(openStore(server.url)).rejects.toThrow(/^the database cannot be opened: .*ECONNREFUSED/);

    await server.start();
    await expectOnlyTheFirst(store);
    expect(await store.saveAttempt(second, COUNTING)).toMatchObject({ status: 'saved' });
  });

  test('silent: a call ends within 3 s, and the next one has a connection that answers', async () => {
    const database = await emptyDatabase(server.url);
    const store = await begun(database.url);
    const backends = await database.backends();
    for (const pid of backends) process.kill(pid, 'SIGSTOP');
    onTestFinished(() => backends.forEach((pid) => void process.kill(pid, 'SIGCONT')));
    const start = performance.now();
    await expect(store.saveAttempt(second, COUNTING)).rejects.toMatchObject({ kind: 'gone' });
    expect(performance.now() - start).toBeLessThan(3_000);
    await expectOnlyTheFirst(store);
    expect(await store.saveAttempt(second, COUNTING)).toMatchObject({ status: 'saved' });
  });

  test('in the middle of answering: what was acknowledged is there, the rest may be answered again', async () => {
    const { url } = await emptyDatabase(server.url);
    const store = await open(url);
    const rounds = Array.from({ length: 100 }, (_, index) =>
      round(`r${index}`, ['q1', 'q2'], { userId: `${index}` }),
    );
    for (const each of rounds) await store.startRound(each);
    const answers = rounds.flatMap((each) => [attempt(each, 0), attempt(each, 1)]);
    const [one, ...others] = answers.map((each) => store.saveAttempt(each, COUNTING));
    await one;
    const saving = Promise.allSettled(others);
    await server.crash();
    await saving;
    await server.start();

    const outcomes = await Promise.all(answers.map((each) => store.saveAttempt(each, COUNTING)));
    expect(outcomes[0]).toEqual({ status: 'duplicate' });
    for (const outcome of outcomes) expect(['saved', 'duplicate']).toContain(outcome.status);
    for (const { userId } of rounds) {
      expect((await store.card(userId, 'q1'))?.reps).toBe(1);
      expect((await store.card(userId, 'q2'))?.reps).toBe(1);
    }
  });
});
