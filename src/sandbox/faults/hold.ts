/**
 * How a connection ends without an answer: `reset` as when a network fails (discord.js sends the request again
 * by itself), `close` as when a server goes away (the caller gets an error).
 */
export type Ending = 'reset' | 'close';

/** Requests that wait for somebody to decide. */
export interface HeldAnswers {
  /** Lets everything that waits go on, and what comes later pass without waiting. */
  release(): void;
  /** Ends the connections of everything that waits, and of what comes later; `reset` by default. */
  drop(ending?: Ending): void;
}

/** A gate that is closed until it is opened, once and for all. */
export class Hold implements HeldAnswers {
  readonly #decided = Promise.withResolvers<Ending | null>();

  /** Resolves to how the connection ends, or `null` when it goes on. */
  wait(): Promise<Ending | null> {
    return this.#decided.promise;
  }

  release(): void {
    this.#decided.resolve(null);
  }

  drop(ending: Ending = 'reset'): void {
    this.#decided.resolve(ending);
  }
}
