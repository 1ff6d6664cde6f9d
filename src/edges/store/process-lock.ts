import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../../app/operator-error.ts';

/** Held until `release`, or until the process ends, however it ends. */
export interface ProcessLock {
  release(): void;
}

/**
 * Claims a SQLite file for this process. The lock is SQLite's own, on an empty database beside the file, so the
 * system frees it even when the process is killed.
 * @throws OperatorError if another process holds it, or the lock cannot be made there
 */
export function lockForProcess(file: string): ProcessLock {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
    lock.exec('begin exclusive');
  } catch (error) {
    lock?.close();
    throw new OperatorError(refusal(file, error as Error & { errcode?: number }), { cause: error });
  }
  const held = lock;
  return { release: () => held.close() };
}

const SQLITE_BUSY = 5;

function refusal(file: string, error: Error & { errcode?: number }): string {
  return error.errcode === SQLITE_BUSY
    ? `${file} is in use by another process: stop that one, or set DATABASE_URL to another file or to PostgreSQL`
    : `${file}.lock cannot be made: ${error.message}`;
}
