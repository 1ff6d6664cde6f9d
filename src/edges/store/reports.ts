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

export async function reportedQuestions(db: Kysely<Schema>, userId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('reports').select('question_id').where('user_id', '=', userId).execute();
  return new Set(rows.map(({ question_id }) => question_id));
}
