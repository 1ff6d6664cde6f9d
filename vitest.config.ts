import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const onPostgres = 'tests/**/*.postgres.test.ts';
const long = 'tests/long/**';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Many tests wait for other processes: on two cores, two at a time take little longer than one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: { name: 'cumulus', include: ['tests/**/*.test.ts'], exclude: [long, onPostgres] },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: [onPostgres],
          exclude: [long],
          globalSetup: 'tests/edges/store/postgres/global-setup.ts',
        },
      },
    ],
  },
});
