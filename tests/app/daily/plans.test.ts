import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Library } from '../../../src/app/ask.ts';
import { createPlans, type Plans } from '../../../src/app/daily/plans.ts';
import { createSettings } from '../../../src/app/settings.ts';
import type { OpenedStore } from '../../../src/edges/store/kysely-store.ts';
import { openStore } from '../../../src/edges/store/open-store.ts';
import { plan } from '../../edges/store/daily-samples.ts';
import { fileOfTest } from '../../edges/store/folder.ts';
import { NOW, SERVER } from '../../edges/store/samples.ts';

/** Several who manage a server change its plans at once, on a real database. */

let store: OpenedStore;
beforeEach(async () => {
  store = await openStore(`file:${fileOfTest()}`);
  onTestFinished(() => store.close());
});

function plansOn(opened: OpenedStore): Plans {
  const opening = Promise.resolve(opened);
  return createPlans({
    store: opening,
    library: new Promise<Library>(() => {}),
    settings: createSettings(opening),
  });
}

test('a plan that was refused is told to one of those who come at the same time', async () => {
  await store.daily.savePlan(plan({ paused: 'refused', refusals: 3 }), null);
  const plans = plansOn(store);
  await plans.of(SERVER, 'quiz');
  const told = await Promise.all([1, 2, 3].map(() => plans.newlyRefused(SERVER)));
  expect(told.flat()).toMatchObject([{ plan: { guildId: SERVER, kind: 'quiz' } }]);
  expect(await plans.newlyRefused(SERVER)).toEqual([]);
});

test.each(['pause', 'resume'] as const)('%s, and the plan is ended meanwhile: it stays so', async (what) => {
  await store.daily.savePlan(plan(), NOW);
  await store.daily.savePlan(plan({ kind: 'topic' }), NOW);
  const { daily } = store;
  const changePlan: typeof daily.changePlan = async (known, ...rest) => {
    await daily.removePlan(SERVER, known.kind);
    return daily.changePlan(known, ...rest);
  };
  const savePlan: typeof daily.savePlan = async (saved, nextAt) => {
    await daily.removePlan(SERVER, saved.kind);
    return daily.savePlan(saved, nextAt);
  };
  const plans = plansOn({ ...store, daily: { ...daily, changePlan, savePlan } });
  expect(await plans[what](SERVER, 'quiz')).toEqual([]);
  expect(await daily.plan(SERVER, 'quiz')).toBeNull();
  expect(await daily.plan(SERVER, 'topic')).toEqual(plan({ kind: 'topic' }));
});
