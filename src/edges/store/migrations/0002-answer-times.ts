import type { Kysely } from 'kysely';

/** With `at`, one index holds all that is asked about a member's answers: which questions, and when. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('attempts_by_user').execute();
  await db.schema
    .createIndex('attempts_by_user')
    .on('attempts')
    .columns(['user_id', 'question_id', 'at'])
    .execute();
}
