import { DatabaseSync } from 'node:sqlite';
import { SQLITE_BUSY_MS } from './limits.ts';

/**
 * Opens a SQLite file, and makes it where it is missing. What is committed is on disk: WAL with `synchronous`
 * FULL syncs at every commit.
 */
export function openSqliteFile(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: SQLITE_BUSY_MS, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  return database;
}
