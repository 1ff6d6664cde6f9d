/** How work that takes long leaves room for the questions that arrive meanwhile. */
export interface Pace {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Lets everything that waits have its turn. */
  pause(): Promise<unknown>;
}

/**
 * Longest work at a stretch, in milliseconds, whoever does it: a fifth of what the event loop may be held, for one piece
 * may take longer.
 */
const STRETCH_MS = 10;

/** What all works at one pace share. */
interface Stretch {
  begun: number;
  /** Settled when whoever waits last may go on. */
  last: Promise<unknown>;
}

const present = new WeakMap<Pace, Stretch>();

/**
 * To be called between two pieces of work: pauses when the present stretch has lasted long enough, else gives `null`.
 * Works that go on side by side at one pace take turns, a stretch each.
 */
export function stretches(pace: Pace): () => Promise<void> | null {
  const stretch = present.get(pace) ?? { begun: pace.now(), last: Promise.resolve() };
  present.set(pace, stretch);
  const pause = async () => {
    stretch.last = stretch.last.then(() => pace.pause());
    await stretch.last;
    stretch.begun = pace.now();
  };
  return () => (pace.now() - stretch.begun < STRETCH_MS ? null : pause());
}

/** Does work piece by piece, with a pause after each stretch. */
export async function paced<T>(work: Iterator<unknown, T, void>, pace: Pace): Promise<T> {
  const breathe = stretches(pace);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    const pause = breathe();
    if (pause) await pause;
  }
}
