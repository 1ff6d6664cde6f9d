import type { Kysely } from 'kysely';
import type { DeletedCounts, UserData } from '../../app/store.ts';
import type { Question } from '../../core/quiz/question.ts';
import { attemptOf } from './attempt-rows.ts';
import { cardOf } from './card-rows.ts';
import { entriesOf } from './ledger-rows.ts';
import { questionsByVersion } from './question-versions.ts';
import { findReminder } from './reminders.ts';
import { roundOf } from './rounds.ts';
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
  const reminder = await findReminder(db, userId);
  const reminded = await entriesOf(db, await remindersTo(db, userId).selectAll().orderBy('date').execute());
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
    attempts: attempts.map((row) => withoutUser(attemptOf(row))),
    cards: cards.map((row) => ({ questionId: row.question_id, card: cardOf(row) })),
    reports: reports.map((row) => ({ questionId: row.question_id, guildId: row.guild_id, at: row.at })),
    reminder: reminder && withoutUser(reminder),
    reminded: reminded.map(({ key: { date }, dueAt, outcome }) => ({ date, dueAt, outcome })),
    questions: [...questions.values()],
  };
}

function remindersTo(db: Kysely<Schema>, userId: string) {
  return db.selectFrom('ledger').where('kind', '=', 'reminder').where('subject', '=', userId);
}

function withoutUser<Of extends { readonly userId: string }>({ userId: _, ...rest }: Of): Omit<Of, 'userId'> {
  return rest;
}

/** In one transaction. Rounds go first: whoever is saving an attempt in one is waited for, or finds it gone. */
export function deleteUser(db: Kysely<Schema>, userId: string): Promise<DeletedCounts> {
  return db.transaction().execute(async (transaction) => {
    const { attempts } = await transaction
      .selectFrom('attempts')
      .select(({ fn }) => fn.countAll<number>().as('attempts'))
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow();
    const remove = async (table: 'rounds' | 'attempts' | 'cards' | 'reports' | 'members' | 'reminders') => {
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
    // The reminder goes before its lines of the ledger: whoever is writing one is waited for, or finds it gone.
    const settings = (await remove('members')) + (await remove('reminders'));
    await transaction
      .deleteFrom('ledger')
      .where('kind', '=', 'reminder')
      .where('subject', '=', userId)
      .execute();
    return { settings, rounds, attempts, cards, reports };
  });
}
