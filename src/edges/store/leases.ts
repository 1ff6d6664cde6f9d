import { type Kysely, sql } from 'kysely';
import type {
  LeasedEntry,
  LeaseResult,
  LedgerEntry,
  PostContent,
  PostKey,
  PostOutcome,
} from '../../app/daily-store.ts';
import { storeTime } from './clock.ts';
import type { LedgerRow } from './daily-schema.ts';
import { entriesOf, findRow, keepContent, leasedEntriesOf } from './ledger-rows.ts';
import type { Schema } from './schema.ts';

/** What the first to lease a line decides. */
export interface FirstLease extends Pick<LedgerEntry, 'dueAt' | 'revealAt'> {
  readonly content: PostContent;
}

export function lease(
  db: Kysely<Schema>,
  key: PostKey,
  owner: string,
  ms: number,
  first: FirstLease,
): Promise<LeaseResult> {
  if (key.kind !== 'reminder') return takeOrTell(db, key, owner, ms, first);
  return db.transaction().execute(async (transaction) => {
    const isWanted = await holdReminder(transaction, key.subject);
    return isWanted ? takeOrTell(transaction, key, owner, ms, first) : { status: 'gone' };
  });
}

export async function leaseLeft(db: Kysely<Schema>, key: PostKey, owner: string): Promise<number> {
  const row = await db
    .selectFrom('ledger')
    .select(sql<number>`leased_until - ${storeTime(db)}`.as('left'))
    .where('subject', '=', key.subject)
    .where('kind', '=', key.kind)
    .where('date', '=', key.date)
    .where('owner', '=', owner)
    .where('state', 'is', null)
    .executeTakeFirst();
  return Math.max(0, row?.left ?? 0);
}

/** Holds too when the lease ran out, as long as nobody has taken over; and when told once more, its reply being lost. */
export async function settle(
  db: Kysely<Schema>,
  key: PostKey,
  owner: string,
  outcome: PostOutcome,
): Promise<boolean> {
  const told = JSON.stringify(outcome);
  const { numUpdatedRows } = await db
    .updateTable('ledger')
    .set({ state: outcome.state, outcome: told })
    .where('subject', '=', key.subject)
    .where('kind', '=', key.kind)
    .where('date', '=', key.date)
    .where('owner', '=', owner)
    .where(({ or, eb }) => or([eb('state', 'is', null), eb('outcome', '=', told)]))
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function skip(
  db: Kysely<Schema>,
  key: PostKey,
  dueAt: number,
  reason: 'late' | 'nothing',
): Promise<boolean> {
  if (key.kind !== 'reminder') return writeSkip(db, key, dueAt, reason);
  return db.transaction().execute(async (transaction) => {
    return (await holdReminder(transaction, key.subject)) && writeSkip(transaction, key, dueAt, reason);
  });
}

/**
 * Whether a member still wants to be reminded. Until the transaction ends nobody removes the reminder: what is written
 * of a member who has all of theirs deleted is written before that, and goes too.
 */
async function holdReminder(db: Kysely<Schema>, userId: string): Promise<boolean> {
  // SQLite has no `for update`; a write that changes nothing locks a row on both.
  const { numUpdatedRows } = await db
    .updateTable('reminders')
    .set(({ ref }) => ({ user_id: ref('user_id') }))
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function takeOrTell(
  db: Kysely<Schema>,
  key: PostKey,
  owner: string,
  ms: number,
  first: FirstLease,
): Promise<LeaseResult> {
  const taken = await take(db, key, owner, ms, first);
  if (taken) return { status: 'leased', isFirst: taken.leases === 1, entry: await leasedEntry(db, taken) };
  const row = await findRow(db, key);
  // Its server was forgotten in between.
  if (!row) return { status: 'gone' };
  const [entry] = await entriesOf(db, [row]);
  if (!entry?.outcome) return { status: 'held', until: row.leased_until };
  return { status: 'settled', entry };
}

/** One statement: of any who come at the same time, one gets the line. */
async function take(
  db: Kysely<Schema>,
  key: PostKey,
  owner: string,
  ms: number,
  { dueAt, content, revealAt }: FirstLease,
): Promise<LedgerRow | undefined> {
  const now = storeTime(db);
  return db
    .insertInto('ledger')
    .values({
      subject: key.subject,
      kind: key.kind,
      date: key.date,
      ...(await keepContent(db, content)),
      due_at: dueAt,
      first_leased_at: now,
      owner,
      leased_until: sql`${now} + ${ms}`,
      leases: 1,
      state: null,
      outcome: null,
      reveal_at: revealAt,
      reveal_next_at: revealAt,
      revealed: 0,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['subject', 'kind', 'date'])
        .doUpdateSet(({ ref }) => ({
          owner: ref('excluded.owner'),
          leased_until: ref('excluded.leased_until'),
          leases: sql`ledger.leases + 1`,
        }))
        .where('ledger.state', 'is', null)
        .where('ledger.leased_until', '<=', now),
    )
    .returningAll()
    .executeTakeFirst();
}

async function leasedEntry(db: Kysely<Schema>, row: LedgerRow): Promise<LeasedEntry> {
  const [entry] = await leasedEntriesOf(db, [row]);
  if (!entry) throw new Error(`a line of the ledger was leased without content: ${row.subject} ${row.date}`);
  return entry;
}

async function writeSkip(
  db: Kysely<Schema>,
  key: PostKey,
  dueAt: number,
  reason: 'late' | 'nothing',
): Promise<boolean> {
  const now = storeTime(db);
  const outcome: PostOutcome = { state: 'skipped', reason };
  const inserted = await db
    .insertInto('ledger')
    .values({
      subject: key.subject,
      kind: key.kind,
      date: key.date,
      due_at: dueAt,
      first_leased_at: now,
      leased_until: now,
      leases: 0,
      state: outcome.state,
      outcome: JSON.stringify(outcome),
      revealed: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('date')
    .execute();
  return inserted.length > 0;
}
