import { expect, test } from 'vitest';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { plan } from './daily-samples.ts';
import { NOW, SERVER } from './samples.ts';

/** What servers have set up, and which of it is to be looked at. */
export function plansContract(storeOf: () => OpenedStore, reopen: () => Promise<void>): void {
  const daily = () => storeOf().daily;
  const at = (guildId: string) => ({ guildId });

  test('come back as they were saved, one for each kind, after a restart too', async () => {
    const quiz = plan({ roleId: '500000000000000001', revealAfter: 90, days: [1, 3] });
    const topic = plan({ kind: 'topic', order: 'shuffled', paused: 'refused', refusals: 3 });
    await daily().savePlan(quiz, NOW);
    await daily().savePlan(topic, null);
    await reopen();
    expect(await daily().plan(SERVER, 'quiz')).toEqual(quiz);
    expect(await daily().plan(SERVER, 'topic')).toEqual(topic);
    expect(await daily().plan('999', 'quiz')).toBeNull();
  });

  test('saved again, the later one holds in all it says', async () => {
    await daily().savePlan(plan({ roleId: '500000000000000001', paused: 'asked' }), null);
    const later = plan({ time: 1_439, since: NOW + 1 });
    await daily().savePlan(later, NOW);
    expect(await daily().plan(SERVER, 'quiz')).toEqual(later);
    expect(await daily().duePlans(NOW, 10)).toEqual([later]);
  });

  test('one that is removed is gone, the other kind stays', async () => {
    await daily().savePlan(plan(), NOW);
    await daily().savePlan(plan({ kind: 'topic' }), NOW);
    expect(await daily().removePlan(SERVER, 'quiz')).toBe(true);
    expect(await daily().removePlan(SERVER, 'quiz')).toBe(false);
    expect(await daily().plan(SERVER, 'quiz')).toBeNull();
    expect(await daily().duePlans(NOW, 10)).toEqual([plan({ kind: 'topic' })]);
  });

  test('due: from their very time on, the longest waiting first, none that rests', async () => {
    await daily().savePlan(plan(at('3')), NOW - 2);
    await daily().savePlan(plan(at('1')), NOW - 1);
    await daily().savePlan(plan({ ...at('1'), kind: 'topic' }), NOW);
    await daily().savePlan(plan(at('2')), NOW + 1);
    await daily().savePlan(plan(at('4')), null);
    await daily().savePlan(plan({ ...at('5'), paused: 'asked' }), NOW);
    const due = await daily().duePlans(NOW, 10);
    expect(due.map(({ guildId, kind }) => `${guildId} ${kind}`)).toEqual(['3 quiz', '1 quiz', '1 topic']);
    expect(await daily().duePlans(NOW, 2)).toEqual(due.slice(0, 2));
  });

  test('looked at, a plan is due again at the time given', async () => {
    await daily().savePlan(plan(), NOW);
    await daily().planNext(plan(), NOW + 5);
    expect(await daily().duePlans(NOW + 4, 10)).toEqual([]);
    expect(await daily().duePlans(NOW + 5, 10)).toEqual([plan()]);
    await daily().planNext(plan(), null);
    expect(await daily().duePlans(NOW * 2, 10)).toEqual([]);
  });

  test('changed while it was looked at, it keeps the time that the change gave it', async () => {
    const changed = plan({ time: 600, since: NOW + 1 });
    await daily().savePlan(changed, NOW + 5);
    await daily().planNext(plan(), NOW + 1_000);
    expect(await daily().duePlans(NOW + 5, 10)).toEqual([changed]);
  });

  test('changed by whoever knows it as it is, at the time given', async () => {
    const refused = plan({ refusals: 2 });
    await daily().savePlan(refused, null);
    expect(await daily().changePlan(refused, { refusals: 0 }, NOW)).toBe(true);
    expect(await daily().duePlans(NOW, 10)).toEqual([plan()]);
    expect(await daily().changePlan(plan(), { paused: 'asked' }, null)).toBe(true);
    const paused = plan({ paused: 'asked' });
    expect(await daily().plan(SERVER, 'quiz')).toEqual(paused);
    expect(await daily().changePlan(paused, { paused: null, since: NOW + 1 }, NOW)).toBe(true);
    expect(await daily().duePlans(NOW, 10)).toEqual([plan({ since: NOW + 1 })]);
  });

  test('refused: counted, and at rest from the third day on, of which one admin is told', async () => {
    await daily().savePlan(plan({ roleId: '5' }), NOW);
    for (const refusals of [1, 2]) {
      expect(await daily().countRefusal(plan(), 3, NOW + refusals)).toBe(true);
      expect(await daily().duePlans(NOW + refusals, 10)).toEqual([plan({ roleId: '5', refusals })]);
    }
    expect(await daily().tellRefused(plan())).toBe(false);
    expect(await daily().countRefusal(plan(), 3, NOW)).toBe(true);
    expect(await daily().plan(SERVER, 'quiz')).toEqual(plan({ roleId: '5', refusals: 3, paused: 'refused' }));
    expect(await daily().countRefusal(plan(), 3, NOW)).toBe(false);
    const told = await Promise.all([0, 1, 2].map(() => daily().tellRefused(plan())));
    expect(told.filter((isMine) => isMine)).toHaveLength(1);
    expect(await daily().plan(SERVER, 'quiz')).toEqual(plan({ roleId: '5', paused: 'refused' }));
  });

  test('refusals counted at the same time count once each', async () => {
    await daily().savePlan(plan(), NOW);
    await Promise.all(Array.from({ length: 10 }, () => daily().countRefusal(plan(), 20, NOW)));
    expect(await daily().plan(SERVER, 'quiz')).toEqual(plan({ refusals: 10 }));
  });

  test.each([
    ['ended', () => daily().removePlan(SERVER, 'quiz')],
    ['set up anew', () => daily().savePlan(plan({ since: NOW + 1 }), NOW)],
    ['paused', () => daily().savePlan(plan({ paused: 'asked' }), null)],
  ])('%s meanwhile, it stays so, whatever somebody else makes of it', async (_, meanwhile) => {
    await daily().savePlan(plan({ refusals: 2 }), NOW);
    await meanwhile();
    const before = await daily().plan(SERVER, 'quiz');
    expect(await daily().changePlan(plan(), { refusals: 0 }, NOW)).toBe(false);
    expect(await daily().changePlan(plan(), { paused: 'asked' }, null)).toBe(false);
    expect(await daily().countRefusal(plan(), 3, NOW)).toBe(false);
    expect(await daily().tellRefused(plan())).toBe(false);
    expect(await daily().plan(SERVER, 'quiz')).toEqual(before);
  });

  test('all that do not rest, page by page, whenever they are due', async () => {
    const plans = ['1', '10', '2', '3'].flatMap((id) => [
      plan(at(id)),
      plan({ ...at(id), kind: 'topic', paused: id === '2' ? 'asked' : null }),
    ]);
    for (const each of plans) await daily().savePlan(each, null);
    const awake = plans.filter(({ paused }) => paused === null);
    const pages: unknown[][] = [];
    for (let last: (typeof plans)[number] | null = null; pages.length < 9; ) {
      const page = await daily().plansAfter(last, 3);
      if (page.length === 0) break;
      pages.push([...page]);
      last = page.at(-1) ?? null;
    }
    expect(pages).toEqual([awake.slice(0, 3), awake.slice(3, 6), awake.slice(6)]);
  });
}
