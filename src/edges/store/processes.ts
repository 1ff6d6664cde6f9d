import { type Kysely, sql } from 'kysely';
import type { LiveProcess } from '../../app/daily-store.ts';
import { storeTime } from './clock.ts';
import { PROCESS_KEPT_MS } from './limits.ts';
import type { Schema } from './schema.ts';

/** Also removes what processes left that died long ago. */
export async function beat(db: Kysely<Schema>, process: Omit<LiveProcess, 'beatAt'>): Promise<void> {
  const now = storeTime(db);
  const row = { shards: JSON.stringify(process.shards), shard_count: process.shardCount, beat_at: now };
  await db
    .insertInto('processes')
    .values({ id: process.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await db
    .deleteFrom('processes')
    .where('beat_at', '<', sql<number>`${now} - ${sql.lit(PROCESS_KEPT_MS)}`)
    .execute();
}

export async function liveProcesses(db: Kysely<Schema>, maxAge: number): Promise<LiveProcess[]> {
  const rows = await db
    .selectFrom('processes')
    .selectAll()
    .where('beat_at', '>=', sql<number>`${storeTime(db)} - ${maxAge}`)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    shards: JSON.parse(row.shards),
    shardCount: row.shard_count,
    beatAt: row.beat_at,
  }));
}

export async function farewell(db: Kysely<Schema>, processId: string): Promise<void> {
  await db.deleteFrom('processes').where('id', '=', processId).execute();
}
