/** How work that takes long leaves room for the questions that arrive meanwhile. */
export interface Pace {
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** Lets everything that waits have its turn. */
  pause(): Promise<unknown>;
}

/** Longest work at a stretch, in milliseconds: a fifth of what the event loop may be held, for one piece may take longer. */
const STRETCH_MS = 10;

/** To be called between two pieces of work: pauses when the present stretch has lasted long enough, else gives `null`. */
export function stretches(pace: Pace): () => Promise<void> | null {
  let begun = pace.now();
  const pause = async () => {
    await pace.pause();
    begun = pace.now();
  };
  return () => (pace.now() - begun < STRETCH_MS ? null : pause());
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
