import { describe, inject } from 'vitest';
import { storeContract } from './contract.ts';
import { migrationContract } from './contract-migration.ts';
import { makeDatabase } from './postgres/database.ts';

const server = inject('postgres');

describe.skipIf(server === null)('the store on PostgreSQL', () => {
  const makeSandbox = async () => {
    const database = await makeDatabase(server ?? '');
    return { url: database.url, remove: database.drop };
  };
  storeContract(makeSandbox);
  migrationContract(makeSandbox);
});
