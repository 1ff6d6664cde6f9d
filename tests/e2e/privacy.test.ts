import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import { shippedLibrary } from './class.ts';
import { openQuizRoom, type QuizRoom } from './quiz-room.ts';

/** What is kept about a member: to see, to take along, to delete. */

const library = await shippedLibrary();

let room: QuizRoom;
beforeEach(async () => {
  room = await openQuizRoom(library);
});
afterEach(() => room.close());

const privacy = (what: 'show' | 'export' | 'delete', options = {}) =>
  room.ana.command(room.channel, 'privacy', { [what]: options });

/** Plays one question, wrongly. */
const miss = async () => room.answer(await room.play({ count: 1 }), false);

/** The file that a message brings, as text. */
async function fileOf(shown: Shown): Promise<{ name: string; text: string }> {
  const [file] = shown.message.attachments;
  return { name: file?.filename ?? '', text: await (await fetch(file?.url ?? '')).text() };
}

test('nothing is kept about somebody who never played', async () => {
  const shown = await privacy('show');
  expect(shown.ephemeral).toBe(true);
  expect(shown.text).toMatch(/^没有保存你的任何数据。/);
});

test('what is kept is counted, exported and deleted', async () => {
  await miss();
  expect((await privacy('show')).text).toContain('- 答题记录：1 条');

  const json = await fileOf(await privacy('export'));
  expect(json.name).toBe('cumulus.json');
  expect(JSON.parse(json.text)).toMatchObject({
    attempts: [{ verdict: 'wrong' }],
    cards: [{}],
    rounds: [{}],
  });

  const confirm = await privacy('delete');
  expect((await privacy('show')).text).toContain('- 答题记录：1 条');
  const deleted = await room.ana.press(confirm, { label: '全部删除' });
  expect(deleted.text).toMatch(/^已删除：1 轮、1 条答题记录、1 张卡片/);
  expect((await privacy('show')).text).toMatch(/^没有保存你的任何数据。/);
});

test('missed questions come as a file for Anki', async () => {
  const empty = await privacy('export', { format: 'csv' });
  expect(empty.text).toBe('你没有做错过题。');
  await miss();
  const { name, text } = await fileOf(await privacy('export', { format: 'csv' }));
  expect(name).toBe('cumulus-anki.csv');
  const [separator, html, tags, row] = text.split('\n');
  expect([separator, html, tags]).toEqual(['#separator:Comma', '#html:false', '#tags column:3']);
  expect(row).toMatch(/^"/);
});

test('it is said in every language', async () => {
  const english = await room.ben.command(room.channel, 'privacy', { show: {} });
  expect(english.text).toMatch(/^Nothing is kept about you\./);
  const taiwan = await room.mei.command(room.channel, 'privacy', { show: {} });
  expect(taiwan.text).toMatch(/^沒有保存你的任何資料。/);
});
