/**
 * How long SQLite waits for somebody else's lock, in milliseconds. The event loop stands still meanwhile, and
 * only a foreign program (a backup, a shell) can hold one: the file belongs to one process.
 */
export const SQLITE_BUSY_MS = 100;

/** PostgreSQL: Discord waits 3 s for a reply, of which a call may use no more than this, in milliseconds. */
export const POSTGRES_CONNECT_MS = 1_500;
export const POSTGRES_STATEMENT_MS = 2_000;
export const POSTGRES_LOCK_MS = 1_000;

/** Connections a process keeps. Attempts share one; reads are short. A server allows 100 by default. */
export const POSTGRES_CONNECTIONS = 8;

/** Attempts in a transaction: at most 13 parameters each, far below the 32,766 that SQLite binds. */
export const ATTEMPTS_IN_A_TRANSACTION = 500;

/** Tries of an attempt that other processes' writes get in the way of. */
export const TRIES_ON_CONFLICT = 5;

/** Ids in one statement, below the parameters that SQLite binds. */
export const IDS_IN_A_STATEMENT = 5_000;

/** Questions whose retirement is looked at in one go: 2 ms and a commit, in which SQLite keeps the event loop waiting. */
export const QUESTIONS_AT_A_TIME = 1_000;

/** Rows changed in one go where there may be very many, for the same reason: each has several indexes. */
export const ROWS_AT_A_TIME = 200;

/** What a process left that died is kept for an hour: it has counted as dead for long then. */
export const PROCESS_KEPT_MS = 3_600_000;
