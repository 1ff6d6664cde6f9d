import type { Kysely } from 'kysely';
import type { ReminderPlan } from '../../core/daily/plan.ts';
import type { ReminderRow } from './daily-schema.ts';
import type { Schema } from './schema.ts';

const COLUMNS = ['plan', 'stopped'] as const;

export async function findReminder(db: Kysely<Schema>, userId: string): Promise<ReminderPlan | null> {
  const row = await db
    .selectFrom('reminders')
    .select(COLUMNS)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row ? reminderOf(row) : null;
}

export async function saveReminder(
  db: Kysely<Schema>,
  plan: ReminderPlan,
  nextAt: number | null,
): Promise<void> {
  const row: ReminderRow = {
    user_id: plan.userId,
    plan: JSON.stringify(plan),
    since: plan.since,
    stopped: plan.stopped ? 1 : 0,
    next_at: nextAt,
  };
  await db
    .insertInto('reminders')
    .values(row)
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(row))
    .execute();
}

export async function removeReminder(db: Kysely<Schema>, userId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('reminders')
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function stopReminder(
  db: Kysely<Schema>,
  { userId, since }: Pick<ReminderPlan, 'userId' | 'since'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('reminders')
    .set({ stopped: 1, next_at: null })
    .where('user_id', '=', userId)
    .where('since', '=', since)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function dueReminders(db: Kysely<Schema>, now: number, limit: number): Promise<ReminderPlan[]> {
  const rows = await db
    .selectFrom('reminders')
    .select(COLUMNS)
    // Written into the statement: SQLite looks into a partial index only where it sees that all is in it.
    .where(({ eb, lit }) => eb('stopped', '=', lit(0)))
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .orderBy('user_id')
    .limit(limit)
    .execute();
  return rows.map(reminderOf);
}

export async function setReminderNext(
  db: Kysely<Schema>,
  { userId, since }: Pick<ReminderPlan, 'userId' | 'since'>,
  nextAt: number | null,
): Promise<void> {
  await db
    .updateTable('reminders')
    .set({ next_at: nextAt })
    .where('user_id', '=', userId)
    .where('since', '=', since)
    // As of a plan.
    .where('next_at', 'is distinct from', nextAt)
    .execute();
}

export async function remindersAfter(
  db: Kysely<Schema>,
  userId: string | null,
  limit: number,
): Promise<ReminderPlan[]> {
  const rows = await db
    .selectFrom('reminders')
    .select(COLUMNS)
    .where('stopped', '=', 0)
    .where('user_id', '>', userId ?? '')
    .orderBy('user_id')
    .limit(limit)
    .execute();
  return rows.map(reminderOf);
}

function reminderOf({ plan, stopped }: Pick<ReminderRow, (typeof COLUMNS)[number]>): ReminderPlan {
  return { ...JSON.parse(plan), stopped: stopped === 1 };
}
