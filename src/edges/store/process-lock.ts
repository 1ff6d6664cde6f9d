import { DatabaseSync } from 'node:sqlite';
import { OperatorError } from '../../app/operator-error.ts';

/** Held until `release`, or until the process ends, however it ends. */
export interface ProcessLock {
  release(): void;
}

/** Another process has the file. */
export class StoreInUseError extends OperatorError {}

/**
 * Claims a SQLite file for this process. The lock is SQLite's own, on an empty database beside the file, so the
 * system frees it even when the process is killed.
 * @throws StoreInUseError if another process holds it, OperatorError if the lock cannot be made there
 */
export function lockForProcess(file: string): ProcessLock {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(`${file}.lock`, { timeout: 0 });
    lock.exec('begin exclusive');
  } catch (error) {
    lock?.close();
    throw refusal(file, error as Error & { errcode?: number });
  }
  const held = lock;
  return { release: () => held.close() };
}

const SQLITE_BUSY = 5;

function refusal(file: string, cause: Error & { errcode?: number }): OperatorError {
  if (cause.errcode !== SQLITE_BUSY) {
    return new OperatorError(`${file}.lock cannot be made: ${cause.message}`, { cause });
  }
  const advice = 'stop that one, or set DATABASE_URL to another file or to PostgreSQL';
  return new StoreInUseError(`${file} is in use by another process: ${advice}`, { cause });
}
