import { type Kysely, sql } from 'kysely';
import type { CardCounts, DueCard } from '../../app/store.ts';
import type { Card } from '../../core/review/card.ts';
import { cardOf } from './card-rows.ts';
import type { Schema } from './schema.ts';

export async function findCard(db: Kysely<Schema>, userId: string, questionId: string): Promise<Card | null> {
  const row = await db
    .selectFrom('cards')
    .selectAll()
    .where('user_id', '=', userId)
    .where('question_id', '=', questionId)
    .executeTakeFirst();
  return row ? cardOf(row) : null;
}

export async function dueCards(
  db: Kysely<Schema>,
  userId: string,
  now: number,
  limit: number,
): Promise<DueCard[]> {
  const rows = await activeCards(db, userId)
    .selectAll('cards')
    .where('due', '<=', now)
    // As `dueBy` has it: what is a day late of two is nearer to being forgotten than of a year.
    .orderBy(sql`(${now} - due) / stability`, 'desc')
    .orderBy('due')
    .orderBy('question_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ questionId: row.question_id, card: cardOf(row) }));
}

export async function countCards(db: Kysely<Schema>, userId: string, now: number): Promise<CardCounts> {
  const counts = await activeCards(db, userId)
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.count<number>('due').filterWhere('due', '<=', now).as('due'),
      fn.min<number | null>('due').filterWhere('due', '>', now).as('nextDue'),
    ])
    .executeTakeFirstOrThrow();
  return { ...counts };
}

export async function answeredQuestions(db: Kysely<Schema>, userId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('attempts')
    .select('question_id')
    .distinct()
    .where('user_id', '=', userId)
    .execute();
  return new Set(rows.map(({ question_id }) => question_id));
}

function activeCards(db: Kysely<Schema>, userId: string) {
  return db
    .selectFrom('cards')
    .innerJoin('questions', 'questions.id', 'cards.question_id')
    .where('user_id', '=', userId)
    .where('retired', '=', 0);
}
