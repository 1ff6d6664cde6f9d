import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { OperatorError } from '../../app/operator-error.ts';
import { up as quiz } from './migrations/0001-quiz.ts';
import { up as answerTimes } from './migrations/0002-answer-times.ts';
import { up as daily } from './migrations/0003-daily.ts';
import { up as revealAgain } from './migrations/0004-reveal-again.ts';
import { up as refusals } from './migrations/0005-refusals.ts';
import { up as ledgerServers } from './migrations/0006-ledger-servers.ts';
import type { Schema } from './schema.ts';

/** By name, which gives the order. One that was published is never changed: the next one mends it. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-quiz': { up: quiz },
  '0002-answer-times': { up: answerTimes },
  '0003-daily': { up: daily },
  '0004-reveal-again': { up: revealAgain },
  '0005-refusals': { up: refusals },
  '0006-ledger-servers': { up: ledgerServers },
};

/**
 * Brings the tables up to date, all steps or none. Processes that start together do it one after another.
 * @throws OperatorError if a newer version has written the database; else what the database says
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message)) {
    throw new OperatorError('the database was written by a newer version of Cumulus: update this one');
  }
  if (error) throw error;
}
