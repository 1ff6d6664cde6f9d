import { setImmediate } from 'node:timers/promises';
import { LiveLibrary } from '../../src/app/live-library.ts';
import { WorkerReader } from '../../src/edges/files/file-reader.ts';
import { notesFolder } from '../../src/edges/files/notes-folder.ts';
import { PROJECT_GLOSSARY } from '../../src/edges/files/project-glossary.ts';
import { watchLoop } from './watch-loop.ts';

/** What a process says that has just started and loaded the notes of the folder in its first argument. */
export interface Loaded {
  readonly passages: number;
  /** From the first look at the folder until questions are answered, without the time that reading the code takes. */
  readonly loadMs: number;
  readonly heldMs: number;
}

const [, , folder = ''] = process.argv;
const loop = watchLoop();
await setImmediate();
const begin = performance.now();
const { size } = await LiveLibrary.load(notesFolder(folder, PROJECT_GLOSSARY), {
  notesUrl: null,
  pace: { now: () => performance.now(), pause: () => setImmediate() },
  reader: new WorkerReader(),
  onNews: () => {},
});
const loadMs = performance.now() - begin;
const loaded: Loaded = { passages: size.passages, loadMs, heldMs: await loop.stop() };
process.stdout.write(JSON.stringify(loaded));
process.exit();
