import { beforeEach, describe, expect, test } from 'vitest';
import type { DailyContractOptions } from './contract-daily.ts';
import { asking, done, first, key, MINUTE, plan, post, REMINDING, reminder } from './daily-samples.ts';
import { ANNA, attempt, BO, DAY, NOW, round, SERVER } from './samples.ts';

/** Servers that the bot leaves, and processes that come and go. */
export function serversContract({ storeOf, setClock }: DailyContractOptions): void {
  const daily = () => storeOf().daily;

  test('left: its plans rest at once, and go on where the bot is back', async () => {
    await daily().savePlan(plan(), NOW);
    await daily().savePlan(plan({ guildId: '9' }), NOW);
    await post(daily(), key('2026-11-21'), asking('q1'), done(), NOW);
    await daily().lease(key('2026-11-22'), 'one', 0, first(asking('q1')));
    const work = async () => ({
      due: (await daily().duePlans(NOW, 10)).map(({ guildId }) => guildId),
      toReveal: (await daily().toReveal(NOW, 10)).length,
      abandoned: (await daily().abandonedAfter(null, await daily().time(), 10)).length,
    });
    const all = { due: [SERVER, '9'], toReveal: 1, abandoned: 1 };
    expect(await work()).toEqual(all);
    await daily().leftServer(SERVER);
    await daily().leftServer(SERVER);
    expect(await work()).toEqual({ due: ['9'], toReveal: 0, abandoned: 0 });
    expect(await daily().plan(SERVER, 'quiz')).toEqual(plan());
    await daily().inServers(['9', '99']);
    expect(await work()).toMatchObject({ due: ['9'] });
    await daily().inServers([]);
    await daily().inServers(Array.from({ length: 12_000 }, (_, index) => `${index}`).concat(SERVER));
    expect(await work()).toEqual(all);
  });

  test('of which anything is kept, each once, page by page; a member who is reminded is none', async () => {
    const store = storeOf();
    await store.changeServer('110', { language: 'en-US' });
    await daily().savePlan(plan({ guildId: '120' }), NOW);
    await daily().savePlan(plan({ guildId: '120', kind: 'topic', paused: 'asked' }), null);
    await daily().saveReminder(reminder(), NOW);
    await post(daily(), key('2026-11-22', { subject: ANNA, kind: 'reminder' }), REMINDING);
    for (const date of ['2026-11-21', '2026-11-22']) {
      await post(daily(), key(date, { subject: '130' }), asking('q1'));
    }
    await daily().skip(key('2026-11-22', { subject: '140', kind: 'topic' }), NOW, 'late');
    const played = round('r1', ['q1'], { guildId: '150' });
    await store.startRound(played);
    await store.saveAttempt(attempt(played, 0), null);
    await store.startRound(round('r2', ['q1'], { guildId: null }));
    const answered = { purpose: 'daily', daily: { guildId: '160', date: '2026-11-22' } } as const;
    await store.startRound(round('r3', ['q1'], { guildId: null, ...answered }));
    await store.report({ questionId: 'q1', userId: ANNA, guildId: '170', at: NOW });
    await store.report({ questionId: 'q1', userId: BO, guildId: null, at: NOW });
    // All of it in one server: it is told once.
    await store.changeServer(SERVER, { language: 'en-US' });
    await daily().savePlan(plan(), NOW);
    await post(daily(), key('2026-11-22'), asking('q1'));
    await store.startRound(round('r4', ['q1']));
    await daily().leftServer(SERVER);

    const all = ['110', '120', '130', '140', '150', '160', '170', SERVER];
    expect(await daily().serversAfter(null, 100)).toEqual(all);
    const pages: string[][] = [];
    for (let last: string | null = null; pages.length < 9; ) {
      const page: readonly string[] = await daily().serversAfter(last, 3);
      if (page.length === 0) break;
      pages.push([...page]);
      last = page.at(-1) ?? null;
    }
    expect(pages).toEqual([all.slice(0, 3), all.slice(3, 6), all.slice(6)]);

    await setClock(31 * DAY);
    await daily().forgetServersLeftBefore((await daily().time()) - 30 * DAY);
    expect(await daily().serversAfter(null, 100)).toEqual(all.slice(0, -1));
  });

  describe('forgotten', () => {
    const there = round('r1', ['q1', 'q2']);
    const ofDay = round('r2', ['q1'], {
      guildId: null,
      purpose: 'daily',
      daily: { guildId: SERVER, date: '2026-11-22' },
    });
    beforeEach(async () => {
      const store = storeOf();
      await store.changeServer(SERVER, { language: 'zh-TW' });
      await store.startRound(there);
      await store.startRound(ofDay);
      await store.saveAttempt(attempt(there, 0), null);
      await store.saveAttempt(attempt(ofDay, 0), null);
      await store.report({ questionId: 'q1', userId: ANNA, guildId: SERVER, at: NOW });
      await daily().savePlan(plan(), NOW);
      await daily().saveReminder(reminder(), NOW);
      await post(daily(), key('2026-11-22'), asking('q1'));
      await post(daily(), key('2026-11-22', { subject: ANNA, kind: 'reminder' }), REMINDING);
      await daily().leftServer(SERVER);
    });
    const forgetAfter = async (days: number) => {
      await setClock(days * DAY);
      return daily().forgetServersLeftBefore((await daily().time()) - 30 * DAY);
    };

    test('not before its time, nor when the bot came back', async () => {
      expect(await forgetAfter(29)).toBe(0);
      await daily().inServers([SERVER]);
      expect(await forgetAfter(31)).toBe(0);
      expect(await daily().plan(SERVER, 'quiz')).toEqual(plan());
      expect(await storeOf().round('r1')).toMatchObject({ guildId: SERVER });
      expect(await storeOf().server(SERVER)).toMatchObject({ language: 'zh-TW' });
    });

    test('the bot comes back at that very moment: what was set up stays', async () => {
      await setClock(31 * DAY);
      // Twice at once: then neither of the two has to wait for a connection to be made.
      const [now] = await Promise.all([daily().time(), daily().time()]);
      const [forgotten] = await Promise.all([
        daily().forgetServersLeftBefore(now - 30 * DAY),
        daily().inServers([SERVER]),
      ]);
      expect(forgotten).toBe(0);
      expect(await daily().plan(SERVER, 'quiz')).toEqual(plan());
      expect(await daily().entries(SERVER, 'quiz', 10)).toHaveLength(1);
      expect(await storeOf().server(SERVER)).toMatchObject({ language: 'zh-TW' });
    });

    test('left twice, the first time counts', async () => {
      await setClock(29 * DAY);
      await daily().leftServer(SERVER);
      expect(await forgetAfter(31)).toBe(1);
    });

    test('what was the server’s is gone, members keep what is theirs', async () => {
      const before = await storeOf().exportUser(ANNA);
      expect(await forgetAfter(31)).toBe(1);
      expect(await forgetAfter(31)).toBe(0);
      expect(await storeOf().server(SERVER)).toEqual({ language: null, timezone: null });
      expect(await daily().plan(SERVER, 'quiz')).toBeNull();
      expect(await daily().entries(SERVER, 'quiz', 10)).toEqual([]);
      expect(await daily().resultsInServer(SERVER)).toEqual([]);
      const after = await storeOf().exportUser(ANNA);
      expect(after).toEqual({
        ...before,
        rounds: before.rounds.map((each) =>
          each.id === 'r1' ? { ...each, guildId: null, channelId: '' } : { ...each, daily: null },
        ),
        reports: before.reports.map((each) => ({ ...each, guildId: null })),
      });
      expect(JSON.stringify(after)).not.toContain(SERVER);
      // A round that goes on is not of the server any more, either.
      await storeOf().saveAttempt(attempt(there, 1), null);
      expect(await daily().resultsInServer(SERVER)).toEqual([]);
    });
  });

  test('processes that live: those that said so of late, and did not say farewell', async () => {
    const process = (id: string, shards: readonly number[]) => ({ id, shards, shardCount: 4 });
    const ids = async () => (await daily().liveProcesses(30_000)).map(({ id }) => id);
    await daily().beat(process('one', [0, 1]));
    await daily().beat(process('two', [2, 3]));
    const [one] = await daily().liveProcesses(30_000);
    expect(one).toEqual({ ...process('one', [0, 1]), beatAt: expect.any(Number) });
    await setClock(25_000);
    await daily().beat(process('two', [2]));
    expect(await ids()).toEqual(['one', 'two']);
    await setClock(35_000);
    expect(await daily().liveProcesses(30_000)).toMatchObject([{ id: 'two', shards: [2] }]);
    // Its row is kept for an hour, and away for good when another one beats after that.
    await setClock(30 * MINUTE);
    await daily().beat(process('two', [2]));
    expect((await daily().liveProcesses(DAY)).map(({ id }) => id)).toEqual(['one', 'two']);
    await setClock(61 * MINUTE);
    await daily().beat(process('two', [2]));
    expect((await daily().liveProcesses(DAY)).map(({ id }) => id)).toEqual(['two']);
    await daily().farewell('two');
    await daily().farewell('nobody');
    expect(await daily().liveProcesses(DAY)).toEqual([]);
  });
}
