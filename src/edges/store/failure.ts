import { StoreError, type StoreFailure } from '../../app/store-error.ts';

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html */
const SQLITE: Readonly<Record<number, StoreFailure>> = {
  5: 'locked', // BUSY
  6: 'locked', // LOCKED
  8: 'readOnly', // READONLY
  10: 'gone', // IOERR
  13: 'full', // FULL
  14: 'gone', // CANTOPEN
};
const SQLITE_CONSTRAINT_FOREIGNKEY = 787;

/** SQLSTATE, whole or its class: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const POSTGRES: Readonly<Record<string, StoreFailure>> = {
  '53100': 'full', // disk_full
  '53300': 'locked', // too_many_connections
  '25006': 'readOnly', // read_only_sql_transaction
  '55P03': 'locked', // lock_not_available
  '57014': 'locked', // query_canceled, by statement_timeout
  '40': 'locked', // transaction_rollback: deadlock, serialization
  '08': 'gone', // connection_exception
  '57P': 'gone', // admin_shutdown, crash_shutdown, cannot_connect_now
  '58': 'gone', // system_error
};
const POSTGRES_FOREIGN_KEY = '23503';

/** Failures of the connection that `pg` reports without a code. */
const CONNECTION_LOST =
  /^(?:Connection terminated|Client has encountered a connection error|timeout e|Query read timeout)/;
const NETWORK = /^(?:ECONN|ENOT|EHOST|ENET|EPIPE|ETIMEDOUT|ENOENT|EAI_)/;

interface DatabaseError {
  readonly message: string;
  /** SQLSTATE, a code of Node, or `ERR_SQLITE_ERROR`. */
  readonly code?: unknown;
  /** SQLite's extended result code. */
  readonly errcode?: unknown;
}

/** Says in the store's terms what a driver threw. */
export function asStoreError(error: unknown): StoreError {
  return error instanceof StoreError ? error : new StoreError(kindOf(error as DatabaseError), error);
}

/** The result, or a `StoreError`. */
export async function told<Result>(result: Promise<Result>): Promise<Result> {
  try {
    return await result;
  } catch (error) {
    throw asStoreError(error);
  }
}

function kindOf({ message, code, errcode }: DatabaseError): StoreFailure {
  if (typeof errcode === 'number') return SQLITE[errcode & 0xff] ?? 'other';
  if (typeof code === 'string') {
    if (NETWORK.test(code)) return 'gone';
    return POSTGRES[code] ?? POSTGRES[code.slice(0, 3)] ?? POSTGRES[code.slice(0, 2)] ?? 'other';
  }
  return CONNECTION_LOST.test(message) ? 'gone' : 'other';
}

/** Another process has changed a row since it was read. */
export class LostUpdate extends Error {
  override readonly name = 'LostUpdate';
}

/** Whether the same write, tried again, may succeed at once. */
export function isConflict(error: unknown): boolean {
  if (error instanceof LostUpdate) return true;
  const { code } = error as DatabaseError;
  return typeof code === 'string' && /^40/.test(code);
}

/** Whether writes that failed together may succeed one by one: the database is well, one of them is not. */
export function mayPassApart(error: unknown): boolean {
  return isConflict(error) || asStoreError(error).kind === 'other';
}

/** Whether a row refers to one that is not there. */
export function isMissingReference(error: unknown): boolean {
  const { code, errcode } = error as DatabaseError;
  return errcode === SQLITE_CONSTRAINT_FOREIGNKEY || code === POSTGRES_FOREIGN_KEY;
}
