import { setImmediate } from 'node:timers/promises';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { storeTime } from './clock.ts';
import { IDS_IN_A_STATEMENT, ROWS_AT_A_TIME } from './limits.ts';
import type { Schema } from './schema.ts';

/** @param guildId the column with the server's id */
export function isNotLeft(guildId: 'daily_plans.guild_id' | 'ledger.subject'): RawBuilder<boolean> {
  return sql`not exists (select 1 from left_servers where left_servers.guild_id = ${sql.ref(guildId)})`;
}

/** Told twice, the first time counts. */
export async function leftServer(db: Kysely<Schema>, guildId: string): Promise<void> {
  await db
    .insertInto('left_servers')
    .values({ guild_id: guildId, left_at: storeTime(db) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function inServers(db: Kysely<Schema>, guildIds: readonly string[]): Promise<void> {
  for (let from = 0; from < guildIds.length; from += IDS_IN_A_STATEMENT) {
    await db
      .deleteFrom('left_servers')
      .where('guild_id', 'in', guildIds.slice(from, from + IDS_IN_A_STATEMENT))
      .execute();
  }
}

/** @returns how many servers were forgotten; what fails halfway has forgotten some, and may be called anew */
export async function forgetServersLeftBefore(db: Kysely<Schema>, time: number): Promise<number> {
  const left = await db.selectFrom('left_servers').select('guild_id').where('left_at', '<', time).execute();
  let forgotten = 0;
  for (const { guild_id } of left) {
    await forgetPlaces(db, guild_id);
    if (await forgetServer(db, guild_id, time)) forgotten++;
  }
  return forgotten;
}

/**
 * Rounds and answers stay their members', but nothing says any more where they were given. A part at a time, each
 * committed by itself: there may be hundreds of thousands, and SQLite keeps the event loop waiting. Rounds go first:
 * an answer that is saved meanwhile takes its server from its round.
 */
async function forgetPlaces(db: Kysely<Schema>, guildId: string): Promise<void> {
  const parts = [
    () => {
      const some = db.selectFrom('rounds').select('id').where('guild_id', '=', guildId).limit(ROWS_AT_A_TIME);
      const nowhere = { guild_id: null, channel_id: '' };
      return db.updateTable('rounds').set(nowhere).where('id', 'in', some).executeTakeFirstOrThrow();
    },
    () => {
      // Answered in a direct message, perhaps.
      const some = db
        .selectFrom('rounds')
        .select('id')
        .where('daily_guild', '=', guildId)
        .limit(ROWS_AT_A_TIME);
      const ofNoDay = { daily_guild: null, daily_date: null };
      return db.updateTable('rounds').set(ofNoDay).where('id', 'in', some).executeTakeFirstOrThrow();
    },
    () => {
      const some = db
        .selectFrom('attempts')
        .select('interaction_id')
        .where('guild_id', '=', guildId)
        .limit(ROWS_AT_A_TIME);
      return db
        .updateTable('attempts')
        .set({ guild_id: null, daily_date: null })
        .where('interaction_id', 'in', some)
        .executeTakeFirstOrThrow();
    },
  ];
  for (const forgetPart of parts) {
    for (let isMore = true; isMore; ) {
      await setImmediate();
      const { numUpdatedRows } = await forgetPart();
      isMore = numUpdatedRows >= ROWS_AT_A_TIME;
    }
  }
}

/** @returns `false` if the bot has come back meanwhile; then nothing is deleted */
function forgetServer(db: Kysely<Schema>, guildId: string, time: number): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('left_servers')
      .where('guild_id', '=', guildId)
      .where('left_at', '<', time)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return false;
    await transaction.deleteFrom('servers').where('guild_id', '=', guildId).execute();
    await transaction.deleteFrom('daily_plans').where('guild_id', '=', guildId).execute();
    await transaction.deleteFrom('ledger').where('subject', '=', guildId).execute();
    await transaction
      .updateTable('reports')
      .set({ guild_id: null })
      .where('guild_id', '=', guildId)
      .execute();
    return true;
  });
}
