import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Ending } from '../faults/hold.ts';
import type { RequestFaults } from '../faults/request-faults.ts';
import type { InvalidRequests } from '../rate-limits/invalid-requests.ts';
import type { LimitedRequest, RateLimiter } from '../rate-limits/rate-limiter.ts';
import type { RequestLog } from './request-log.ts';

export type HttpContext = Context<{ Bindings: HttpBindings }>;

/** What every request passes on its way in and out, whatever it asks for. */
export interface Guards {
  readonly log: RequestLog;
  readonly faults: RequestFaults;
  /** `null`: requests are not limited. */
  readonly limiter: RateLimiter | null;
  readonly invalid: InvalidRequests | null;
}

/**
 * Lets `answer` have a request unless its address is blocked or a fault is laid out for it, and writes down what
 * became of it.
 */
export async function guarded(
  { log, faults, invalid }: Guards,
  context: HttpContext,
  request: LimitedRequest,
  answer: () => Promise<Response>,
): Promise<Response> {
  const started = performance.now();
  const { method, route, path } = request;
  const outcome = invalid?.refusal() ?? (await faults.around(method, path, answer));
  const dropped = typeof outcome === 'string';
  const ms = performance.now() - started;
  log.add({ method, route, path: context.req.path, status: dropped ? 0 : outcome.status, ms });
  if (dropped) return end(context, outcome);
  invalid?.count(outcome);
  return outcome;
}

function end(context: HttpContext, ending: Ending): Response {
  const { socket } = context.env.incoming;
  if (ending === 'reset') socket.resetAndDestroy();
  else socket.destroy();
  // Nobody hears this: the server only wants to be given something.
  return new Response(null, { status: 499 });
}
