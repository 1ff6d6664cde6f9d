import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const onPostgres = 'tests/**/*.postgres.test.ts';
const long = 'tests/long/**';
/** Those that look at what a process does only once. */
const alone = ['tests/core/search/warm-words.test.ts'];

/** Those that take a minute, or a third of one. */
const SLOW = [
  'browser/playground.test.ts',
  'edges/files/live-notes.test.ts',
  'e2e/ledger.test.ts',
  'e2e/ledger.postgres.test.ts',
  'e2e/start.test.ts',
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
    // Many tests wait for processes, disks or deadlines: on two cores, three at a time take little longer than two.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    // A worker loads discord.js and the sources once, not for each file anew, which took a third of all time: no file
    // changes what others see, as importing does nothing and time, chance and settings are passed in.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        extends: true,
        test: { name: 'cumulus', include: ['tests/**/*.test.ts'], exclude: [long, onPostgres, ...alone] },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, isolate: true },
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
