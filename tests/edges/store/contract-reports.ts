import { beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../src/app/store.ts';
import { ANNA, BO, NOW, round, SERVER } from './samples.ts';

/** Questions that members find fault with. */
export function reportsContract(storeOf: () => Store): void {
  const report = { questionId: 'q1', userId: ANNA, guildId: SERVER, at: NOW };
  beforeEach(() => storeOf().startRound(round('r1', ['q1', 'q2'], { userId: BO })));

  test('one counts once for a member and question', async () => {
    const store = storeOf();
    expect(await store.report(report)).toBe(true);
    expect(await store.report({ ...report, at: NOW + 1 })).toBe(false);
    expect(await store.report({ ...report, userId: BO, guildId: null })).toBe(true);
    expect(await store.report({ ...report, questionId: 'q2' })).toBe(true);
    expect(await store.reportedQuestions(ANNA)).toEqual(new Set(['q1', 'q2']));
    expect(await store.reportedQuestions(BO)).toEqual(new Set(['q1']));
    expect(await store.reportedQuestions('999')).toEqual(new Set());
  });

  test('of somebody who never played is in the export and goes with the deletion, others’ stay', async () => {
    const store = storeOf();
    await store.report(report);
    await store.report({ ...report, questionId: 'q2', guildId: null, at: NOW - 1 });
    await store.report({ ...report, userId: BO });
    expect((await store.exportUser(ANNA)).reports).toEqual([
      { questionId: 'q2', guildId: null, at: NOW - 1 },
      { questionId: 'q1', guildId: SERVER, at: NOW },
    ]);
    expect(await store.deleteUser(ANNA)).toMatchObject({ rounds: 0, reports: 2 });
    expect(await store.reportedQuestions(ANNA)).toEqual(new Set());
    expect((await store.exportUser(ANNA)).reports).toEqual([]);
    expect(await store.reportedQuestions(BO)).toEqual(new Set(['q1']));
    expect(await store.report(report)).toBe(true);
  });
}
