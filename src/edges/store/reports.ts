import type { Kysely } from 'kysely';
import type { Report } from '../../app/store.ts';
import type { Schema } from './schema.ts';

/** @returns whether it is new */
export async function saveReport(db: Kysely<Schema>, report: Report): Promise<boolean> {
  const row = {
    question_id: report.questionId,
    user_id: report.userId,
    guild_id: report.guildId,
    at: report.at,
  };
  const inserted = await db
    .insertInto('reports')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('question_id')
    .execute();
  return inserted.length > 0;
}
