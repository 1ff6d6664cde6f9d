import { describe, inject } from 'vitest';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { storeContract } from './contract.ts';
import { makeDatabase } from './postgres/database.ts';

const server = inject('postgres');

describe.skipIf(server === null)('the store on PostgreSQL', () => {
  storeContract(async () => {
    const database = await makeDatabase(server ?? '');
    return { open: () => openStore(database.url), remove: database.drop };
  });
});
