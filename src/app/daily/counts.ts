import type { PostKey } from '../daily-store.ts';
import { COUNT_MS } from './limits.ts';
import type { Slots } from './slots.ts';

/** Has open posts tell how many have answered, gently. */
export interface Counts {
  /** Somebody answered: the post tells so before long, and tells at once of all who answer until then. */
  answered(key: PostKey): void;
  /** Drops what only waits, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

export interface CountsOptions {
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
  readonly slots: Slots;
  readonly show: (key: PostKey) => Promise<void>;
  readonly onTrouble: (error: unknown) => void;
}

export function createCounts({ wait, slots, show, onTrouble }: CountsOptions): Counts {
  // Of each post at most one count waits, and at most one is under way.
  const waiting = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  let isStopped = false;

  async function count(key: PostKey, name: string): Promise<void> {
    await wait(COUNT_MS);
    await underWay.get(name);
    await slots.run('count', async () => {
      if (isStopped) return;
      // Whoever answers from now on may not be counted, and makes the next one wait.
      waiting.delete(name);
      const showing = show(key)
        .catch(onTrouble)
        .finally(() => underWay.delete(name));
      underWay.set(name, showing);
      await showing;
    });
  }

  return {
    answered(key) {
      const name = `${key.subject}.${key.date}`;
      if (isStopped || waiting.has(name)) return;
      waiting.add(name);
      count(key, name).catch((error: unknown) => {
        waiting.delete(name);
        onTrouble(error);
      });
    },
    async stop() {
      isStopped = true;
      await Promise.all(underWay.values());
    },
  };
}
