import { type Kysely, sql } from 'kysely';
import type { AbandonedEntry, LedgerEntry, PostKey, Served } from '../../app/daily-store.ts';
import { entriesOf, findRow } from './ledger-rows.ts';
import { isNotLeft } from './left-servers.ts';
import type { Schema } from './schema.ts';
import { isServed } from './served.ts';

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

export async function abandonedAfter(
  db: Kysely<Schema>,
  after: Pick<AbandonedEntry, 'key' | 'leasedUntil'> | null,
  now: number,
  limit: number,
  served?: Served,
): Promise<AbandonedEntry[]> {
  const { subject, kind, date } = after?.key ?? { subject: '', kind: '', date: '' };
  const rows = await db
    .selectFrom('ledger')
    .selectAll()
    .where('state', 'is', null)
    .where('leased_until', '<=', now)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(leased_until, subject, kind, date) > (${after?.leasedUntil}, ${subject}, ${kind}, ${date})`,
      ),
    )
    .where(isNotLeft('ledger.subject'))
    .where(isServed('ledger.subject', served))
    .orderBy('leased_until')
    .orderBy('subject')
    .orderBy('kind')
    .orderBy('date')
    .limit(limit)
    .execute();
  const entries = await entriesOf(db, rows);
  return entries.flatMap(({ content, ...entry }, index) =>
    content ? [{ ...entry, content, leasedUntil: rows[index]?.leased_until ?? now }] : [],
  );
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
