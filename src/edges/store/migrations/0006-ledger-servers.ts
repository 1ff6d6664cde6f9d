import { type Kysely, sql } from 'kysely';

/** To find the servers in the ledger without a look at the members who are reminded, who may be many more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('ledger_by_server')
    .on('ledger')
    // With the kind, all that is asked for stands in it: else SQLite takes the primary key's.
    .columns(['subject', 'kind'])
    .where(sql<boolean>`kind <> 'reminder'`)
    .execute();
}
