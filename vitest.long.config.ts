import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    globalSetup: 'tests/edges/store/postgres/global-setup.ts',
    testTimeout: 300_000,
    passWithNoTests: true,
  },
});
