import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { storeContract } from './contract.ts';
import { fileOfTest } from './folder.ts';

describe('the store on SQLite', () => {
  storeContract(async () => {
    // Neither the file nor its folder is there yet.
    const file = join(dirname(fileOfTest()), 'data', 'cumulus.sqlite');
    return { open: () => openStore(`file:${file}`), remove: async () => {} };
  });
});
