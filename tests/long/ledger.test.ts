import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { runLedger } from '../e2e/ledger/run.ts';
import { setClock } from '../edges/store/clock.ts';
import { makeDatabase } from '../edges/store/postgres/database.ts';

const postgres = inject('postgres');
const LONG = { servers: 100, days: 20, kills: 60 };

// Side by side: both mostly wait for processes that start.
describe.concurrent('2,000 server-days and sixty kills: every day posted, none twice', () => {
  test('one process on SQLite', async ({ onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), 'cumulus-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const database = `file:${join(folder, 'ledger.sqlite')}`;
    const setOffset = (ms: number) => setClock(database, ms);
    const result = await runLedger({ ...LONG, database, setOffset, processes: 1, seed: 3 });
    expect(result.posted + result.skipped).toBeGreaterThanOrEqual(1_950);
    expect(result.kills + result.stops).toBeGreaterThanOrEqual(60);
  }, 900_000);

  test.skipIf(postgres === null)(
    'three processes on PostgreSQL',
    async ({ onTestFinished }) => {
      const { url, drop } = await makeDatabase(postgres ?? '');
      onTestFinished(drop);
      const setOffset = (ms: number) => setClock(url, ms);
      const result = await runLedger({ ...LONG, database: url, setOffset, processes: 3, seed: 4 });
      expect(result.posted + result.skipped).toBeGreaterThanOrEqual(1_950);
      expect(result.kills + result.stops).toBeGreaterThanOrEqual(60);
    },
    900_000,
  );
});
