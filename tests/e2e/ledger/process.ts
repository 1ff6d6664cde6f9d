import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FromWorker, Point, ToWorker, WorkerOptions } from './protocol.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** How a look ended: done, or the process was killed or stopped at a point. */
export type Looked = 'looked' | 'killed' | 'stopped';

/** A process that posts, as the test sees it. */
export class PostingProcess {
  readonly id: string;
  /** What it said went wrong. */
  readonly troubles: string[] = [];
  state: 'running' | 'stopped' | 'dead' = 'running';
  isArmed = false;
  readonly #child: ChildProcess;
  #looking = Promise.withResolvers<Looked>();
  #signal: 'SIGKILL' | 'SIGSTOP' = 'SIGKILL';

  private constructor(id: string, child: ChildProcess) {
    this.id = id;
    this.#child = child;
    child.on('message', (message: FromWorker) => this.#hear(message));
    child.on('exit', () => {
      this.state = 'dead';
      this.#looking.resolve('killed');
    });
  }

  static async start(options: WorkerOptions): Promise<PostingProcess> {
    const child = fork(WORKER, [JSON.stringify(options)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const posting = new PostingProcess(options.id, child);
    const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if ((first as FromWorker)?.kind !== 'ready') throw new Error(`${options.id} did not start`);
    return posting;
  }

  /** Has it end or stop at a point, the next time that it comes there. */
  arm(point: Point, signal: 'SIGKILL' | 'SIGSTOP'): void {
    this.isArmed = true;
    this.#signal = signal;
    this.#send({ kind: 'arm', point });
  }

  /** Has it look for what is due. */
  async look(): Promise<Looked> {
    this.#looking = Promise.withResolvers();
    this.#send({ kind: 'look' });
    return this.#looking.promise;
  }

  /** Lets a stopped one go on, and end what it was at. */
  async goOn(): Promise<Looked> {
    this.#looking = Promise.withResolvers();
    this.state = 'running';
    this.#child.kill('SIGCONT');
    this.#send({ kind: 'go on' });
    return this.#looking.promise;
  }

  async end(): Promise<void> {
    if (this.state === 'dead') return;
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'looked') this.#looking.resolve('looked');
    else if (message.kind === 'trouble') this.troubles.push(message.message);
    else if (message.kind === 'reached') {
      this.isArmed = false;
      this.#child.kill(this.#signal);
      // One that is killed says so by ending.
      if (this.#signal === 'SIGKILL') return;
      this.state = 'stopped';
      this.#looking.resolve('stopped');
    }
  }

  #send(message: ToWorker): void {
    this.#child.send(message);
  }
}
