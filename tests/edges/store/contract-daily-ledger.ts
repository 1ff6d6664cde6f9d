import { expect, test } from 'vitest';
import type { AbandonedEntry } from '../../../src/app/daily-store.ts';
import type { DailyContractOptions } from './contract-daily.ts';
import { asking, done, first, key, MINUTE, post, TOPIC } from './daily-samples.ts';
import { NOW, SERVER } from './samples.ts';

/** What was posted, and what is still to be done about it. */
export function ledgerContract({ storeOf, setClock }: DailyContractOptions): void {
  const daily = () => storeOf().daily;

  test('the last lines of a kind, newest date first', async () => {
    const dates = ['2026-11-20', '2026-12-01', '2026-11-22', '2027-01-01'];
    for (const date of dates) await post(daily(), key(date), asking(`q${date}`));
    await post(daily(), key('2026-11-25', { kind: 'topic' }), TOPIC);
    await post(daily(), key('2026-11-25', { subject: '9' }), asking('q1'));
    const last = await daily().entries(SERVER, 'quiz', 3);
    expect(last.map((entry) => entry.key.date)).toEqual(['2027-01-01', '2026-12-01', '2026-11-22']);
    expect(last[0]?.content).toEqual(asking('q2027-01-01'));
    expect(await daily().entries(SERVER, 'topic', 3)).toMatchObject([{ content: TOPIC, outcome: done() }]);
    expect(await daily().entries('99', 'quiz', 3)).toEqual([]);
  });

  test('a question that has changed since is what was asked', async () => {
    await daily().lease(key('2026-11-22'), 'one', MINUTE, first(asking('q1')));
    await storeOf().retireQuestionsExcept(new Set());
    expect((await daily().entry(key('2026-11-22')))?.content).toEqual(asking('q1'));
  });

  test('leases that ran out without an end, the oldest first', async () => {
    const leased = ['2026-11-21', '2026-11-22', '2026-11-23'];
    for (const [index, date] of leased.entries()) {
      await daily().lease(key(date), 'one', (3 - index) * MINUTE, first(asking('q1')));
    }
    await post(daily(), key('2026-11-24'), asking('q1'));
    await daily().skip(key('2026-11-25'), NOW, 'late');
    const page = async (limit: number, after: AbandonedEntry | null = null) =>
      daily().abandonedAfter(after, await daily().time(), limit);
    const dates = (entries: readonly AbandonedEntry[]) => entries.map((entry) => entry.key.date);
    expect(await page(10)).toEqual([]);
    await setClock(2 * MINUTE);
    expect(dates(await page(10))).toEqual(['2026-11-23', '2026-11-22']);
    const [one = null, ...none] = await page(1);
    expect(none).toEqual([]);
    expect(dates(await page(1, one))).toEqual(['2026-11-22']);
    await daily().lease(key('2026-11-23'), 'two', MINUTE, first(asking('q2')));
    expect(dates(await page(10))).toEqual(['2026-11-22']);
  });

  test('leases that ran out at the same moment, page by page: each once', async () => {
    const subjects = ['1', '10', '2'];
    for (const subject of subjects) {
      await daily().lease(key('2026-11-22', { subject }), 'one', 0, first(asking('q1')));
      await daily().lease(key('2026-11-22', { subject, kind: 'topic' }), 'one', 0, first(TOPIC));
    }
    const now = (await daily().time()) + 1;
    const found: AbandonedEntry[] = [];
    for (let last: AbandonedEntry | null = null; found.length < 9; ) {
      const page: readonly AbandonedEntry[] = await daily().abandonedAfter(last, now, 2);
      if (page.length === 0) break;
      found.push(...page);
      last = page.at(-1) ?? null;
    }
    expect(found).toEqual(await daily().abandonedAfter(null, now, 10));
    expect(found).toHaveLength(6);
  });

  test('answers to show: of posts that were done, at their time, once', async () => {
    await post(daily(), key('2026-11-20'), asking('q1'), done(), NOW + 1);
    await post(daily(), key('2026-11-21'), asking('q2'), done(), NOW);
    await post(daily(), key('2026-11-22'), asking('q3'), done(), NOW + 2);
    await post(daily(), key('2026-11-23'), asking('q4'), { state: 'refused', reason: 'gone' }, NOW);
    await post(daily(), key('2026-11-24'), asking('q5'), { state: 'uncertain', channelId: '3' }, NOW);
    await daily().lease(key('2026-11-25'), 'one', MINUTE, first(asking('q6'), { revealAt: NOW }));
    await post(daily(), key('2026-11-22', { kind: 'topic' }), TOPIC);

    const toReveal = await daily().toReveal(NOW + 1, 10);
    expect(toReveal.map(({ content }) => content)).toEqual([asking('q2'), asking('q1')]);
    expect(await daily().toReveal(NOW + 1, 1)).toEqual(toReveal.slice(0, 1));
    expect(await daily().markRevealed(key('2026-11-21'))).toBe(true);
    expect(await daily().markRevealed(key('2026-11-21'))).toBe(false);
    expect(await daily().markRevealed(key('2026-01-01'))).toBe(false);
    expect((await daily().toReveal(NOW + 1, 10)).map((entry) => entry.key.date)).toEqual(['2026-11-20']);
    expect(await daily().entry(key('2026-11-21'))).toMatchObject({ revealed: true, outcome: done() });
  });

  test('questions that a server was given, or may have been, oldest first', async () => {
    await post(daily(), key('2026-11-21'), asking('q2'));
    await post(daily(), key('2026-11-20'), asking('q1'), { state: 'uncertain', channelId: '3' });
    await post(daily(), key('2026-11-22'), asking('q3'), { state: 'refused', reason: 'gone' });
    await daily().skip(key('2026-11-23'), NOW, 'late');
    await daily().lease(key('2026-11-24'), 'one', MINUTE, first(asking('q4')));
    await post(daily(), key('2026-11-25'), asking('q1'));
    await post(daily(), key('2026-11-25', { subject: '9' }), asking('q5'));
    const topic = '分布式存储';
    expect(await daily().askedInServer(SERVER)).toEqual([
      { date: '2026-11-20', questionId: 'q1', topic },
      { date: '2026-11-21', questionId: 'q2', topic },
      { date: '2026-11-25', questionId: 'q1', topic },
    ]);
    expect(await daily().askedInServer('99')).toEqual([]);
  });
}
