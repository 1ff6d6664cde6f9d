import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { kyselyStore } from '../../src/edges/store/kysely-store.ts';
import { openStore } from '../../src/edges/store/open-store.ts';
import { NodeSqliteDialect } from '../../src/edges/store/sqlite-dialect.ts';
import { openSqliteFile } from '../../src/edges/store/sqlite-file.ts';
import { shippedLibrary } from './class.ts';
import { openQuizRoom, type QuizRoom } from './quiz-room.ts';

/** A database in trouble: who answers meanwhile is told in one sentence, and may answer again afterwards. */

const library = await shippedLibrary();
const TRY_AGAIN = /请稍后再试。$/;

/** A room, and the very connection that its database is used by. */
async function roomAndConnection(): Promise<{ room: QuizRoom; connection: DatabaseSync }> {
  let connection: DatabaseSync | undefined;
  const room = await openQuizRoom(library, async (file) => {
    await (await openStore(`file:${file}`)).close();
    connection = openSqliteFile(file);
    return kyselyStore(new Kysely({ dialect: new NodeSqliteDialect(connection) }));
  });
  onTestFinished(() => room.close());
  if (!connection) throw new Error('nothing was opened');
  return { room, connection };
}

/** What brings the database into trouble, and what helps it out. */
const TROUBLES: Record<string, (connection: DatabaseSync, file: string) => () => void> = {
  'is full': (connection) => {
    connection.exec('pragma max_page_count = 1'); // SQLite raises it to what is used already
    return () => connection.exec('pragma max_page_count = 100000');
  },
  'may only be read': (connection) => {
    connection.exec('pragma query_only = on');
    return () => connection.exec('pragma query_only = off');
  },
  'is held by another program': (_, file) => {
    const shell = new DatabaseSync(file);
    shell.exec('begin immediate');
    return () => shell.close();
  },
};

test.each(Object.entries(TROUBLES))('an answer while the database %s', async (_, trouble) => {
  const { room, connection } = await roomAndConnection();
  // A full page more than what is free is needed before a full database refuses.
  const shown = await room.play({ kind: 'true-false', count: 5 });
  const over = trouble(connection, room.file);
  for (let tries = 0; ; tries++) {
    const refused = await room.play({}, room.ana);
    if (TRY_AGAIN.test(refused.text)) {
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).not.toContain('\n');
      break;
    }
    expect(tries).toBeLessThan(50);
  }
  over();
  expect((await room.answer(shown, true)).text).toContain('✅');
  expect((await room.store.exportUser(room.ana.id)).attempts).toHaveLength(1);
  expect(await room.bot.logged(`the database could not be used (${KIND_OF[_]})`)).toBeDefined();
});

const KIND_OF: Readonly<Record<string, string>> = {
  'is full': 'full',
  'may only be read': 'readOnly',
  'is held by another program': 'locked',
};

test.each(['may only be read', 'is held by another program'])(
  'the button of a question works again after the database %s no longer',
  async (name) => {
    const { room, connection } = await roomAndConnection();
    const shown = await room.play({ kind: 'true-false' });
    const over = TROUBLES[name]?.(connection, room.file);
    const refused = await room.answer(shown, false);
    expect(refused.text).toMatch(TRY_AGAIN);
    expect(refused.outcome).toBe('replied');
    over?.();
    expect((await room.answer(shown, true)).text).toContain('✅');
    expect((await room.store.exportUser(room.ana.id)).attempts).toHaveLength(1);
  },
);
