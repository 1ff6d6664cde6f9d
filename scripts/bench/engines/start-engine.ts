import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SearchPassage } from '../../../src/core/search/search-passage.ts';
import type { EngineName } from './names.ts';
import type { Built, FromEngine, ToEngine } from './protocol.ts';

const PROCESS = fileURLToPath(new URL('./engine-process.ts', import.meta.url));

/** A search that was built in a process of its own. */
export interface StartedEngine {
  readonly name: EngineName;
  readonly built: Built;
  /** Milliseconds that each question took. */
  ask(questions: readonly string[]): Promise<readonly number[]>;
  /** Asks until the code is as fast as it gets: so many times, or for so long. The milliseconds of each. */
  warmUp(
    questions: readonly string[],
    until: { readonly asks: number; readonly ms: number },
  ): Promise<readonly number[]>;
  stop(): void;
}

/** Builds a search in a process of its own. Rejects where that fails. */
export async function startEngine(
  name: EngineName,
  passages: readonly SearchPassage[],
): Promise<StartedEngine> {
  const child = fork(PROCESS, [], {
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} has ended`)));
  ended.catch(() => {});
  const call = async (message: ToEngine): Promise<FromEngine> => {
    child.send(message);
    const [answer] = await Promise.race([once(child, 'message'), ended]);
    return answer as FromEngine;
  };
  const built = (await call({ kind: 'build', engine: name, passages })) as Built;
  return {
    name,
    built,
    ask: async (questions) => (await call({ kind: 'ask', questions })) as readonly number[],
    warmUp: async (questions, until) =>
      (await call({ kind: 'warm up', questions, ...until })) as readonly number[],
    stop: () => child.kill(),
  };
}
