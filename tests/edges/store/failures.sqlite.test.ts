import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OperatorError } from '../../../src/app/operator-error.ts';
import type { Store } from '../../../src/app/store.ts';
import { kyselyStore, type OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { NodeSqliteDialect } from '../../../src/edges/store/sqlite-dialect.ts';
import { openSqliteFile } from '../../../src/edges/store/sqlite-file.ts';
import { asking, done, key, first as leasing, MINUTE } from './daily-samples.ts';
import { fileOfTest } from './folder.ts';
import { ANNA, attempt, BY, COUNTING, card, question, round } from './samples.ts';

const played = round('r1', ['q1', 'q2', 'q3']);
const [first, second] = [attempt(played, 0), attempt(played, 1)];

/** A store in which one question of three is answered, and the very connection it uses. */
async function storeAndConnection(file: string): Promise<{ store: OpenedStore; connection: DatabaseSync }> {
  const made = await openStore(`file:${file}`);
  await made.startRound(played);
  await made.saveAttempt(first, COUNTING);
  await made.close();
  const connection = openSqliteFile(file);
  const store = kyselyStore(new Kysely({ dialect: new NodeSqliteDialect(connection) }));
  onTestFinished(() => store.close());
  return { store, connection };
}

/** Nothing of the second answer is there, nothing of the first is lost. */
async function expectOnlyTheFirst(store: Store): Promise<void> {
  expect((await store.round('r1'))?.attempts).toEqual([{ ...first, rating: 3 }]);
  expect(await store.card(ANNA, 'q1')).toEqual(card());
  expect(await store.card(ANNA, 'q2')).toBeNull();
}

describe('SQLite in trouble', () => {
  test('no room left: nothing is half-written, and it goes on when there is room', async () => {
    const { store, connection } = await storeAndConnection(fileOfTest());
    const long = question('q9', { explanation: '云'.repeat(100_000) });
    const large = round('r2', [], { questions: [{ question: long, order: [0, 1, 2] }] });
    connection.exec('pragma max_page_count = 1'); // SQLite raises it to what is used already
    await expect(store.startRound(large)).rejects.toMatchObject({ name: 'StoreError', kind: 'full' });
    expect(await store.round('r2')).toBeNull();
    await expectOnlyTheFirst(store);

    connection.exec('pragma max_page_count = 100000');
    await store.startRound(large);
    expect((await store.round('r2'))?.questions[0]?.question).toEqual(long);
  });

  test('no room left for answers that wait together: none is saved, and each caller is told', async () => {
    const { store, connection } = await storeAndConnection(fileOfTest());
    const many = round(
      'r2',
      Array.from({ length: 300 }, (_, index) => `q${index}`),
    );
    await store.startRound(many);
    connection.exec('pragma max_page_count = 1');
    const answers = many.questions.map((_, position) => attempt(many, position));
    const outcomes = await Promise.allSettled(answers.map((each) => store.saveAttempt(each, COUNTING)));
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', kind: 'full' } });
    }
    expect((await store.round('r2'))?.attempts).toEqual([]);

    connection.exec('pragma max_page_count = 100000');
    const again = await Promise.all(answers.map((each) => store.saveAttempt(each, COUNTING)));
    expect(again.every(({ status }) => status === 'saved')).toBe(true);
  });

  test('held by another program: reading goes on, writing fails soon and works again afterwards', async () => {
    const file = fileOfTest();
    const { store } = await storeAndConnection(file);
    const shell = new DatabaseSync(file);
    onTestFinished(() => shell.close());
    shell.exec('begin immediate');
    await expect(store.saveAttempt(second, COUNTING)).rejects.toMatchObject({ kind: 'locked' });
    await expectOnlyTheFirst(store);

    shell.exec('rollback');
    expect(await store.saveAttempt(second, COUNTING)).toMatchObject({ status: 'saved' });
  });

  test('held by another program while questions leave the notes: said so, and done when called anew', async () => {
    const file = fileOfTest();
    const { store } = await storeAndConnection(file);
    const shell = new DatabaseSync(file);
    onTestFinished(() => shell.close());
    shell.exec('begin immediate');
    await expect(store.retireQuestionsExcept(new Set())).rejects.toMatchObject({ kind: 'locked' });
    expect(await store.cardCounts(ANNA, BY)).toMatchObject({ total: 1 });

    shell.exec('rollback');
    await store.retireQuestionsExcept(new Set());
    expect(await store.cardCounts(ANNA, BY)).toMatchObject({ total: 0 });
  });

  test('held by another program: no post is leased, and one that was can be marked afterwards', async () => {
    const file = fileOfTest();
    const { daily } = (await storeAndConnection(file)).store;
    const leased = () => daily.lease(key('2026-11-22'), 'one', MINUTE, leasing(asking('q1')));
    await leased();
    const shell = new DatabaseSync(file);
    onTestFinished(() => shell.close());
    shell.exec('begin immediate');
    await expect(leased()).rejects.toMatchObject({ name: 'StoreError', kind: 'locked' });
    await expect(daily.settle(key('2026-11-22'), 'one', done())).rejects.toMatchObject({ kind: 'locked' });

    shell.exec('rollback');
    expect(await daily.settle(key('2026-11-22'), 'one', done())).toBe(true);
  });

  test('turned read-only and back', async () => {
    const { store, connection } = await storeAndConnection(fileOfTest());
    connection.exec('pragma query_only = on');
    await expect(store.saveAttempt(second, COUNTING)).rejects.toMatchObject({ kind: 'readOnly' });
    await expectOnlyTheFirst(store);

    connection.exec('pragma query_only = off');
    expect(await store.saveAttempt(second, COUNTING)).toMatchObject({ status: 'saved' });
  });

  test('a file that may only be read', async () => {
    const file = fileOfTest();
    await (await storeAndConnection(file)).store.close();
    const connection = new DatabaseSync(file, { readOnly: true });
    const store = kyselyStore(new Kysely({ dialect: new NodeSqliteDialect(connection) }));
    onTestFinished(() => store.close());
    await expect(store.startRound(round('r2', ['q1']))).rejects.toMatchObject({ kind: 'readOnly' });
    await expectOnlyTheFirst(store);
  });
});

