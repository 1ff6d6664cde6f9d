import type { Clock } from '../clock.ts';
import { GATEWAY } from '../limits.ts';
import { Window } from '../rate-limits/window.ts';

export interface SessionStartRules {
  /** Identifies in 24 hours. */
  readonly total: number;
  readonly maxConcurrency: number;
  /** Whether a concurrency key may identify only once in five seconds. */
  readonly spaced: boolean;
}

/** Counts identifies, of all shards together; events/gateway#session-start-limit-object */
export class SessionStarts {
  readonly #clock: Clock;
  readonly #rules: SessionStartRules;
  readonly #day: Window;
  readonly #byKey = new Map<number, Window>();

  constructor(clock: Clock, rules: SessionStartRules) {
    this.#clock = clock;
    this.#rules = rules;
    this.#day = new Window({ ...GATEWAY.sessionStarts, requests: rules.total }, clock);
  }

  /** As `GET /gateway/bot` answers it; the limit resets 24 hours after the first identify it counts. */
  limit() {
    return {
      total: this.#rules.total,
      remaining: this.#day.remaining,
      reset_after: Math.ceil(this.#day.resetAfter),
      max_concurrency: this.#rules.maxConcurrency,
    };
  }

  /** Counts an identify. `tooSoon`: its key (shard id modulo `max_concurrency`) has identified just now. */
  take(shardId: number): 'started' | 'tooSoon' | 'exhausted' {
    if (!this.#day.take().passed) return 'exhausted';
    if (!this.#rules.spaced) return 'started';
    const key = shardId % this.#rules.maxConcurrency;
    const window = this.#byKey.get(key) ?? new Window(GATEWAY.identifies, this.#clock);
    this.#byKey.set(key, window);
    return window.take().passed ? 'started' : 'tooSoon';
  }
}
