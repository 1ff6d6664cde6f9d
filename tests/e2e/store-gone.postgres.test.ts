import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/edges/store/open-store.ts';
import { makeBrokenLine } from '../edges/store/postgres/broken-line.ts';
import { makeDatabase } from '../edges/store/postgres/database.ts';
import { shippedLibrary } from './class.ts';
import { openQuizRoom } from './quiz-room.ts';

/** The line to the database breaks while an answer is being saved. */

const server = inject('postgres');
const library = await shippedLibrary();

async function roomOnLine() {
  const database = await makeDatabase(server ?? '');
  const line = await makeBrokenLine(database.url);
  const room = await openQuizRoom(library, () => openStore(line.url));
  onTestFinished(async () => {
    await room.close();
    await line.close();
    await database.drop();
  });
  return { room, line };
}

describe.skipIf(server === null)('the line breaks', () => {
  test('before the server hears of the answer: it may be given again', async () => {
    const { room, line } = await roomOnLine();
    const shown = await room.play({ kind: 'true-false' });
    line.breakNextCommit('unsent');
    expect((await room.answer(shown, false)).text).toMatch(/请稍后再试。$/);
    expect((await room.answer(shown, true)).text).toContain('✅');
  });

  test('after it was saved: pressing again shows its verdict, and nothing is counted twice', async () => {
    const { room, line } = await roomOnLine();
    const shown = await room.play({ kind: 'true-false' });
    line.breakNextCommit('unconfirmed');
    expect((await room.answer(shown, true)).text).toMatch(/请稍后再试。$/);
    const again = await room.answer(shown, false);
    expect(again.text).toContain('以第一次的答案为准');
    expect(again.text).toContain('✅');
    const { attempts, cards } = await room.store.exportUser(room.ana.id);
    expect([attempts.length, cards.length, cards[0]?.card.reps]).toEqual([1, 1, 1]);
    expect((await room.ana.press(again, { label: '下一题' })).text).toContain('第 2 题');
  });
});
