import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import {
  addPassages,
  type FileReader,
  type GlossaryResult,
  type NoteResult,
  type ResultPiece,
} from '../../app/note-pieces.ts';
import type { NoteFile } from '../../core/notes/note.ts';
import type { Passage } from '../../core/notes/passage.ts';
import type { Request } from './note-worker.ts';

/** Milliseconds after which an idle worker ends; to start one takes about a tenth of a second. */
const IDLE_MS = 5000;
/** How long one file may take, in milliseconds: the largest notes, of 5 MB, take some seconds, odd ones up to 20. */
const DEADLINE_MS = 30_000;
/** What the thread may take, in MB: notes of 5 MB need less, a table of 400,000 columns would take all there is. */
const HEAP_MB = 1024;
const WORKER = new URL('./note-worker.ts', import.meta.url);

/** A thread, and why it can answer no more once it has failed. */
interface Running {
  readonly worker: Worker;
  readonly failed: AbortController;
}

/** Reads files in a thread of its own, one after the other. It is started on first use and ends when it is idle. */
export class WorkerReader implements FileReader {
  private readonly script: URL;
  private readonly deadline: number;
  private running: Running | undefined;
  private ending: NodeJS.Timeout | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * @param script what the thread runs
   * @param deadline milliseconds after which a file is given up, and the thread with it
   */
  constructor(script = WORKER, deadline = DEADLINE_MS) {
    this.script = script;
    this.deadline = deadline;
  }

  note(file: NoteFile): Promise<NoteResult> {
    return this.inTurn(async (running) => {
      const passages: Passage[] = [];
      let piece = await ask(running, { kind: 'note', file });
      while (piece.kind === 'passages') {
        addPassages(passages, piece.passages);
        await setImmediate();
        piece = await ask(running, 'next');
      }
      if (piece.kind !== 'note') throw new Error(`expected a note, not a ${piece.kind}`);
      const { note, problems } = piece;
      return { note: note && { ...note, passages }, problems };
    });
  }

  glossary(file: NoteFile): Promise<GlossaryResult> {
    return this.inTurn(async (running) => {
      const piece = await ask(running, { kind: 'glossary', file });
      if (piece.kind !== 'glossary') throw new Error(`expected a glossary, not ${piece.kind}`);
      const { glossary, problems } = piece;
      return { glossary, problems };
    });
  }

  private inTurn<T>(work: (running: Running) => Promise<T>): Promise<T> {
    const result = this.last.then(() => this.withWorker(work));
    this.last = result.catch(() => {});
    return result;
  }

  private async withWorker<T>(work: (running: Running) => Promise<T>): Promise<T> {
    clearTimeout(this.ending);
    this.running ??= this.start();
    const { running } = this;
    const { worker, failed } = running;
    const late = setTimeout(
      () => failed.abort(new Error(`it takes more than ${this.deadline / 1000} s`)),
      this.deadline,
    );
    worker.ref();
    try {
      return await work(running);
    } catch (error) {
      this.end(running);
      throw failed.signal.aborted ? failed.signal.reason : error;
    } finally {
      clearTimeout(late);
      worker.unref();
      this.ending = setTimeout(() => this.end(running), IDLE_MS).unref();
    }
  }

  private start(): Running {
    const worker = new Worker(this.script, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    const running = { worker, failed: new AbortController() };
    const fail = (reason: unknown) => {
      running.failed.abort(reason);
      this.end(running);
    };
    // A thread may fail while nobody waits for it; without a listener that would end the process.
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the thread that reads it has ended')));
    return running;
  }

  private end(running: Running): void {
    void running.worker.terminate();
    if (this.running === running) this.running = undefined;
  }
}

async function ask({ worker, failed }: Running, request: Request): Promise<ResultPiece> {
  const answer = once(worker, 'message', { signal: failed.signal });
  worker.postMessage(request);
  const [piece] = (await answer) as [ResultPiece];
  return piece;
}
