import { type Kysely, sql } from 'kysely';
import type { LeasedEntry, PostKey, Served } from '../../app/daily-store.ts';
import { leasedEntriesOf } from './ledger-rows.ts';
import { isNotLeft } from './left-servers.ts';
import type { Schema } from './schema.ts';
import { isServed } from './served.ts';

export async function toReveal(
  db: Kysely<Schema>,
  now: number,
  limit: number,
  served?: Served,
): Promise<LeasedEntry[]> {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    // Written into the statement: SQLite looks into a partial index only where it sees that all is in it.
    .where(sql<boolean>`state = 'done' and revealed = 0`)
    .where('reveal_next_at', '<=', now)
    .where(isNotLeft('ledger.subject'))
    .where(isServed('ledger.subject', served))
    .orderBy('reveal_next_at')
    .limit(limit)
    .execute();
  return leasedEntriesOf(db, rows);
}

export async function markRevealed(db: Kysely<Schema>, key: PostKey): Promise<boolean> {
  const { numUpdatedRows } = await unrevealed(db, key).set({ revealed: 1 }).executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function putOffReveal(
  db: Kysely<Schema>,
  key: PostKey,
  { triedAt, nextAt }: { readonly triedAt: number; readonly nextAt: number },
): Promise<void> {
  await unrevealed(db, key)
    .set({ reveal_next_at: nextAt, reveal_tried_at: sql`coalesce(reveal_tried_at, ${triedAt})` })
    .execute();
}

function unrevealed(db: Kysely<Schema>, { subject, kind, date }: PostKey) {
  return db
    .updateTable('ledger')
    .where('subject', '=', subject)
    .where('kind', '=', kind)
    .where('date', '=', date)
    .where('revealed', '=', 0);
}
