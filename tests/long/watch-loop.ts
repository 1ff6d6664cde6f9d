import { setImmediate } from 'node:timers/promises';

/** Longest the event loop may be held at a stretch, in milliseconds. */
export const HELD_MS = 50;

/**
 * Measures how long at most one turn of the event loop takes, in milliseconds of this thread's work: what other
 * processes take from it on a busy machine is not ours.
 */
export function watchLoop(): { stop(): Promise<number> } {
  let held = 0;
  let isOver = false;
  const watching = (async () => {
    for (let last = worked(); !isOver; ) {
      await setImmediate();
      const now = worked();
      held = Math.max(held, now - last);
      last = now;
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      return held;
    },
  };
}

/** Milliseconds that this thread has worked. */
export function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
