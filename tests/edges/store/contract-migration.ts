import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/edges/store/open-store.ts';
import type { Schema } from '../../../src/edges/store/schema.ts';
import { NodeSqliteDialect } from '../../../src/edges/store/sqlite-dialect.ts';
import { openSqliteFile } from '../../../src/edges/store/sqlite-file.ts';
import type { Sandbox } from './contract.ts';
import { done, plan, TOPIC } from './daily-samples.ts';
import { makeEarlier } from './earlier-version.ts';
import { ANNA, NOW, SERVER } from './samples.ts';

/** A database that was written before there were daily posts. */
export function migrationContract(makeSandbox: () => Promise<Sandbox>): void {
  test('written before there were daily posts: old rounds are of no day, old answers of their server', async () => {
    const { url, remove } = await makeSandbox();
    await writeBefore(url);
    const store = await openStore(url);
    expect(await store.round('r1')).toMatchObject({
      guildId: SERVER,
      daily: null,
      attempts: [{ questionId: 'q1' }],
    });
    expect(await store.daily.resultsInServer(SERVER)).toEqual([{ questionId: 'q1', right: 1, wrong: 0 }]);
    expect(await store.exportUser(ANNA)).toMatchObject({ reminder: null, reminded: [] });
    await store.close();
    await remove();
  });

  test('written before answers were tried again: those that wait are shown at the time that was told', async () => {
    const { url, remove } = await makeSandbox();
    const db = new Kysely<Schema>({ dialect: await dialectOf(url) });
    await makeEarlier(db, '0003-daily');
    for (const { date, revealed } of [
      { date: '2026-11-20', revealed: 1 as const },
      { date: '2026-11-21', revealed: 0 as const },
    ]) {
      const { content, ...line } = ledgerLine(date);
      await db
        .insertInto('ledger')
        .values({ ...line, content: JSON.stringify(content), revealed } as Schema['ledger'])
        .execute();
    }
    await db.destroy();
    const store = await openStore(url);
    expect(await store.daily.toReveal(NOW - 1, 10)).toEqual([]);
    const dates = (await store.daily.toReveal(NOW, 10)).map(({ key }) => key.date);
    expect(dates).toEqual(['2026-11-21']);
    await store.close();
    await remove();
  });

  test('written before refusals stood beside their plan: they are what they were', async () => {
    const { url, remove } = await makeSandbox();
    const plans = [plan({ refusals: 2 }), plan({ kind: 'topic', paused: 'refused', refusals: 3 })];
    const db = new Kysely<Schema>({ dialect: await dialectOf(url) });
    await makeEarlier(db, '0004-reveal-again');
    for (const each of [...plans, plan({ guildId: '9' })]) {
      const { guildId: guild_id, kind, since, paused } = each;
      const row = { guild_id, kind, since, paused, plan: JSON.stringify(each), next_at: NOW };
      await db
        .insertInto('daily_plans')
        .values(row as Schema['daily_plans'])
        .execute();
    }
    await db.destroy();
    const store = await openStore(url);
    expect(await store.daily.plan(SERVER, 'quiz')).toEqual(plans[0]);
    expect(await store.daily.plan(SERVER, 'topic')).toEqual(plans[1]);
    expect(await store.daily.plan('9', 'quiz')).toEqual(plan({ guildId: '9' }));
    await store.close();
    await remove();
  });
}

/** A post that was done, whose answer is to be shown now. */
function ledgerLine(date: string) {
  const when = { date, due_at: NOW, first_leased_at: NOW, leased_until: NOW, reveal_at: NOW };
  const outcome = JSON.stringify(done());
  return { subject: SERVER, kind: 'quiz', ...when, leases: 1, state: 'done', outcome, content: TOPIC };
}

async function writeBefore(url: string): Promise<void> {
  const db = new Kysely<Schema>({ dialect: await dialectOf(url) });
  await makeEarlier(db, '0002-answer-times');
  await db.insertInto('questions').values({ id: 'q1', retired: 0 }).execute();
  for (const [id, guild_id] of [
    ['r1', SERVER],
    ['r2', null],
  ] as const) {
    const place = { guild_id, channel_id: '3', created_at: NOW, topic: null, kind: null, items: '[]' };
    const round = { id, user_id: ANNA, purpose: 'play' as const, ...place };
    await db
      .insertInto('rounds')
      .values(round as Schema['rounds'])
      .execute();
    const answer = {
      position: 0,
      user_id: ANNA,
      question_id: 'q1',
      chosen: '[0]',
      verdict: 'right' as const,
    };
    const attempt = { interaction_id: id, round_id: id, ...answer, took_ms: null, rating: null, at: NOW };
    await db
      .insertInto('attempts')
      .values(attempt as Schema['attempts'])
      .execute();
  }
  await db.destroy();
}

async function dialectOf(url: string) {
  if (url.startsWith('file:')) return new NodeSqliteDialect(openSqliteFile(url.slice('file:'.length)));
  const { migratingDialect } = await import('../../../src/edges/store/postgres.ts');
  return migratingDialect(url);
}
