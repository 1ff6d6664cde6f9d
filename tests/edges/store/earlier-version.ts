import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { up as quiz } from '../../../src/edges/store/migrations/0001-quiz.ts';
import { up as answerTimes } from '../../../src/edges/store/migrations/0002-answer-times.ts';
import { up as daily } from '../../../src/edges/store/migrations/0003-daily.ts';
import { up as revealAgain } from '../../../src/edges/store/migrations/0004-reveal-again.ts';
import type { Schema } from '../../../src/edges/store/schema.ts';

const MIGRATIONS = {
  '0001-quiz': { up: quiz },
  '0002-answer-times': { up: answerTimes },
  '0003-daily': { up: daily },
  '0004-reveal-again': { up: revealAgain },
} as const satisfies Readonly<Record<string, Migration>>;

/** Makes the tables as an earlier version did, whose last migration this was. */
export async function makeEarlier(db: Kysely<Schema>, last: keyof typeof MIGRATIONS): Promise<void> {
  const known = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name <= last));
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => known },
  }).migrateToLatest();
  if (error) throw error;
}
