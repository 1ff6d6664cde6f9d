import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { QUESTIONS_AT_A_TIME } from './limits.ts';
import type { Schema } from './schema.ts';

/** Retirements one after another: of two at the same time, the earlier could undo part of the later. */
export class RetirementQueue {
  readonly #db: Kysely<Schema>;
  #last: Promise<void> = Promise.resolve();

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  add(current: ReadonlySet<string>): Promise<void> {
    this.#last = this.idle().then(() => retireQuestionsExcept(this.#db, current));
    return this.#last;
  }

  /** Resolves once none is under way. */
  idle(): Promise<void> {
    return this.#last.catch(() => {});
  }
}

/**
 * Marks the questions that are not among `current`, and takes the mark off those that are. A part at a time, each
 * committed by itself: SQLite keeps the event loop waiting, and others wait for its lock.
 */
async function retireQuestionsExcept(db: Kysely<Schema>, current: ReadonlySet<string>): Promise<void> {
  for (let after: string | null = ''; after !== null; ) {
    await setImmediate();
    after = await retirePart(db, current, after);
  }
}

/**
 * @param after the id that the last part ended with
 * @returns the one that this part ends with; `null` after the last
 */
async function retirePart(
  db: Kysely<Schema>,
  current: ReadonlySet<string>,
  after: string,
): Promise<string | null> {
  const part = await db
    .selectFrom('questions')
    .select(['id', 'retired'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(QUESTIONS_AT_A_TIME)
    .execute();
  const changed = part.flatMap(({ id, retired }) => {
    const wanted: 0 | 1 = current.has(id) ? 0 : 1;
    return retired === wanted ? [] : [{ id, retired: wanted }];
  });
  if (changed.length > 0) await mark(db, changed);
  return part.length < QUESTIONS_AT_A_TIME ? null : (part.at(-1)?.id ?? null);
}

/**
 * Rows of an insert are taken in their order, those of an update in any: two processes that do this at once wait
 * for each other, but never both.
 */
async function mark(
  db: Kysely<Schema>,
  questions: readonly { readonly id: string; readonly retired: 0 | 1 }[],
): Promise<void> {
  await db
    .insertInto('questions')
    .values(questions)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((column) => ({ retired: column.ref('excluded.retired') })),
    )
    .execute();
}
