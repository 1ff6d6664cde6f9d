import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    globalSetup: 'tests/edges/store/postgres/global-setup.ts',
    testTimeout: 300_000,
    // Some of them measure.
    fileParallelism: false,
    passWithNoTests: true,
  },
});
