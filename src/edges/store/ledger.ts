import { type Kysely, sql } from 'kysely';
import type { LeasedEntry, LedgerEntry, PostKey } from '../../app/daily-store.ts';
import { entriesOf, findRow, leasedEntriesOf } from './ledger-rows.ts';
import { isNotLeft } from './left-servers.ts';
import type { Schema } from './schema.ts';

export async function findEntry(db: Kysely<Schema>, key: PostKey): Promise<LedgerEntry | null> {
  const row = await findRow(db, key);
  const [entry = null] = await entriesOf(db, row ? [row] : []);
  return entry;
}

export async function lastEntries(
  db: Kysely<Schema>,
  subject: string,
  kind: PostKey['kind'],
  limit: number,
): Promise<LedgerEntry[]> {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('subject', '=', subject)
    .where('kind', '=', kind)
    .orderBy('date', 'desc')
    .limit(limit)
    .execute();
  return entriesOf(db, rows);
}

export async function abandoned(db: Kysely<Schema>, now: number, limit: number): Promise<LeasedEntry[]> {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('state', 'is', null)
    .where('leased_until', '<=', now)
    .where(isNotLeft('ledger.subject'))
    .orderBy('leased_until')
    .limit(limit)
    .execute();
  return leasedEntriesOf(db, rows);
}

export async function toReveal(db: Kysely<Schema>, now: number, limit: number): Promise<LeasedEntry[]> {
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    // Written into the statement: SQLite looks into a partial index only where it sees that all is in it.
    .where(sql<boolean>`state = 'done' and revealed = 0`)
    .where('reveal_at', '<=', now)
    .where(isNotLeft('ledger.subject'))
    .orderBy('reveal_at')
    .limit(limit)
    .execute();
  return leasedEntriesOf(db, rows);
}

export async function markRevealed(db: Kysely<Schema>, key: PostKey): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('ledger')
    .set({ revealed: 1 })
    .where('subject', '=', key.subject)
    .where('kind', '=', key.kind)
    .where('date', '=', key.date)
    .where('revealed', '=', 0)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function askedInServer(
  db: Kysely<Schema>,
  guildId: string,
): Promise<{ readonly date: string; readonly questionId: string; readonly topic: string }[]> {
  const rows = await db
    .selectFrom('ledger')
    .select(['date', 'question_id', 'topic'])
    .where('subject', '=', guildId)
    .where('kind', '=', 'quiz')
    // What may have been sent is not asked again soon.
    .where('state', 'in', ['done', 'uncertain'])
    .orderBy('date')
    .execute();
  return rows.flatMap(({ date, question_id, topic }) =>
    question_id !== null && topic !== null ? [{ date, questionId: question_id, topic }] : [],
  );
}
