import { expect, test } from 'vitest';
import { shardOf } from '../../../src/app/daily/shards.ts';
import type { Served } from '../../../src/app/daily-store.ts';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { asking, done, first, key, plan, post } from './daily-samples.ts';
import { NOW } from './samples.ts';

/** Ids as Discord gives them, from those of 2015 to the largest that there will ever be. */
const IDS = [
  '81384788765712384',
  '197038439483310086',
  '613425648685547541',
  '1029384756102938475',
  '1492031830000000000',
  '9223372036854775807',
  ...Array.from({ length: 30 }, (_, index) => String((BigInt(index) << 22n) + 1_400_000_000_000_000_000n)),
];

/** Which servers a process sees to, where several do. */
export function servedContract(storeOf: () => OpenedStore): void {
  const daily = () => storeOf().daily;

  const cases: readonly [string, Served, (guildId: string) => boolean][] = [
    ['alone, it sees to all', { own: { shards: [3], shardCount: 16 }, others: [] }, () => true],
    [
      'its own shards, and those of nobody',
      { own: { shards: [0, 1], shardCount: 4 }, others: [{ shards: [2], shardCount: 4 }] },
      (id) => shardOf(id, 4) !== 2,
    ],
    [
      'its own shards, even where another one has them, too',
      {
        own: { shards: [1], shardCount: 3 },
        others: [
          { shards: [0, 1], shardCount: 3 },
          { shards: [2], shardCount: 3 },
        ],
      },
      (id) => shardOf(id, 3) === 1,
    ],
    [
      'where others count another number of shards, as while one is being replaced',
      { own: { shards: [0], shardCount: 2 }, others: [{ shards: [0, 1, 2], shardCount: 4 }] },
      (id) => shardOf(id, 2) === 0 || shardOf(id, 4) === 3,
    ],
  ];

  test.each(cases)('%s', async (_, served, isServed) => {
    for (const guildId of IDS) {
      await daily().savePlan(plan({ guildId }), NOW);
      await daily().lease(key('2026-11-22', { subject: guildId }), 'one', 0, first(asking('q1')));
      await post(daily(), key('2026-11-21', { subject: guildId }), asking('q1'), done(), NOW);
    }
    const now = await daily().time();
    const expected = IDS.filter(isServed).sort();
    const ids = (found: readonly string[]) => found.toSorted();
    const due = await daily().duePlans(NOW, 100, served);
    expect(ids(due.map(({ guildId }) => guildId))).toEqual(expected);
    const all = await daily().plansAfter(null, 100, served);
    expect(ids(all.map(({ guildId }) => guildId))).toEqual(expected);
    const abandoned = await daily().abandonedAfter(null, now, 100, served);
    expect(ids(abandoned.map((entry) => entry.key.subject))).toEqual(expected);
    const toReveal = await daily().toReveal(NOW, 100, served);
    expect(ids(toReveal.map((entry) => entry.key.subject))).toEqual(expected);
    // Of a page as many as fit, however many of others come before.
    expect(await daily().duePlans(NOW, 2, served)).toEqual(due.slice(0, 2));
  });
}
