import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';
import type { Schema } from './schema.ts';

/**
 * The time in a statement, epoch milliseconds: the database's clock plus the offset of the table `clock`. The offset
 * is a row, so that processes on one database share it. It is 0 but in tests and in the playground, whose clock visitors
 * set forward.
 */
export function storeTime(db: Kysely<Schema>): RawBuilder<number> {
  // PostgreSQL: of this very moment, not of when the transaction began.
  const clock =
    db.getExecutor().adapter instanceof PostgresAdapter
      ? sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`
      : sql`cast(round(unixepoch('subsec') * 1000) as integer)`;
  return sql<number>`(${clock} + (select offset_ms from clock))`;
}

export async function readTime(db: Kysely<Schema>): Promise<number> {
  const { time } = await db.selectNoFrom(storeTime(db).as('time')).executeTakeFirstOrThrow();
  return time;
}

export async function readOffset(db: Kysely<Schema>): Promise<number> {
  const { offset_ms } = await db.selectFrom('clock').select('offset_ms').executeTakeFirstOrThrow();
  return Number(offset_ms);
}

export async function writeOffset(db: Kysely<Schema>, ms: number): Promise<void> {
  await db.updateTable('clock').set({ offset_ms: ms }).execute();
}
