import type { Kysely } from 'kysely';
import type { DeletedCounts, UserData } from '../../app/store.ts';
import type { Question } from '../../core/quiz/question.ts';
import { attemptOf } from './attempt-rows.ts';
import { cardOf } from './card-rows.ts';
import { questionsByVersion, roundOf } from './rounds.ts';
import type { RoundItem, Schema } from './schema.ts';
import { memberSettings } from './settings.ts';

/** All from the same moment. */
export function exportUser(db: Kysely<Schema>, userId: string): Promise<UserData> {
  const snapshot = db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read');
  return snapshot.execute((transaction) => readUser(transaction, userId));
}

async function readUser(db: Kysely<Schema>, userId: string): Promise<UserData> {
  const rounds = await db
    .selectFrom('rounds')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const attempts = await db
    .selectFrom('attempts')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('at')
    .orderBy('interaction_id')
    .execute();
  const cards = await db
    .selectFrom('cards')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('question_id')
    .execute();
  const reports = await db
    .selectFrom('reports')
    .selectAll()
    .where('user_id', '=', userId)
    .orderBy('at')
    .orderBy('question_id')
    .execute();
  const versions = rounds.flatMap(({ items }) =>
    (JSON.parse(items) as RoundItem[]).map((item) => item.version),
  );
  const bodies = await questionsByVersion(db, versions);
  const questions = new Map<string, Question>();
  for (const question of versions.flatMap((version) => bodies.get(version) ?? [])) {
    questions.set(question.id, question);
  }
  return {
    settings: await memberSettings(db, userId),
    rounds: rounds.map(roundOf),
    attempts: attempts.map((row) => {
      const { userId: _, ...attempt } = attemptOf(row);
      return attempt;
    }),
    cards: cards.map((row) => ({ questionId: row.question_id, card: cardOf(row) })),
    reports: reports.map((row) => ({ questionId: row.question_id, guildId: row.guild_id, at: row.at })),
    questions: [...questions.values()],
  };
}

/** In one transaction. Rounds go first: whoever is saving an attempt in one is waited for, or finds it gone. */
export function deleteUser(db: Kysely<Schema>, userId: string): Promise<DeletedCounts> {
  return db.transaction().execute(async (transaction) => {
    const { attempts } = await transaction
      .selectFrom('attempts')
      .select(({ fn }) => fn.countAll<number>().as('attempts'))
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow();
    const remove = async (table: 'rounds' | 'attempts' | 'cards' | 'reports' | 'members') => {
      const { numDeletedRows } = await transaction
        .deleteFrom(table)
        .where('user_id', '=', userId)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    };
    const rounds = await remove('rounds');
    await remove('attempts');
    const cards = await remove('cards');
    const reports = await remove('reports');
    const settings = await remove('members');
    return { settings, rounds, attempts, cards, reports };
  });
}
