import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { resultPieces } from '../../../src/app/note-pieces.ts';
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

test('a line that is cut into many passages: each holds the whole line, and it is sent once', async () => {
  const file = { path: 'a.md', text: '云计算是一种服务。'.repeat(45_000) };
  const expected = readNote(file);
  expect(expected.note?.passages.length).toBeGreaterThan(1000);
  const worker = resultPieces('note', file);
  const sizes = [...worker].map((piece) => JSON.stringify(piece).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(10 * file.text.length);
  expect(await reader.note(file)).toEqual(expected);
});

test.each([
  [
    'headings that differ',
    Array.from({ length: 100 }, (_, i) => `# 第${i}${'云'.repeat(9000)}\n\n甲${i}。\n`).join('\n'),
  ],
  ['a table of very many columns', `|${'甲|'.repeat(9000)}\n|${'-|'.repeat(9000)}\n|${'乙|'.repeat(9000)}\n`],
])('large passages come in small pieces: %s', async (_, text) => {
  const sizes = [...resultPieces('note', { path: 'a.md', text })].map((piece) =>
    piece.kind === 'passages' && piece.passages.length > 1 ? JSON.stringify(piece).length : 0,
  );
  expect(Math.max(...sizes)).toBeLessThan(220_000);
  expect(await reader.note({ path: 'a.md', text })).toEqual(readNote({ path: 'a.md', text }));
});

describe('a thread that fails', () => {
  /** A thread that does what the path of the file says, and fails when it hears that the flour is out. */
  const script = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ file: { path } }) => {
      if (path === 'endless') for (;;);
      if (path === 'throws') throw new Error('out of flour');
      if (path === 'exits') process.exit(0);
      parentPort.postMessage({ kind: 'note', note: null, problems: [] });
    });
    new BroadcastChannel('flour').onmessage = () => { throw new Error('out of flour'); };`;
  const url = new URL(`data:text/javascript,${encodeURIComponent(script)}`);
  const read = { note: null, problems: [] };
  const noteOf = (path: string) => ({ path, text: '云' });

  test.each([
    ['throws', 'out of flour'],
    ['exits', 'the thread that reads it has ended'],
    // Long enough for the next thread to start and to read, however busy the machine is.
    ['endless', 'it takes more than 1 s', 1000],
  ])('%s: that file is refused, and the next is read by another', async (path, reason, deadline?: number) => {
    const failing = new WorkerReader(url, deadline);
    const [refused, next] = [failing.note(noteOf(path)), failing.note(noteOf('a.md'))];
    await expect(refused).rejects.toThrow(reason);
    expect(await next).toEqual(read);
  });

  test('while nobody waits for it ends nothing but itself', async () => {
    const failing = new WorkerReader(url);
    const ended = Promise.withResolvers<void>();
    process.once('worker', (worker) => worker.once('exit', () => ended.resolve()));
    expect(await failing.note(noteOf('a.md'))).toEqual(read);
    const flour = new BroadcastChannel('flour');
    flour.postMessage('out');
    // An error that nobody listens for would be an uncaught one here.
    await ended.promise;
    flour.close();
    expect(await failing.note(noteOf('b.md'))).toEqual(read);
  });
});
