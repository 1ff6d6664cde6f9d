import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { CardCounts, DueCard } from '../../app/store.ts';
import type { Card } from '../../core/review/card.ts';
import type { DueBy } from '../../core/review/due.ts';
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
  by: DueBy,
  limit: number,
): Promise<DueCard[]> {
  const rows = await activeCards(db, userId)
    .selectAll('cards')
    .where(isDue(by))
    // As `dueBy` has it: what is a day late of two is nearer to being forgotten than of a year.
    .orderBy(sql`(${by.now} - due) / stability`, 'desc')
    .orderBy('due')
    .orderBy('question_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ questionId: row.question_id, card: cardOf(row) }));
}

export async function countCards(db: Kysely<Schema>, userId: string, by: DueBy): Promise<CardCounts> {
  const counts = await activeCards(db, userId)
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.count<number>('due').filterWhere(isDue(by)).as('due'),
      fn
        .min<number | null>('due')
        .filterWhere('scheduled_days', '<', 1)
        .filterWhere('due', '>', by.now)
        .as('nextMinutes'),
      fn
        .min<number | null>('due')
        .filterWhere('scheduled_days', '>=', 1)
        .filterWhere('due', '>=', by.dayEnd)
        .as('nextDays'),
    ])
    .executeTakeFirstOrThrow();
  return { ...counts };
}

/** As `dueBy` has it. The bound on all of them, which `dayEnd` is, can be looked up in the index. */
function isDue({ now, dayEnd }: DueBy) {
  return ({ and, or, eb }: ExpressionBuilder<Schema, 'cards'>) =>
    and([eb('due', '<', dayEnd), or([eb('scheduled_days', '>=', 1), eb('due', '<=', now)])]);
}

/** Those whose questions are neither retired nor reported by the member. */
function activeCards(db: Kysely<Schema>, userId: string) {
  const reported = db.selectFrom('reports').select('question_id').where('user_id', '=', userId);
  return db
    .selectFrom('cards')
    .innerJoin('questions', 'questions.id', 'cards.question_id')
    .where('user_id', '=', userId)
    .where('retired', '=', 0)
    .where('cards.question_id', 'not in', reported);
}
