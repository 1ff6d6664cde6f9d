import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { FileReader, GlossaryResult, NoteResult, ResultPiece } from '../../app/note-pieces.ts';
import type { NoteFile } from '../../core/notes/note.ts';
import type { Passage } from '../../core/notes/passage.ts';
import type { Request } from './note-worker.ts';

/** Milliseconds after which an idle worker ends; to start one takes about a tenth of a second. */
const IDLE_MS = 5000;

/** Reads files in a thread of its own, one after the other. It is started on first use and ends when it is idle. */
export class WorkerReader implements FileReader {
  private worker: Worker | undefined;
  private ending: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();

  note(file: NoteFile): Promise<NoteResult> {
    return this.inTurn(async (worker) => {
      const passages: Passage[] = [];
      let piece = await ask(worker, { kind: 'note', file });
      while (piece.kind === 'passages') {
        passages.push(...piece.passages);
        await setImmediate();
        piece = await ask(worker, 'next');
      }
      if (piece.kind !== 'note') throw new Error(`expected a note, not a ${piece.kind}`);
      const { note, problems } = piece;
      return { note: note && { ...note, passages }, problems };
    });
  }

  glossary(file: NoteFile): Promise<GlossaryResult> {
    return this.inTurn(async (worker) => {
      const piece = await ask(worker, { kind: 'glossary', file });
      if (piece.kind !== 'glossary') throw new Error(`expected a glossary, not ${piece.kind}`);
      const { glossary, problems } = piece;
      return { glossary, problems };
    });
  }

  private inTurn<T>(work: (worker: Worker) => Promise<T>): Promise<T> {
    const result = this.last.then(() => this.withWorker(work));
    this.last = result.catch(() => {});
    return result;
  }

  private async withWorker<T>(work: (worker: Worker) => Promise<T>): Promise<T> {
    clearTimeout(this.ending);
    this.worker ??= new Worker(new URL('./note-worker.ts', import.meta.url), { execArgv: [] });
    const { worker } = this;
    worker.ref();
    try {
      return await work(worker);
    } catch (error) {
      this.end();
      throw error;
    } finally {
      worker.unref();
      this.ending = setTimeout(() => this.end(), IDLE_MS).unref();
    }
  }

  private end(): void {
    void this.worker?.terminate();
    this.worker = undefined;
  }
}

/** Rejects when the thread fails: `once` listens for errors too. */
async function ask(worker: Worker, request: Request): Promise<ResultPiece> {
  worker.postMessage(request);
  const [piece] = (await once(worker, 'message')) as [ResultPiece];
  return piece;
}
