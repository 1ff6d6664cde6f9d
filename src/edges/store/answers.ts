import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

const QUARTER_MS = 15 * 60 * 1000;

export async function answeredQuestions(db: Kysely<Schema>, userId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('attempts')
    .select('question_id')
    .distinct()
    .where('user_id', '=', userId)
    .execute();
  return new Set(rows.map(({ question_id }) => question_id));
}

export async function answerTimes(db: Kysely<Schema>, userId: string): Promise<number[]> {
  // Written into the statement: as a parameter, `node:sqlite` would make it a real number, and divide as one.
  const quarter = sql<number>`at / ${sql.lit(QUARTER_MS)}`;
  const rows = await db
    .selectFrom('attempts')
    .select(quarter.as('quarter'))
    .distinct()
    .where('user_id', '=', userId)
    .orderBy('quarter')
    .execute();
  return rows.map((row) => row.quarter * QUARTER_MS);
}
