import type { Clock } from '../clock.ts';
import { refuse } from '../errors.ts';
import { COMMAND } from '../limits.ts';

const DAY = 24 * 60 * 60_000;

/** How many commands were newly created in each scope within the last 24 hours. */
export class DailyCreates {
  readonly #clock: Clock;
  readonly #times = new Map<string | null, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts `creates` new commands; refuses all of them with 30034 if they are too many. */
  count(scope: string | null, creates: number): void {
    if (creates === 0) return;
    const now = this.#clock.elapsed();
    const recent = (this.#times.get(scope) ?? []).filter((at) => at > now - DAY);
    if (recent.length + creates > COMMAND.createsPerDay) throw refuse('tooManyCreates');
    for (let one = 0; one < creates; one += 1) recent.push(now);
    this.#times.set(scope, recent);
  }
}
