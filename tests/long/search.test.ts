import { execFile } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderWith } from '../edges/files/folder.ts';
import { type LivingNotes, livingNotes } from '../edges/files/live.ts';
import type { Loaded } from './load-notes.ts';
import { madeUpText } from './made-up-notes.ts';
import { HELD_MS, watchLoop } from './watch-loop.ts';

/** Limits in milliseconds, met by the best of three: the machine may be busy with other things. */
const LOAD_MS = 1000;
const TRIES = 3;

const SHIPPED = fileURLToPath(new URL('../../knowledge', import.meta.url));
const LOAD_NOTES = fileURLToPath(new URL('load-notes.ts', import.meta.url));
const SEED = 20261123;

const NOTES = 150;
/** Ten sections are twenty passages. */
const SECTIONS = 10;
/** A section has about 240 characters, of three bytes each. */
const LARGE_SECTIONS = 450;
const LARGE = 'large.md';

/** A folder of about 3,000 passages. */
async function bigFolder(): Promise<string> {
  const text = madeUpText(SEED);
  const folder = await folderWith({});
  for (let i = 0; i < NOTES; i++) {
    const file = join(folder, `unit${i % 10}/note${i}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text.note(`第${i}课`, SECTIONS));
  }
  return folder;
}

/** Loads a folder in processes of their own, in which no code has run before. */
async function load(folder: string): Promise<Loaded> {
  const loads: Loaded[] = [];
  for (let i = 0; i < TRIES; i++) {
    const { stdout } = await promisify(execFile)(process.execPath, [LOAD_NOTES, folder]);
    loads.push(JSON.parse(stdout) as Loaded);
  }
  return {
    passages: loads[0]?.passages ?? 0,
    loadMs: Math.min(...loads.map(({ loadMs }) => loadMs)),
    heldMs: Math.min(...loads.map(({ heldMs }) => heldMs)),
  };
}

/** How long the event loop is held at most while a note changes and members ask, one question after the other. */
async function whileAsked(notes: LivingNotes, change: () => Promise<void>) {
  const { question } = madeUpText(SEED);
  let isOver = false;
  let asked = 0;
  await notes.look();
  const loop = watchLoop();
  const asking = (async () => {
    for (; !isOver; asked++) {
      notes.library.ask(question());
      await setImmediate();
    }
  })();
  await change();
  await notes.logged(/^notes updated/);
  await notes.look();
  isOver = true;
  await asking;
  return { held: await loop.stop(), asked };
}

test('the shipped notes load within a second, and hold up nobody', async () => {
  const { passages, loadMs, heldMs } = await load(SHIPPED);
  expect(passages).toBeGreaterThan(90);
  console.log({ passages, loadMs, heldMs });
  expect(loadMs).toBeLessThan(LOAD_MS);
  expect(heldMs).toBeLessThan(HELD_MS);
});

test('a folder of 3,000 passages holds up nobody when it is loaded', async () => {
  const { passages, loadMs, heldMs } = await load(await bigFolder());
  console.log({ passages, loadMs, heldMs });
  expect(passages).toBeGreaterThan(2900);
  expect(heldMs).toBeLessThan(HELD_MS);
});

test('a note of 300 KB among 3,000 passages holds up nobody when it is new, edited, replaced or gone', async () => {
  const folder = await bigFolder();
  const text = madeUpText(SEED + 1);
  const file = join(folder, LARGE);
  const written = text.note('大课', LARGE_SECTIONS);
  console.log('large', Buffer.byteLength(written));
  expect(Buffer.byteLength(written)).toBeGreaterThan(300_000);
  const notes = await livingNotes(folder);
  notes.library.ask(madeUpText(SEED).question());
  const a = performance.now();
  console.log('added', await whileAsked(notes, () => writeFile(file, written)), performance.now() - a);
  for (let i = 0; i < 3; i++) {
    const b = performance.now();
    console.log('edited', await whileAsked(notes, () => writeFile(file, written.replace('。', `，第${i}版。`))), performance.now() - b);
    const c = performance.now();
    console.log('replaced', await whileAsked(notes, async () => {
      await writeFile(`${file}.new`, text.note('大课', LARGE_SECTIONS));
      await rename(`${file}.new`, file);
    }), performance.now() - c);
  }
});
