import { setImmediate } from 'node:timers/promises';
import { LiveLibrary } from '../../src/app/live-library.ts';
import { WorkerReader } from '../../src/edges/files/file-reader.ts';
import { notesFolder } from '../../src/edges/files/notes-folder.ts';
import { PROJECT_GLOSSARY } from '../../src/edges/files/project-glossary.ts';
import { watchLoop, worked } from './watch-loop.ts';

/** What a process says that has just started and loaded the notes of the folder in its first argument. */
export interface Loaded {
  readonly passages: number;
  /** From the first look at the folder until questions are answered, without the time that reading the code takes. */
  readonly loadMs: number;
  readonly heldMs: number;
  /** What the first question takes of this thread when all is read that loading reads ahead. */
  readonly firstMs: number;
}

/** Words of both languages, one of them misspelt: what it is read with is all there is. */
const QUESTION = 'What is the 坏处 of 私右云 clowd storage？';

const [, , folder = ''] = process.argv;
const loop = watchLoop();
await setImmediate();
const begin = performance.now();
const live = await LiveLibrary.load(notesFolder(folder, PROJECT_GLOSSARY), {
  notesUrl: null,
  pace: { now: () => performance.now(), pause: () => setImmediate() },
  reader: new WorkerReader(),
  onNews: () => {},
});
const loadMs = performance.now() - begin;
await live.update();
const heldMs = await loop.stop();
const before = worked();
live.library.ask(QUESTION);
const loaded: Loaded = { passages: live.size.passages, loadMs, heldMs, firstMs: worked() - before };
process.stdout.write(JSON.stringify(loaded));
process.exit();
