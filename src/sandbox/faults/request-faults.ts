import type { Clock } from '../clock.ts';
import { limitedBy, type RateLimitScope } from '../rate-limits/too-many-requests.ts';
import { type Ending, type HeldAnswers, Hold } from './hold.ts';
import { matcher, type RequestPattern } from './request-pattern.ts';

/** A fault that waits for requests, or has met them. */
export interface RequestFault {
  /**
   * Resolves when it has met this many requests in all (default 1), at once if it already has. One that is to be
   * carried out first counts when that is done.
   */
  met(count?: number): Promise<void>;
  /** Requests that come from now on are spared. */
  lift(): void;
}

/** Which requests, and how many of them: by default one. `Infinity` lasts until it is lifted. */
export interface FaultyRequests extends RequestPattern {
  readonly times?: number;
}

/** Whether the sandbox has carried the request out by then, as when the message is sent but the answer is lost. */
export type Moment = 'before' | 'after';

/**
 * What becomes of one request, which `answer` carries out: what the client hears, or how its connection ends. It
 * says `met` when the fault has taken hold.
 */
type Course = (answer: () => Promise<Response>, met: () => void) => Promise<Response | Ending>;

interface Fault {
  readonly matches: (method: string, path: string) => boolean;
  readonly course: Course;
  left: number;
  met: number;
  readonly waiting: { readonly count: number; readonly resolve: () => void }[];
}

/**
 * Faults of REST requests, on demand. Each is for the next requests that match, before any check of the token, of
 * rate limits or of the form; where several match, the one that was asked for first takes the request, alone.
 */
export class RequestFaults {
  readonly #clock: Clock;
  readonly #faults = new Set<Fault>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Answers with a status and no body that is JSON: 500, 502, 503, 504 and whatever else a server's front may say. */
  status(requests: FaultyRequests, status: number): RequestFault {
    const body = `<html><body><h1>${status}</h1></body></html>`;
    const headers = { 'content-type': 'text/html' };
    return this.#add(requests, async (_, met) => {
      met();
      return new Response(body, { status, headers });
    });
  }

  /** Answers 429. `retryAfter` in milliseconds; `scope` is whose limit it is, by default `user`. */
  rateLimit(
    requests: FaultyRequests,
    limit: { readonly retryAfter: number; readonly scope?: RateLimitScope },
  ): RequestFault {
    return this.#add(requests, async (_, met) => {
      met();
      return limitedBy(limit.scope ?? 'user', limit.retryAfter, this.#clock);
    });
  }

  /** Ends the connection without an answer, by default with a reset and before anything is carried out. */
  drop(
    requests: FaultyRequests,
    how: { readonly moment?: Moment; readonly ending?: Ending } = {},
  ): RequestFault {
    return this.#add(requests, async (answer, met) => {
      if (how.moment === 'after') await answer();
      met();
      return how.ending ?? 'reset';
    });
  }

  /**
   * Keeps requests waiting until they are released or dropped by hand: a server that is slow, or hangs. By
   * default a request waits before it is carried out. One whose client has given up meanwhile is still carried
   * out when it is released.
   */
  hold(requests: FaultyRequests, how: { readonly moment?: Moment } = {}): RequestFault & HeldAnswers {
    const hold = new Hold();
    const fault = this.#add(requests, async (answer, met) => {
      const early = how.moment === 'after' ? await answer() : null;
      met();
      const ending = await hold.wait();
      return ending ?? early ?? answer();
    });
    return { ...fault, release: () => hold.release(), drop: (ending) => hold.drop(ending) };
  }

  /** Lifts every fault. Requests that are held stay held. */
  clear(): void {
    this.#faults.clear();
  }

  /** Lets a request take the course that is laid out for it, usually none but its own. */
  async around(method: string, path: string, answer: () => Promise<Response>): Promise<Response | Ending> {
    for (const fault of this.#faults) {
      if (!fault.matches(method, path)) continue;
      fault.left -= 1;
      if (fault.left <= 0) this.#faults.delete(fault);
      return fault.course(answer, () => meet(fault));
    }
    return answer();
  }

  #add(requests: FaultyRequests, course: Course): RequestFault {
    const { times = 1 } = requests;
    if (!(times >= 1)) throw new RangeError(`A fault meets one request or more, not ${times}`);
    const fault: Fault = { matches: matcher(requests), course, left: times, met: 0, waiting: [] };
    this.#faults.add(fault);
    return {
      met: (count = 1) =>
        new Promise((resolve) => {
          if (fault.met >= count) resolve();
          else fault.waiting.push({ count, resolve });
        }),
      lift: () => this.#faults.delete(fault),
    };
  }
}

function meet(fault: Fault): void {
  fault.met += 1;
  for (const { count, resolve } of fault.waiting) if (fault.met >= count) resolve();
}
