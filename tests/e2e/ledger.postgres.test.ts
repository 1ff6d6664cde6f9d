import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { makeDatabase } from '../edges/store/postgres/database.ts';
import { runLedger } from './ledger/run.ts';

const server = inject('postgres');

test.skipIf(server === null)(
  'three processes on PostgreSQL, killed and stopped ten times: every day posted, none twice',
  async () => {
    const { url, drop } = await makeDatabase(server ?? '');
    // One connection for all of it: `setClock` would make a thousand.
    const clock = new pg.Pool({ connectionString: url, max: 1 });
    clock.on('error', () => {});
    onTestFinished(async () => {
      await clock.end();
      await drop();
    });
    const setOffset = async (ms: number) => {
      await clock.query('update clock set offset_ms = $1', [ms]);
    };
    const result = await runLedger({
      database: url,
      setOffset,
      processes: 3,
      servers: 20,
      days: 10,
      kills: 10,
      seed: 2,
    });
    expect(result.posted + result.skipped).toBeGreaterThanOrEqual(195);
    expect(result.kills + result.stops).toBeGreaterThanOrEqual(10);
  },
  180_000,
);
