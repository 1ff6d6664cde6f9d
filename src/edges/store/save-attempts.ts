import type { Kysely, Transaction } from 'kysely';
import type { Attempt, AttemptOutcome, Review } from '../../app/store.ts';
import type { Card } from '../../core/review/card.ts';
import type { Rating } from '../../core/review/rating.ts';
import { attemptRow } from './attempt-rows.ts';
import { cardOf, cardRow } from './card-rows.ts';
import { LostUpdate } from './failure.ts';
import type { CardRow, Schema } from './schema.ts';

/** An attempt that waits to be saved. */
export interface Pending {
  readonly attempt: Attempt;
  readonly review: Review | null;
}

/** What a review makes of the card that is there now. */
interface Reviewed {
  readonly card: Card;
  readonly rating: Rating;
  readonly row: CardRow;
}

/**
 * Saves attempts in one transaction: all of them and their cards, or nothing. No two may be of one member and
 * question.
 * @param locked keeps other processes from changing the cards meanwhile; without, this fails with `LostUpdate`
 *   if they do
 */
export function saveAttempts(
  db: Kysely<Schema>,
  group: readonly Pending[],
  { locked }: { readonly locked: boolean },
): Promise<readonly AttemptOutcome[]> {
  return db.transaction().execute(async (transaction) => {
    const reviewed = reviewedFrom(await cardsOf(transaction, group, locked), group);
    const saved = await insertAttempts(transaction, group, reviewed);
    const isSaved = ({ attempt }: Pending) => saved.has(attempt.interactionId);
    const changes = group.filter(isSaved).flatMap((pending) => reviewed.get(pending)?.row ?? []);
    await writeCards(transaction, changes);
    const known = await savedBefore(
      transaction,
      group.filter((pending) => !isSaved(pending)),
    );
    return group.map((pending): AttemptOutcome => {
      if (isSaved(pending)) return { status: 'saved', card: reviewed.get(pending)?.card ?? null };
      return { status: known.has(pending.attempt.interactionId) ? 'duplicate' : 'late' };
    });
  });
}

async function cardsOf(
  transaction: Transaction<Schema>,
  group: readonly Pending[],
  locked: boolean,
): Promise<CardRow[]> {
  const users = unique(group.map(({ attempt }) => attempt.userId));
  const questions = unique(group.map(({ attempt }) => attempt.questionId));
  // SQLite has no `for update`; a write that changes nothing locks a row on both.
  const query = locked
    ? transaction
        .updateTable('cards')
        .set(({ ref }) => ({ version: ref('version') }))
        .where('user_id', 'in', users)
        .where('question_id', 'in', questions)
        .returningAll()
    : transaction
        .selectFrom('cards')
        .selectAll()
        .where('user_id', 'in', users)
        .where('question_id', 'in', questions);
  return query.execute();
}

function reviewedFrom(rows: readonly CardRow[], group: readonly Pending[]): Map<Pending, Reviewed> {
  const before = new Map(rows.map((row) => [cardKey(row.user_id, row.question_id), row]));
  const reviewed = new Map<Pending, Reviewed>();
  for (const pending of group) {
    const { attempt, review } = pending;
    const row = before.get(cardKey(attempt.userId, attempt.questionId));
    const card = review?.next(row ? cardOf(row) : null);
    if (!review || !card) continue;
    const version = (row?.version ?? 0) + 1;
    reviewed.set(pending, {
      card,
      rating: review.rating,
      row: cardRow(attempt.userId, attempt.questionId, version, card),
    });
  }
  return reviewed;
}

/** @returns the interactions whose attempts were new */
async function insertAttempts(
  transaction: Transaction<Schema>,
  group: readonly Pending[],
  reviewed: ReadonlyMap<Pending, Reviewed>,
): Promise<Set<string>> {
  const rows = group.map((pending) => attemptRow(pending.attempt, reviewed.get(pending)?.rating ?? null));
  const inserted = await transaction
    .insertInto('attempts')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('interaction_id')
    .execute();
  return new Set(inserted.map(({ interaction_id }) => interaction_id));
}

/** Writes each card over the version that it was made from, or throws. */
async function writeCards(transaction: Transaction<Schema>, rows: readonly CardRow[]): Promise<void> {
  if (rows.length === 0) return;
  const written = await transaction
    .insertInto('cards')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'question_id'])
        .doUpdateSet((column) => ({
          version: column.ref('excluded.version'),
          due: column.ref('excluded.due'),
          stability: column.ref('excluded.stability'),
          difficulty: column.ref('excluded.difficulty'),
          elapsed_days: column.ref('excluded.elapsed_days'),
          scheduled_days: column.ref('excluded.scheduled_days'),
          learning_steps: column.ref('excluded.learning_steps'),
          reps: column.ref('excluded.reps'),
          lapses: column.ref('excluded.lapses'),
          state: column.ref('excluded.state'),
          last_review: column.ref('excluded.last_review'),
        }))
        .whereRef('cards.version', '<', 'excluded.version'),
    )
    .returning('user_id')
    .execute();
  if (written.length < rows.length) throw new LostUpdate('a card has changed since it was read');
}

async function savedBefore(
  transaction: Transaction<Schema>,
  rejected: readonly Pending[],
): Promise<Set<string>> {
  if (rejected.length === 0) return new Set();
  const ids = rejected.map(({ attempt }) => attempt.interactionId);
  const rows = await transaction
    .selectFrom('attempts')
    .select('interaction_id')
    .where('interaction_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ interaction_id }) => interaction_id));
}

/** One for each card there can be; neither id contains a space. */
export function cardKey(userId: string, questionId: string): string {
  return `${userId} ${questionId}`;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
