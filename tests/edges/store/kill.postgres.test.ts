import { expect, inject, onTestFinished, test } from 'vitest';
import { killWhileAnswering } from './kill/kill.ts';
import { makeDatabase } from './postgres/database.ts';

const server = inject('postgres');

test.skipIf(server === null)(
  'kill -9 while answering, ten times on PostgreSQL: nothing acknowledged is lost, nothing counts twice',
  async () => {
    const database = await makeDatabase(server ?? '');
    onTestFinished(() => database.drop());
    expect(await killWhileAnswering(database.url, 10)).toBeGreaterThan(10);
  },
  60_000,
);
