/** Time as the sandbox sees it. Every deadline goes through here, so tests can move it by hand. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `action` once, `ms` milliseconds from now. Returns a function that calls it off. */
  after(ms: number, action: () => void): () => void;
}

/** Its timers do not keep the process alive: as long as somebody waits, the sandbox's server does. */
export const systemClock: Clock = {
  now: Date.now,
  after(ms, action) {
    const timer = setTimeout(action, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

export interface ManualClock extends Clock {
  /** Moves time forward by `ms` and runs what has fallen due, in order of time. */
  advance(ms: number): void;
}

/** A clock that stands still until it is moved. `start` in milliseconds since the Unix epoch. */
export function manualClock(start = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let now = start;
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    now: () => now,
    after(ms, action) {
      const timer = { at: now + ms, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const due = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers.delete(due);
        now = due.at;
        due.action();
      }
      now = end;
    },
  };
}
