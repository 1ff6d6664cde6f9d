import { afterAll, beforeAll, describe, inject } from 'vitest';
import { storeContract } from './contract.ts';
import { migrationContract } from './contract-migration.ts';
import { makeDatabase, type TestDatabase } from './postgres/database.ts';

const server = inject('postgres');

describe.skipIf(server === null)('the store on PostgreSQL', () => {
  // One for all, emptied after each test: a database is hundreds of files, and takes longer than most tests.
  let shared: TestDatabase;
  beforeAll(async () => {
    shared = await makeDatabase(server ?? '');
  });
  afterAll(() => shared.drop());

  storeContract(async () => ({ url: shared.url, remove: shared.empty }));
  migrationContract(async () => {
    const { url, drop } = await makeDatabase(server ?? '');
    return { url, remove: drop };
  });
});
