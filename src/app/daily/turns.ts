/** Lets work go on at a steady rate: each caller waits until its turn. */
export interface Turns {
  /** Resolves when one more request may be sent. */
  next(): Promise<void>;
  /** @param perSecond from the next turn on */
  setRate(perSecond: number): void;
}

/** @param wait resolves after so many milliseconds */
export function createTurns(
  perSecond: number,
  now: () => number,
  wait: (ms: number) => Promise<unknown>,
): Turns {
  let gap = 1000 / perSecond;
  let free = Number.NEGATIVE_INFINITY;
  return {
    async next() {
      const at = Math.max(now(), free);
      free = at + gap;
      const ms = at - now();
      if (ms > 0) await wait(ms);
    },
    setRate(rate) {
      gap = 1000 / rate;
    },
  };
}
