import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const onPostgres = 'tests/**/*.postgres.test.ts';
const long = 'tests/long/**';

/** Those that take a minute, or half of one. */
const SLOW = [
  'browser/playground.test.ts',
  'e2e/ledger.postgres.test.ts',
  'e2e/ledger.test.ts',
  'edges/store/contract.postgres.test.ts',
  'edges/files/live-notes.test.ts',
];

/** The slow ones first: at the end of a run nobody waits for one of them alone. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = (name: string) => files.filter(({ moduleId }) => moduleId.endsWith(`tests/${name}`));
    const first = SLOW.flatMap(slow);
    const rest = files.filter((file) => !first.includes(file));
    return [...first, ...(await super.sort(rest))];
  }
}

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Many tests wait for other processes: on two cores, two at a time take little longer than one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: SlowFirst },
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