test('a store that was closed before it was ever used is closed, too', async () => {
  const store = await openStore(`file:${fileOfTest()}`);
  await store.close();
  await expect(store.ready()).rejects.toMatchObject({ name: 'StoreError' });
});

describe('opening a SQLite file is refused in one line', () => {
  async function refusal(file: string): Promise<string> {
    const error: unknown = await openStore(`file:${file}`).then(
      () => null,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(OperatorError);
    const { message } = error as OperatorError;
    expect(message).not.toContain('\n');
    return message;
  }

  test('while another process has it; killed, that one lets go by itself', async () => {
    const file = fileOfTest();
    const lock = pathToFileURL(join(import.meta.dirname, '../../../src/edges/store/process-lock.ts'));
    const script = `const { lockForProcess } = await import('${lock}');
      lockForProcess(${JSON.stringify(file)});
      process.stdout.write('held');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    expect(await refusal(file)).toMatch(/cumulus\.sqlite is in use by another process: stop that one, or /);

    const ended = once(other, 'exit');
    other.kill('SIGKILL');
    await ended;
    await (await openStore(`file:${file}`)).close();
  });

  test('while this process has it open already; after closing, it may be opened again', async () => {
    const file = fileOfTest();
    const store = await openStore(`file:${file}`);
    expect(await refusal(file)).toContain('in use');
    await store.close();
    await (await openStore(`file:${file}`)).close();
  });

  test('while another program is writing a database that is to be brought up to date', async () => {
    const file = fileOfTest();
    const shell = new DatabaseSync(file);
    onTestFinished(() => shell.close());
    shell.exec('pragma journal_mode = wal; begin immediate');
    expect(await refusal(file)).toBe('the database cannot be opened: database is locked');
    shell.exec('rollback');
    await (await openStore(`file:${file}`)).close();
  });

  test('if it is no database, and the lock is let go', async () => {
    const file = fileOfTest();
    writeFileSync(file, 'these are my notes, not a database\n'.repeat(100));
    expect(await refusal(file)).toBe('the database cannot be opened: file is not a database');
    expect(await refusal(file)).not.toContain('in use');
  });

  test('if its folder cannot be made', async () => {
    const file = fileOfTest();
    writeFileSync(file, '');
    expect(await refusal(join(file, 'below-a-file', 'cumulus.sqlite'))).toContain('cannot be opened');
  });

  test('if a newer version has written it', async () => {
    const file = fileOfTest();
    await (await openStore(`file:${file}`)).close();
    const database = new DatabaseSync(file);
    database.exec(`insert into kysely_migration values ('9999-future', '2030-01-01T00:00:00.000Z')`);
    database.close();
    expect(await refusal(file)).toBe(
      'the database was written by a newer version of Cumulus: update this one',
    );
  });
});
