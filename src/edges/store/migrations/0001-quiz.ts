import type { Kysely } from 'kysely';

/** Settings, rounds, attempts, cards and reports. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('servers')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('language', 'text')
    .addColumn('timezone', 'text')
    .execute();
  await db.schema
    .createTable('members')
    .addColumn('user_id', 'text', (column) => column.primaryKey())
    .addColumn('timezone', 'text')
    .execute();
  await db.schema
    .createTable('questions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('retired', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('question_versions')
    .addColumn('version', 'text', (column) => column.primaryKey())
    .addColumn('question_id', 'text', (column) => column.notNull().references('questions.id'))
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('rounds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('topic', 'text')
    .addColumn('kind', 'text')
    .addColumn('items', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('rounds_by_user').on('rounds').column('user_id').execute();
  await db.schema
    .createTable('attempts')
    .addColumn('interaction_id', 'text', (column) => column.primaryKey())
    .addColumn('round_id', 'text', (column) => column.notNull().references('rounds.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull().references('questions.id'))
    .addColumn('chosen', 'text')
    .addColumn('verdict', 'text', (column) => column.notNull())
    .addColumn('took_ms', 'bigint')
    .addColumn('rating', 'integer')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('one_attempt_a_position', ['round_id', 'position'])
    .execute();
  await db.schema
    .createIndex('attempts_by_user')
    .on('attempts')
    .columns(['user_id', 'question_id'])
    .execute();
  await db.schema
    .createTable('cards')
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull().references('questions.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('due', 'bigint', (column) => column.notNull())
    .addColumn('stability', 'double precision', (column) => column.notNull())
    .addColumn('difficulty', 'double precision', (column) => column.notNull())
    .addColumn('elapsed_days', 'double precision', (column) => column.notNull())
    .addColumn('scheduled_days', 'double precision', (column) => column.notNull())
    .addColumn('learning_steps', 'integer', (column) => column.notNull())
    .addColumn('reps', 'integer', (column) => column.notNull())
    .addColumn('lapses', 'integer', (column) => column.notNull())
    .addColumn('state', 'integer', (column) => column.notNull())
    .addColumn('last_review', 'bigint')
    .addPrimaryKeyConstraint('one_card_a_question', ['user_id', 'question_id'])
    .execute();
  await db.schema.createIndex('cards_by_due').on('cards').columns(['user_id', 'due']).execute();
  await db.schema
    .createTable('reports')
    .addColumn('question_id', 'text', (column) => column.notNull().references('questions.id'))
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('one_report_a_member', ['question_id', 'user_id'])
    .execute();
  await db.schema.createIndex('reports_by_user').on('reports').column('user_id').execute();
}
