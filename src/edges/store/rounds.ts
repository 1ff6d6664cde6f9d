import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PlayedRound, StartedRound } from '../../app/store.ts';
import type { Question } from '../../core/quiz/question.ts';
import type { AskedQuestion } from '../../core/quiz/round.ts';
import { attemptOf } from './attempt-rows.ts';
import { IDS_IN_A_STATEMENT } from './limits.ts';
import type { QuestionVersionRow, RoundItem, RoundRow, Schema } from './schema.ts';

export async function startRound(db: Kysely<Schema>, round: StartedRound): Promise<void> {
  const versions = round.questions.map(({ question }) => versionOf(question));
  // In one order everywhere: two processes that start rounds with the same questions would else block each other.
  const ids = [...new Set(versions.map((row) => row.question_id))].sort();
  const bodies = [...new Map(versions.map((row) => [row.version, row])).values()].sort((a, b) =>
    a.version < b.version ? -1 : 1,
  );
  const items = round.questions.map(
    ({ order }, index): RoundItem => ({ version: versions[index]?.version ?? '', order }),
  );
  await db.transaction().execute(async (transaction) => {
    if (ids.length > 0) {
      await transaction
        .insertInto('questions')
        .values(ids.map((id) => ({ id, retired: 0 })))
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await transaction
        .insertInto('question_versions')
        .values(bodies)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    await transaction.insertInto('rounds').values(roundRow(round, items)).execute();
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
    topic: row.topic,
    kind: row.kind,
  };
}

/** Questions as they were asked; versions that are not known are left out. */
export async function questionsByVersion(
  db: Kysely<Schema>,
  versions: readonly string[],
): Promise<Map<string, Question>> {
  const wanted = [...new Set(versions)];
  const questions = new Map<string, Question>();
  for (let from = 0; from < wanted.length; from += IDS_IN_A_STATEMENT) {
    const rows = await db
      .selectFrom('question_versions')
      .select(['version', 'body'])
      .where('version', 'in', wanted.slice(from, from + IDS_IN_A_STATEMENT))
      .execute();
    for (const { version, body } of rows) questions.set(version, JSON.parse(body));
  }
  return questions;
}

function roundRow(round: StartedRound, items: readonly RoundItem[]): RoundRow {
  return {
    id: round.id,
    user_id: round.userId,
    guild_id: round.guildId,
    channel_id: round.channelId,
    created_at: round.createdAt,
    purpose: round.purpose,
    topic: round.topic,
    kind: round.kind,
    items: JSON.stringify(items),
  };
}

function versionOf(question: Question): QuestionVersionRow {
  const body = JSON.stringify(question);
  // 96 bits: two bodies of a notes folder never share them.
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return { version, question_id: question.id, body };
}
