import type { Clock } from '../clock.ts';
import type { Verdict } from './rate-limiter.ts';
import type { Taken } from './window.ts';

/** Whose limit it is: the bot's for this route, the bot's for everything, or one that all bots share. */
export type RateLimitScope = 'user' | 'global' | 'shared';

/** What an answer to a request within its limits tells about them. */
export function rateLimitHeaders(clock: Clock, verdict: Verdict): Record<string, string> {
  if (!('bucket' in verdict)) return {};
  return { 'x-ratelimit-bucket': verdict.bucket, ...windowHeaders(clock, verdict.limit, verdict.taken) };
}

/** topics/rate-limits#exceeding-a-rate-limit, or `null` when the request is within its limits. */
export function refusalOf(clock: Clock, verdict: Verdict): Response | null {
  if (verdict.kind === 'globally exhausted') return tooManyRequests('global', verdict.taken.resetAfter, {});
  if (verdict.kind !== 'exhausted') return null;
  return tooManyRequests('user', verdict.taken.resetAfter, rateLimitHeaders(clock, verdict));
}

/** A 429 that no count led to: the shared limit of a resource, or a fault on demand. `retryAfter` in milliseconds. */
export function limitedBy(scope: RateLimitScope, retryAfter: number, clock: Clock): Response {
  // A shared limit leaves the bot's own bucket as it is; a global one has none.
  const taken = { remaining: scope === 'shared' ? 4 : 0, resetAfter: retryAfter };
  return tooManyRequests(scope, retryAfter, scope === 'global' ? {} : windowHeaders(clock, 5, taken));
}

type Left = Pick<Taken, 'remaining' | 'resetAfter'>;

function windowHeaders(clock: Clock, limit: number, { remaining, resetAfter }: Left): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': seconds(clock.now() + resetAfter),
    'x-ratelimit-reset-after': seconds(resetAfter),
  };
}

function tooManyRequests(
  scope: RateLimitScope,
  retryAfter: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const message = scope === 'shared' ? 'The resource is being rate limited.' : 'You are being rate limited.';
  const body = { message, retry_after: Number(seconds(retryAfter)), global: scope === 'global' };
  return Response.json(body, {
    status: 429,
    headers: {
      ...headers,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
      'x-ratelimit-scope': scope,
      // Whole seconds, rounded up, unlike the field in the body.
      'retry-after': String(Math.ceil(retryAfter / 1_000)),
    },
  });
}

function seconds(ms: number): string {
  return (Math.ceil(ms) / 1_000).toFixed(3);
}
