import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { storeContract } from './contract.ts';
import { migrationContract } from './contract-migration.ts';
import { fileOfTest } from './folder.ts';

describe('the store on SQLite', () => {
  storeContract(async () => {
    // Neither the file nor its folder is there yet.
    const file = join(dirname(fileOfTest()), 'data', 'cumulus.sqlite');
    return { url: `file:${file}`, remove: async () => {} };
  });
  migrationContract(async () => ({ url: `file:${fileOfTest()}`, remove: async () => {} }));
});
