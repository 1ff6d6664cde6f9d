import { describe, expect, test } from 'vitest';
import { StoreError } from '../../../src/app/store-error.ts';
import { asStoreError } from '../../../src/edges/store/failure.ts';

/** An error as `node:sqlite` throws it, with SQLite's extended code. */
function sqlite(errcode: number): Error {
  return Object.assign(new Error('…'), { code: 'ERR_SQLITE_ERROR', errcode });
}

/** An error with a SQLSTATE of PostgreSQL, or a code of Node's sockets. */
function coded(code: string): Error {
  return Object.assign(new Error('…'), { code });
}

describe('what a driver throws, in the terms of the store', () => {
  test.each([
    ['SQLITE_FULL', sqlite(13), 'full'],
    ['SQLITE_BUSY_SNAPSHOT, an extended code', sqlite(5 | (2 << 8)), 'locked'],
    ['SQLITE_READONLY_DBMOVED: the file was taken away', sqlite(8 | (4 << 8)), 'readOnly'],
    ['SQLITE_IOERR_READ: the disk was taken away', sqlite(10 | (1 << 8)), 'gone'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', sqlite(1555), 'other'],
    ['disk_full', coded('53100'), 'full'],
    ['too_many_connections', coded('53300'), 'locked'],
    ['lock_not_available', coded('55P03'), 'locked'],
    ['deadlock_detected', coded('40P01'), 'locked'],
    ['query_canceled by the statement timeout', coded('57014'), 'locked'],
    ['read_only_sql_transaction', coded('25006'), 'readOnly'],
    ['admin_shutdown', coded('57P01'), 'gone'],
    ['cannot_connect_now: it is starting', coded('57P03'), 'gone'],
    ['unique_violation', coded('23505'), 'other'],
    ['a refused connection', coded('ECONNREFUSED'), 'gone'],
    ['a host name that is not known', coded('ENOTFOUND'), 'gone'],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), 'gone'],
    ['a pool without an answer', new Error('timeout exceeded when trying to connect'), 'gone'],
    ['a server that says nothing any more', new Error('Query read timeout'), 'gone'],
    ['a bug', new TypeError('x is not a function'), 'other'],
    ['a thrown text', 'broken', 'other'],
  ])('%s', (_, error, kind) => {
    expect(asStoreError(error)).toMatchObject({ name: 'StoreError', kind, cause: error });
  });

  test('what is in those terms already stays as it is', () => {
    const error = new StoreError('full', 'no room');
    expect(asStoreError(error)).toBe(error);
  });
});
