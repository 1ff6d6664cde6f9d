import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/edges/store/open-store.ts';
import type { Schema } from '../../../src/edges/store/schema.ts';
import { NodeSqliteDialect } from '../../../src/edges/store/sqlite-dialect.ts';
import { openSqliteFile } from '../../../src/edges/store/sqlite-file.ts';
import type { Sandbox } from './contract.ts';
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
