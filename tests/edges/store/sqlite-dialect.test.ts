import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../../../src/edges/store/migrate.ts';
import type { Schema } from '../../../src/edges/store/schema.ts';
import { NodeSqliteDialect } from '../../../src/edges/store/sqlite-dialect.ts';
import { makeEarlier } from './earlier-version.ts';

describe('Kysely on node:sqlite', () => {
  let connection: DatabaseSync;
  let db: Kysely<Schema>;
  beforeEach(() => {
    connection = new DatabaseSync(':memory:');
    db = new Kysely({ dialect: new NodeSqliteDialect(connection) });
  });
  afterEach(() => db.destroy());

  test.each([
    ['a date', new Date(0), 'Date'],
    ['an object', { a: 1 }, 'Object'],
    ['a list', [1], 'Array'],
    ['undefined', undefined, 'undefined'],
    ['true', true, 'true'],
    ['not a number', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
  ])('%s as parameter is refused, where SQLite would store something else', async (_, value, name) => {
    await expect(sql`select ${'first'}, ${value}`.execute(db)).rejects.toThrow(
      `parameter 2: expected text, a finite number or null, got ${name}`,
    );
  });

  test('a failed migration leaves nothing behind, and can be done again', async () => {
    await sql`create table attempts (a)`.execute(db);
    await expect(migrate(db)).rejects.toThrow('table "attempts" already exists');
    await sql`drop table attempts`.execute(db);
    const tables = sql<{ name: string }>`select name from sqlite_master where name in ('servers', 'rounds')`;
    expect((await tables.execute(db)).rows).toEqual([]);
    await migrate(db);
    expect((await tables.execute(db)).rows).toHaveLength(2);
  });

  test('a database of an earlier version is brought up to date, and keeps what is in it', async () => {
    const kept = (id: string) => ({ id, retired: 0 as const });
    await makeEarlier(db, '0001-quiz');
    await db.insertInto('questions').values(kept('q1')).execute();
    await migrate(db);
    expect(await db.selectFrom('questions').selectAll().execute()).toEqual([kept('q1')]);
    const columns = sql<{ name: string }>`select name from pragma_index_info('attempts_by_user')`;
    expect((await columns.execute(db)).rows.map(({ name }) => name)).toEqual([
      'user_id',
      'question_id',
      'at',
    ]);
  });

  test('a migration that was done is not done again', async () => {
    await migrate(db);
    await expect(migrate(db)).resolves.toBeUndefined();
  });
});
