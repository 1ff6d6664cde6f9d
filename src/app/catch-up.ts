/** Keeps what was read of the notes in step with them, a little at each call and the rest ahead of time. */
export interface CatchUp {
  /**
   * Reads what is not read yet: all of it, but once `warm` has been used no more than a few pieces, for the rest is
   * being read elsewhere.
   */
  now(): void;
  /** Reads it in pieces of a few milliseconds. May be left half-way; `now` may be called between pieces. */
  warm(): Generator<void, void>;
}

/** How many pieces one call may read: together some milliseconds. */
const PIECES_A_CALL = 5;

/** @param work begins anew once it is through; what it has read so far can be asked at every `yield` */
export function createCatchUp(isCurrent: () => boolean, work: () => Generator<void, void>): CatchUp {
  let begun: Generator<void, void> | null = null;
  let isWarmed = false;
  const step = (): void => {
    begun ??= work();
    if (begun.next().done) begun = null;
  };
  return {
    now: () => {
      for (let pieces = 0; !isCurrent() && !(isWarmed && pieces >= PIECES_A_CALL); pieces++) step();
    },
    *warm() {
      isWarmed = true;
      while (!isCurrent()) {
        step();
        yield;
      }
    },
  };
}
