/**
 * Time as the sandbox sees it; every deadline goes through here, so tests can move it by hand. There are two
 * sorts, as on any computer: the wall's, which names moments and jumps when somebody sets it, and elapsed time,
 * which measures how long something took and only ever grows.
 */
export interface Clock {
  /** Wall time in milliseconds since the Unix epoch. For timestamps, never for lengths of time. */
  now(): number;
  /** Milliseconds since some fixed moment. */
  elapsed(): number;
  /** Runs `action` once, when `ms` milliseconds have elapsed. Returns a function that calls it off. */
  after(ms: number, action: () => void): () => void;
  /**
   * Whether time passes by itself. A client waits in its own time: on a clock that stands still it would wait
   * for ever, so what hurries or slows clients (rate limits, heartbeats) is then off unless it is asked for.
   */
  readonly runs: boolean;
}

/** Its timers do not keep the process alive: as long as somebody waits, the sandbox's server does. */
export const systemClock: Clock = {
  runs: true,
  now: Date.now,
  elapsed: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** The system's clock, whose wall shows a later time. */
export interface AdvancedClock extends Clock {
  /** Milliseconds that its wall shows beyond the system's. */
  readonly offset: number;
  /**
   * Sets the wall forward to this offset; nothing elapses by it. Throws RangeError for an earlier time than it shows:
   * what bears a date would be newer than now.
   */
  advanceTo(offset: number): void;
}

export function advancedClock(): AdvancedClock {
  let offset = 0;
  return {
    ...systemClock,
    now: () => systemClock.now() + offset,
    get offset() {
      return offset;
    },
    advanceTo(next) {
      if (!(next >= offset)) throw new RangeError(`A clock is ${offset} ms ahead, not back to ${next} ms`);
      offset = next;
    },
  };
}

export interface ManualClock extends Clock {
  /**
   * Lets `ms` milliseconds pass, on the wall too, and runs what falls due in order of time. Throws RangeError
   * when `ms` is negative: time does not run backward, only a wall clock can be set back.
   */
  advance(ms: number): void;
  /**
   * Sets the wall clock, forward or back, as a user or a time server sets a computer's: `now()` jumps, nothing
   * has elapsed, and timers run when they would have run anyway. `time` in milliseconds since the Unix epoch.
   */
  set(time: number): void;
}

/** A clock that stands still until it is moved. `start` in milliseconds since the Unix epoch. */
export function manualClock(start = Date.UTC(2026, 0, 5, 9)): ManualClock {
  let elapsed = 0;
  /** What the wall shows beyond the elapsed time. */
  let offset = start;
  const timers = new Set<{ readonly at: number; readonly action: () => void }>();
  return {
    runs: false,
    now: () => offset + elapsed,
    elapsed: () => elapsed,
    after(ms, action) {
      const timer = { at: elapsed + ms, action };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError(`A clock advances by 0 ms or more, not by ${ms}`);
      const end = elapsed + ms;
      for (;;) {
        const due = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (due === undefined) break;
        timers.delete(due);
        elapsed = Math.max(elapsed, due.at);
        due.action();
      }
      elapsed = end;
    },
    set(time) {
      offset = time - elapsed;
    },
  };
}
