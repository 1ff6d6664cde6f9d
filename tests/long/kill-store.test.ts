import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { fileOfTest } from '../edges/store/folder.ts';
import { killWhileAnswering } from '../edges/store/kill/kill.ts';
import { makeDatabase } from '../edges/store/postgres/database.ts';

const postgres = inject('postgres');

describe('kill -9 while answering, fifty times: nothing acknowledged is lost, nothing counts twice', () => {
  test('on SQLite', async () => {
    expect(await killWhileAnswering(`file:${fileOfTest()}`, 50)).toBeGreaterThan(50);
  });

  test.skipIf(postgres === null)('on PostgreSQL', async () => {
    const database = await makeDatabase(postgres ?? '');
    onTestFinished(() => database.drop());
    expect(await killWhileAnswering(database.url, 50)).toBeGreaterThan(50);
  });
});
