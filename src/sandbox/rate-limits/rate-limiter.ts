import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { BUCKETS, KEPT, RATE_LIMIT } from '../limits.ts';
import { type Allowance, type Taken, Window } from './window.ts';

/** Limits other than the usual ones. What is left out stays as it is. */
export interface RateLimitRules {
  /** Requests in a second over all routes. Default 50. */
  readonly global?: number;
  /**
   * Buckets by method and route, for example `POST /channels/:channel_id/messages`, with a star or any `:name`
   * for the parts that vary; `null` takes a route's bucket away. They come on top of `BUCKETS` in `limits.ts`.
   */
  readonly buckets?: Readonly<Record<string, Allowance | null>>;
  /** Invalid requests in ten minutes, after which the address is blocked. Default 10,000. */
  readonly invalidRequests?: number;
}

/**
 * Whether the bot's requests are limited. On a clock that stands still a client that waits for a limit to pass
 * would wait for ever, so by default they are only when the clock runs by itself.
 */
export type RateLimits = 'on' | 'off' | RateLimitRules;

/** `null`: not limited. */
export function rateLimitRules(wanted: RateLimits | undefined, clock: Clock): RateLimitRules | null {
  const given = wanted ?? (clock.runs ? 'on' : 'off');
  if (given === 'off') return null;
  return given === 'on' ? {} : given;
}

/** A request as rate limits see it. Paths are below `/api/v10`. */
export interface LimitedRequest {
  readonly method: string;
  readonly route: string;
  readonly path: string;
}

export type Verdict =
  | { readonly kind: 'unlimited' }
  | {
      readonly kind: 'passed' | 'exhausted';
      readonly bucket: string;
      readonly limit: number;
      readonly taken: Taken;
    }
  | { readonly kind: 'globally exhausted'; readonly taken: Taken };

interface Bucket extends Allowance {
  /** What `X-RateLimit-Bucket` says: the same for every channel, server and webhook. */
  readonly id: string;
}

/** The bot's limits: one for everything, and a bucket per route and top-level resource (topics/rate-limits). */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #global: Window;
  readonly #buckets = new Map<string, Bucket>();
  /** By bucket and resource. */
  readonly #windows = new Map<string, Window>();
  #sweepAt: number = KEPT.rateLimitWindows;

  constructor(clock: Clock, rules: RateLimitRules) {
    this.#clock = clock;
    this.#global = new Window({ requests: rules.global ?? RATE_LIMIT.globalPerSecond, ms: 1_000 }, clock);
    for (const [route, allowance] of Object.entries({
      ...byShape(BUCKETS),
      ...byShape(rules.buckets ?? {}),
    })) {
      if (allowance === null) continue;
      const id = createHash('sha256').update(route).digest('hex').slice(0, 32);
      this.#buckets.set(route, { ...allowance, id });
    }
  }

  /** Counts a request, and says whether it may be carried out. */
  take(request: LimitedRequest): Verdict {
    if (!isInteractionEndpoint(request.path)) {
      const taken = this.#global.take();
      if (!taken.passed) return { kind: 'globally exhausted', taken };
    }
    const bucket = this.#buckets.get(shape(`${request.method} ${request.route}`));
    if (bucket === undefined) return { kind: 'unlimited' };
    const taken = this.#window(bucket, resourceOf(request.path)).take();
    return { kind: taken.passed ? 'passed' : 'exhausted', bucket: bucket.id, limit: bucket.requests, taken };
  }

  #window(bucket: Bucket, resource: string): Window {
    const key = `${bucket.id}:${resource}`;
    const found = this.#windows.get(key);
    if (found !== undefined) return found;
    this.#sweep();
    const made = new Window(bucket, this.#clock);
    this.#windows.set(key, made);
    return made;
  }

  /** Every interaction has a webhook of its own: windows that have closed must not pile up. */
  #sweep(): void {
    if (this.#windows.size < this.#sweepAt) return;
    for (const [key, window] of this.#windows) if (window.closed) this.#windows.delete(key);
    this.#sweepAt = Math.max(KEPT.rateLimitWindows, 2 * this.#windows.size);
  }
}

/** topics/rate-limits#global-rate-limit: these are not bound to it. */
function isInteractionEndpoint(path: string): boolean {
  return path.startsWith('/interactions/') || path.startsWith('/webhooks/');
}

/** The top-level resource of a path: its channel, its server, or its webhook with the token. */
function resourceOf(path: string): string {
  return /\/(?:channels|guilds)\/\d+|^\/webhooks\/\d+(?:\/[^/]+)?/.exec(path)?.[0] ?? '';
}

/** A route without the names of what varies in it. */
function shape(route: string): string {
  return route.replace(/:\w+/g, '*');
}

function byShape<T>(routes: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(routes).map(([route, value]) => [shape(route), value]));
}
