import type { Kysely } from 'kysely';
import type { ReminderPlan } from '../../core/daily/plan.ts';
import type { ReminderRow } from './daily-schema.ts';
import type { Schema } from './schema.ts';

export async function findReminder(db: Kysely<Schema>, userId: string): Promise<ReminderPlan | null> {
  const row = await db
    .selectFrom('reminders')
    .select('plan')
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

export async function dueReminders(db: Kysely<Schema>, now: number, limit: number): Promise<ReminderPlan[]> {
  const rows = await db
    .selectFrom('reminders')
    .select('plan')
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
    .execute();
}

function reminderOf(row: Pick<ReminderRow, 'plan'>): ReminderPlan {
  return JSON.parse(row.plan);
}
