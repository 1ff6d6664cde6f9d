import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { up as quiz } from '../../../src/edges/store/migrations/0001-quiz.ts';
import { up as answerTimes } from '../../../src/edges/store/migrations/0002-answer-times.ts';
import type { Schema } from '../../../src/edges/store/schema.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-quiz': { up: quiz },
  '0002-answer-times': { up: answerTimes },
};

/** Makes the tables as an earlier version did, whose last migration this was. */
export async function makeEarlier(
  db: Kysely<Schema>,
  last: '0001-quiz' | '0002-answer-times',
): Promise<void> {
  const known = Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => name <= last));
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => known },
  }).migrateToLatest();
  if (error) throw error;
}
