import type { Kysely } from 'kysely';
import type { AttemptOutcome } from '../../app/store.ts';
import { isConflict, isMissingReference, mayPassApart } from './failure.ts';
import { GroupCommit } from './group-commit.ts';
import { ATTEMPTS_IN_A_TRANSACTION, TRIES_ON_CONFLICT } from './limits.ts';
import { cardKey, type Pending, saveAttempts } from './save-attempts.ts';
import type { Schema } from './schema.ts';

/** The queue through which all attempts of a process are saved. */
export function attemptQueue(db: Kysely<Schema>): GroupCommit<Pending, AttemptOutcome> {
  return new GroupCommit({
    write: async (group) => {
      const [first] = group;
      if (first && group.length === 1) return [await saveAlone(db, first)];
      return saveAttempts(db, group, { locked: false });
    },
    // A card changes once in a transaction, from what the transaction before has made of it.
    key: ({ attempt }) => cardKey(attempt.userId, attempt.questionId),
    limit: ATTEMPTS_IN_A_TRANSACTION,
    mayPassApart,
  });
}

/** Whoever loses against another process tries again, and keeps the card to himself then. */
async function saveAlone(db: Kysely<Schema>, pending: Pending): Promise<AttemptOutcome> {
  for (let tries = 1; ; tries++) {
    try {
      const [outcome] = await saveAttempts(db, [pending], { locked: tries > 1 });
      return outcome ?? { status: 'unknownRound' };
    } catch (error) {
      if (isMissingReference(error)) return { status: 'unknownRound' };
      if (!isConflict(error) || tries === TRIES_ON_CONFLICT) throw error;
    }
  }
}
