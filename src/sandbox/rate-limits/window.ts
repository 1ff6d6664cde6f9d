import type { Clock } from '../clock.ts';

/** So many in so many milliseconds. */
export interface Allowance {
  readonly requests: number;
  readonly ms: number;
}

export interface Taken {
  /** Whether there was room for it. */
  readonly passed: boolean;
  readonly remaining: number;
  /** Milliseconds until all of the allowance is there again. */
  readonly resetAfter: number;
}

/**
 * Counts against an allowance. The window opens with the first that is counted and closes `ms` later, whatever
 * happens in between: what is refused does not make it longer.
 */
export class Window {
  readonly #allowance: Allowance;
  readonly #clock: Clock;
  #used = 0;
  #closesAt = Number.NEGATIVE_INFINITY;

  constructor(allowance: Allowance, clock: Clock) {
    this.#allowance = allowance;
    this.#clock = clock;
  }

  /** Counts one more, if there is room. */
  take(): Taken {
    if (this.closed) {
      this.#used = 0;
      this.#closesAt = this.#clock.elapsed() + this.#allowance.ms;
    }
    const passed = this.#used < this.#allowance.requests;
    if (passed) this.#used += 1;
    return { passed, remaining: this.remaining, resetAfter: this.resetAfter };
  }

  get remaining(): number {
    return this.closed ? this.#allowance.requests : this.#allowance.requests - this.#used;
  }

  /** Milliseconds until it closes; 0 when it is not open. */
  get resetAfter(): number {
    return Math.max(0, this.#closesAt - this.#clock.elapsed());
  }

  get closed(): boolean {
    return this.#clock.elapsed() >= this.#closesAt;
  }
}
