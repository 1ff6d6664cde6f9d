import { type Kysely, sql } from 'kysely';

/** Daily posts: plans, reminders, the ledger, who posts, servers that were left, and what was answered in which. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('clock')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('offset_ms', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into clock values (1, 0)`.execute(db);
  await createPlans(db);
  await createLedger(db);
  await db.schema
    .createTable('processes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('shards', 'text', (column) => column.notNull())
    .addColumn('shard_count', 'integer', (column) => column.notNull())
    .addColumn('beat_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('left_servers')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .execute();
  await rememberServers(db);
}

async function createPlans(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('daily_plans')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('paused', 'text')
    .addColumn('next_at', 'bigint')
    .addPrimaryKeyConstraint('one_plan_a_kind', ['guild_id', 'kind'])
    .execute();
  await db.schema
    .createIndex('daily_plans_by_next')
    .on('daily_plans')
    .columns(['next_at', 'guild_id', 'kind'])
    .where(sql.ref('paused'), 'is', null)
    .execute();
  await db.schema
    .createTable('reminders')
    .addColumn('user_id', 'text', (column) => column.primaryKey())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('stopped', 'integer', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('reminders_by_next')
    .on('reminders')
    .columns(['next_at', 'user_id'])
    .where(sql.ref('stopped'), '=', sql.lit(0))
    .execute();
}

async function createLedger(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ledger')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('first_leased_at', 'bigint', (column) => column.notNull())
    .addColumn('content', 'text')
    .addColumn('question_id', 'text')
    .addColumn('topic', 'text')
    .addColumn('owner', 'text')
    .addColumn('leased_until', 'bigint', (column) => column.notNull())
    .addColumn('leases', 'integer', (column) => column.notNull())
    .addColumn('state', 'text')
    .addColumn('outcome', 'text')
    .addColumn('reveal_at', 'bigint')
    .addColumn('revealed', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('one_line_a_day', ['subject', 'kind', 'date'])
    .execute();
  await db.schema
    .createIndex('ledger_unfinished')
    .on('ledger')
    .column('leased_until')
    .where(sql.ref('state'), 'is', null)
    .execute();
  await db.schema
    .createIndex('ledger_to_reveal')
    .on('ledger')
    .column('reveal_at')
    .where(sql<boolean>`state = 'done' and revealed = 0`)
    .execute();
}

/**
 * Answers bear the server and the day that they count for: a server's members answer by the hundred thousand, and how
 * they did is read from one index, without a look at their rounds (300,000 answers on SQLite: 35 ms instead of 640).
 */
async function rememberServers(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('rounds').addColumn('daily_guild', 'text').execute();
  await db.schema.alterTable('rounds').addColumn('daily_date', 'text').execute();
  for (const column of ['guild_id', 'daily_guild']) {
    await db.schema
      .createIndex(`rounds_by_${column}`)
      .on('rounds')
      .column(column)
      .where(sql.ref(column), 'is not', null)
      .execute();
  }
  await db.schema.alterTable('attempts').addColumn('guild_id', 'text').execute();
  await db.schema.alterTable('attempts').addColumn('daily_date', 'text').execute();
  const guild = sql`(select guild_id from rounds where rounds.id = attempts.round_id)`;
  await sql`update attempts set guild_id = ${guild}`.execute(db);
  await db.schema
    .createIndex('attempts_by_guild')
    .on('attempts')
    .columns(['guild_id', 'question_id', 'verdict'])
    .where(sql.ref('guild_id'), 'is not', null)
    .execute();
  await db.schema
    .createIndex('attempts_by_day')
    .on('attempts')
    .columns(['guild_id', 'daily_date', 'verdict', 'chosen', 'user_id'])
    .where(sql.ref('daily_date'), 'is not', null)
    .execute();
}
