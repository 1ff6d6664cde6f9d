import type { Clock } from '../clock.ts';
import { RATE_LIMIT } from '../limits.ts';
import { Window } from './window.ts';

/**
 * Counts requests that end with 401, 403 or 429 (shared limits apart), and blocks the address that makes too
 * many (topics/rate-limits#invalid-request-limit-aka-cloudflare-bans).
 */
export class InvalidRequests {
  readonly #clock: Clock;
  readonly #window: Window;
  #blockedUntil = Number.NEGATIVE_INFINITY;

  constructor(clock: Clock, limit: number = RATE_LIMIT.invalidRequests) {
    this.#clock = clock;
    this.#window = new Window({ requests: limit, ms: RATE_LIMIT.invalidWindow }, clock);
  }

  /** To be told of every answer. */
  count(answer: Response): void {
    if (answer.status !== 401 && answer.status !== 403 && answer.status !== 429) return;
    if (answer.headers.get('x-ratelimit-scope') === 'shared') return;
    this.#window.take();
    if (this.#window.remaining === 0 && this.refusal() === null) {
      this.#blockedUntil = this.#clock.elapsed() + RATE_LIMIT.blockedFor;
    }
  }

  /**
   * What a blocked address hears, or `null`: the answer comes from Cloudflare in front of Discord, hence plain
   * text and none of the headers of Discord's own limits.
   */
  refusal(): Response | null {
    const ms = this.#blockedUntil - this.#clock.elapsed();
    if (ms <= 0) return null;
    return new Response('error code: 1015', {
      status: 429,
      headers: {
        'content-type': 'text/plain; charset=UTF-8',
        'retry-after': String(Math.ceil(ms / 1_000)),
      },
    });
  }
}
