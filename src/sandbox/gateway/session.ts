import { KEPT } from '../limits.ts';
import { shardOf } from '../snowflake.ts';
import type { GatewayEvent } from '../world.ts';
import { type Close, OP } from './protocol.ts';

/** What a session needs of the connection it is on. */
export interface Line {
  readonly send: (frame: string) => void;
  readonly close: (reason: Close) => void;
}

/** One client's stream of events. It outlives its connection, so that the client can resume. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  #line: Line | null = null;
  #callOffExpiry: () => void = () => {};
  #sequence = 0;
  /** The newest {@link KEPT.eventsPerSession} frames by sequence number, for replay. */
  readonly #sent = new Map<number, string>();

  constructor(id: string, intents: number, shard: readonly [id: number, count: number]) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  wants(event: GatewayEvent): boolean {
    if (event.intent !== 0 && (this.intents & event.intent) === 0) return false;
    const [own, count] = this.shard;
    return own === (event.guildId === null ? 0 : shardOf(event.guildId, count));
  }

  /** Events go this way from now on. The connection that had the session before is closed. */
  attach(line: Line): void {
    this.#callOffExpiry();
    const before = this.#line;
    this.#line = line;
    before?.close('sessionTimedOut');
  }

  isOn(line: Line): boolean {
    return this.#line === line;
  }

  /** The connection is gone. `callOffExpiry` keeps the session from being forgotten once it is resumed. */
  detach(callOffExpiry: () => void): void {
    this.#line = null;
    this.#callOffExpiry = callOffExpiry;
  }

  /** `data` is JSON already, so that it is written once for all sessions. */
  dispatch(name: string, data: string): void {
    this.#sequence += 1;
    const frame = `{"op":${OP.dispatch},"s":${this.#sequence},"t":"${name}","d":${data}}`;
    this.#sent.set(this.#sequence, frame);
    this.#sent.delete(this.#sequence - KEPT.eventsPerSession);
    this.#line?.send(frame);
  }

  /**
   * Sends again what came after `sequence`. `unknown` is a number that was never reached, `forgotten` one so old
   * that something after it is not remembered any more; then nothing is sent.
   */
  replay(sequence: number): 'replayed' | 'unknown' | 'forgotten' {
    if (sequence > this.#sequence) return 'unknown';
    if (sequence < this.#sequence - this.#sent.size) return 'forgotten';
    for (let next = sequence + 1; next <= this.#sequence; next += 1) {
      const frame = this.#sent.get(next);
      if (frame !== undefined) this.#line?.send(frame);
    }
    return 'replayed';
  }
}
