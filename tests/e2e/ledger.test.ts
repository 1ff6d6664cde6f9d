import { expect, test } from 'vitest';
import { setClock } from '../edges/store/clock.ts';
import { fileOfTest } from '../edges/store/folder.ts';
import { runLedger } from './ledger/run.ts';

test('one process on SQLite, killed and stopped ten times: every day posted once, but for those nobody was there', async () => {
  const database = `file:${fileOfTest()}`;
  const setOffset = (ms: number) => setClock(database, ms);
  const result = await runLedger({
    database,
    setOffset,
    processes: 1,
    servers: 20,
    days: 10,
    kills: 10,
    seed: 1,
  });
  expect(result.posted + result.skipped).toBeGreaterThanOrEqual(195);
  expect(result.kills + result.stops).toBeGreaterThanOrEqual(10);
}, 180_000);
