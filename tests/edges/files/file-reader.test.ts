import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readGlossary } from '../../../src/core/notes/glossary.ts';
import { readNote } from '../../../src/core/notes/note.ts';
import { WorkerReader } from '../../../src/edges/files/file-reader.ts';

/** What the thread hands over is what reading here would have given. */

const reader = new WorkerReader();
const fixture = async (path: string) => ({ path: 'zh/note.md', text: await readFile(path, 'utf8') });

test('a note with all that Markdown has', async () => {
  const file = await fixture('tests/fixtures/notes/everything.md');
  expect(await reader.note(file)).toEqual(readNote(file));
});

test('a note of many passages, which come in pieces', async () => {
  const { path, text } = await fixture('tests/fixtures/notes/untidy.md');
  const file = {
    path,
    text: Array.from({ length: 60 }, (_, i) => text.replaceAll('云', `云${i}`)).join('\n\n\n'),
  };
  const expected = readNote(file);
  expect(expected.note?.passages.length).toBeGreaterThan(1000);
  expect(await reader.note(file)).toEqual(expected);
});

test('a note that can’t be read', async () => {
  const file = { path: 'a.md', text: '---\n- a\n---\n' };
  expect(await reader.note(file)).toEqual(readNote(file));
});

test('a glossary', async () => {
  const file = await fixture('knowledge/glossary.md');
  expect(await reader.glossary(file)).toEqual(readGlossary(file));
});

test('several at once, each with its own result', async () => {
  const files = ['甲', '乙', '丙'].map((name) => ({ path: `${name}.md`, text: `**${name}**：一种东西。` }));
  const results = await Promise.all(files.map((file) => reader.note(file)));
  expect(results).toEqual(files.map(readNote));
});
