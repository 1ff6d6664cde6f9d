import type { Kysely } from 'kysely';
import { IDS_IN_A_STATEMENT } from './limits.ts';
import type { Schema } from './schema.ts';

/** Marks the questions that are not among `current`, and takes the mark off those that are. */
export async function retireQuestionsExcept(db: Kysely<Schema>, current: ReadonlySet<string>): Promise<void> {
  const known = await db.selectFrom('questions').select(['id', 'retired']).orderBy('id').execute();
  const gone = known.filter(({ id, retired }) => retired === 0 && !current.has(id));
  const back = known.filter(({ id, retired }) => retired === 1 && current.has(id));
  await mark(db, gone, 1);
  await mark(db, back, 0);
}

async function mark(
  db: Kysely<Schema>,
  questions: readonly { readonly id: string }[],
  retired: 0 | 1,
): Promise<void> {
  const ids = questions.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += IDS_IN_A_STATEMENT) {
    await db
      .updateTable('questions')
      .set({ retired })
      .where('id', 'in', ids.slice(from, from + IDS_IN_A_STATEMENT))
      .execute();
  }
}
