import { expect, test } from 'vitest';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { asking, done, key, MINUTE, post } from './daily-samples.ts';
import { NOW } from './samples.ts';

/** Answers that Discord did not let be shown. */
export function revealsContract(storeOf: () => OpenedStore, reopen: () => Promise<void>): void {
  const daily = () => storeOf().daily;
  const datesAt = async (now: number, limit = 10) =>
    (await daily().toReveal(now, limit)).map((entry) => entry.key.date);

  test('put off, they wait until then, behind those that come before; also after a restart', async () => {
    await post(daily(), key('2026-11-20'), asking('q1'), done(), NOW);
    await post(daily(), key('2026-11-21'), asking('q2'), done(), NOW + MINUTE);
    await daily().putOffReveal(key('2026-11-20'), { triedAt: NOW + 1, nextAt: NOW + 2 * MINUTE });
    await reopen();
    expect(await datesAt(NOW)).toEqual([]);
    // However many are put off, the first of those whose time has come is the first.
    expect(await datesAt(NOW + MINUTE, 1)).toEqual(['2026-11-21']);
    expect(await datesAt(NOW + 2 * MINUTE)).toEqual(['2026-11-21', '2026-11-20']);
  });

  test('the first try stays the first, and the time that was told stays what it was', async () => {
    await post(daily(), key('2026-11-20'), asking('q1'), done(), NOW);
    expect(await daily().entry(key('2026-11-20'))).toMatchObject({ revealAt: NOW, revealTriedAt: null });
    await daily().putOffReveal(key('2026-11-20'), { triedAt: NOW + 1, nextAt: NOW + MINUTE });
    await daily().putOffReveal(key('2026-11-20'), { triedAt: NOW + 2, nextAt: NOW + 3 * MINUTE });
    const entry = { revealAt: NOW, revealed: false, revealTriedAt: NOW + 1 };
    expect(await daily().toReveal(NOW + 3 * MINUTE, 10)).toMatchObject([entry]);
    expect(await datesAt(NOW + 2 * MINUTE)).toEqual([]);
  });

  test('what was shown meanwhile is not put off, nor what is not in the ledger', async () => {
    await post(daily(), key('2026-11-20'), asking('q1'), done(), NOW);
    await daily().markRevealed(key('2026-11-20'));
    for (const date of ['2026-11-20', '2026-11-21']) {
      await daily().putOffReveal(key(date), { triedAt: NOW, nextAt: NOW });
    }
    expect(await datesAt(NOW)).toEqual([]);
    expect(await daily().entry(key('2026-11-20'))).toMatchObject({ revealed: true, revealTriedAt: null });
  });
}
