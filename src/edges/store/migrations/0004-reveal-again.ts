import { type Kysely, sql } from 'kysely';

/** An answer that Discord refuses to show is tried again later, and keeps nobody else's waiting meanwhile. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('ledger').addColumn('reveal_next_at', 'bigint').execute();
  await db.schema.alterTable('ledger').addColumn('reveal_tried_at', 'bigint').execute();
  await sql`update ledger set reveal_next_at = reveal_at`.execute(db);
  await db.schema.dropIndex('ledger_to_reveal').execute();
  await db.schema
    .createIndex('ledger_to_reveal')
    .on('ledger')
    .column('reveal_next_at')
    .where(sql<boolean>`state = 'done' and revealed = 0`)
    .execute();
}
