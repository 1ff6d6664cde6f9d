import { defineConfig } from 'vitest/config';

const onPostgres = 'tests/**/*.postgres.test.ts';
const long = 'tests/long/**';

export default defineConfig({
  test: {
    testTimeout: 20_000,
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
