/** Clocks of this process, in milliseconds. */
export interface Clocks {
  /** Never goes back, but may stand still while the machine sleeps, as Linux's monotonic clock does. */
  readonly now: () => number;
  /** The wall clock: goes on while the machine sleeps, but may be set, back too. */
  readonly wallNow: () => number;
}

/** How long requests to Discord may go on, and at which pace. */
export interface Allowance {
  /** Ends a request with all its repetitions when the time is over; late where the machine slept. */
  readonly signal: AbortSignal;
  /** Milliseconds left; to be asked directly before anything is sent. Negative when the time is over. */
  left(): number;
  /** Resolves when one more request may be sent. */
  turn(): Promise<void>;
}

/** @param left milliseconds, asked again and again */
export function allow(left: () => number, turn: () => Promise<void>): Allowance {
  return { left, turn, signal: AbortSignal.timeout(Math.max(0, Math.floor(left()))) };
}

/**
 * Milliseconds from now on, by whichever clock says more: the one may have stood still while the machine slept, the
 * other may have been set back.
 */
export function stopwatch({ now, wallNow }: Clocks): () => number {
  const start = now();
  const wallStart = wallNow();
  return () => Math.max(now() - start, wallNow() - wallStart);
}
