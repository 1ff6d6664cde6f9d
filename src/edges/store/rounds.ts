import type { Kysely } from 'kysely';
import type { PlayedRound, StartedRound } from '../../app/store.ts';
import type { AskedQuestion } from '../../core/quiz/round.ts';
import { attemptOf } from './attempt-rows.ts';
import { keepQuestions, questionsByVersion } from './question-versions.ts';
import type { RoundItem, RoundRow, Schema } from './schema.ts';

export async function startRound(db: Kysely<Schema>, round: StartedRound): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const items = await keepQuestions(transaction, round.questions);
    await transaction.insertInto('rounds').values(roundRow(round, items)).execute();
  });
}

export async function startRoundOnce(db: Kysely<Schema>, round: StartedRound): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const items = await keepQuestions(transaction, round.questions);
    await transaction
      .insertInto('rounds')
      .values(roundRow(round, items))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  });
}

export async function findRound(db: Kysely<Schema>, roundId: string): Promise<PlayedRound | null> {
  const row = await db.selectFrom('rounds').selectAll().where('id', '=', roundId).executeTakeFirst();
  if (!row) return null;
  const items: RoundItem[] = JSON.parse(row.items);
  const bodies = await questionsByVersion(
    db,
    items.map(({ version }) => version),
  );
  const attempts = await db
    .selectFrom('attempts')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('at')
    .orderBy('position')
    .execute();
  const questions = items.flatMap(({ version, order }): AskedQuestion[] => {
    const question = bodies.get(version);
    return question ? [{ question, order }] : [];
  });
  return { ...roundOf(row), userId: row.user_id, questions, attempts: attempts.map(attemptOf) };
}

/** What stands in the row itself. */
export function roundOf(row: RoundRow): Omit<StartedRound, 'userId' | 'questions'> {
  return {
    id: row.id,
    guildId: row.guild_id,
    channelId: row.channel_id,
    createdAt: row.created_at,
    purpose: row.purpose,
    daily:
      row.daily_guild !== null && row.daily_date !== null
        ? { guildId: row.daily_guild, date: row.daily_date }
        : null,
    topic: row.topic,
    kind: row.kind,
  };
}

function roundRow(round: StartedRound, items: readonly RoundItem[]): RoundRow {
  return {
    id: round.id,
    user_id: round.userId,
    guild_id: round.guildId,
    channel_id: round.channelId,
    created_at: round.createdAt,
    purpose: round.purpose,
    daily_guild: round.daily?.guildId ?? null,
    daily_date: round.daily?.date ?? null,
    topic: round.topic,
    kind: round.kind,
    items: JSON.stringify(items),
  };
}
