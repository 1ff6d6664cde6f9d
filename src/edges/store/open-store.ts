import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dialect, Kysely } from 'kysely';
import { OperatorError } from '../../app/operator-error.ts';
import { kyselyStore, type OpenedStore } from './kysely-store.ts';
import { migrate } from './migrate.ts';
import type { Schema } from './schema.ts';

/**
 * Opens the database and brings its tables up to date.
 * @param url `file:…`, relative to the working directory or absolute, or `postgres://…`
 * @throws OperatorError if it cannot be opened, or if another process has the file
 */
export async function openStore(url: string): Promise<OpenedStore> {
  try {
    return url.startsWith('file:') ? await openSqlite(filePath(url)) : await openPostgres(url);
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`the database cannot be opened: ${oneLine(error)}`, { cause: error });
  }
}

async function openSqlite(file: string): Promise<OpenedStore> {
  const [{ lockForProcess }, { openSqliteFile }, { NodeSqliteDialect }] = await Promise.all([
    import('./process-lock.ts'),
    import('./sqlite-file.ts'),
    import('./sqlite-dialect.ts'),
  ]);
  mkdirSync(dirname(file), { recursive: true });
  const lock = lockForProcess(file);
  try {
    await migrateThrough(new NodeSqliteDialect(openSqliteFile(file)));
    const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(openSqliteFile(file)) });
    const store = kyselyStore(db, () => lock.release());
    // Kysely closes only what it has used.
    await store.ready();
    return store;
  } catch (error) {
    lock.release();
    throw error;
  }
}

// pg is loaded only where PostgreSQL is used.
async function openPostgres(url: string): Promise<OpenedStore> {
  const { migratingDialect, postgresDialect } = await import('./postgres.ts');
  await migrateThrough(migratingDialect(url));
  return kyselyStore(new Kysely<Schema>({ dialect: postgresDialect(url) }));
}

/** On connections of its own. */
async function migrateThrough(dialect: Dialect): Promise<void> {
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}

function filePath(url: string): string {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}

/** A refused connection to several addresses has its reasons inside. */
function oneLine(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const message = first instanceof Error ? first.message : String(first);
  return message.replace(/\s*\n\s*/g, ' ');
}
