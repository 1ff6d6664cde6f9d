import { KEPT } from '../limits.ts';

/** A request the application made. */
export interface LoggedRequest {
  readonly method: string;
  /** The route below `/api/v10`, with `:name` for the parts that vary; the plain path if there is none. */
  readonly route: string;
  readonly path: string;
  /** 0 when the connection ended without an answer, as a fault wanted it. */
  readonly status: number;
  /** Time the sandbox took over it. */
  readonly ms: number;
}

/** The newest {@link KEPT.requests} requests, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    if (this.#entries.length >= 2 * KEPT.requests) this.#entries = this.#entries.slice(-KEPT.requests);
  }

  list(): readonly LoggedRequest[] {
    return this.#entries.slice(-KEPT.requests);
  }
}
