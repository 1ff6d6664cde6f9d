import { KEPT } from '../limits.ts';
import { shardOf } from '../snowflake.ts';
import type { GatewayEvent } from '../world.ts';
import { OP } from './protocol.ts';

/** One client's stream of events. It outlives its connection, so that the client can resume. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  /** Sends a frame to the connected client; `null` while there is none. */
  send: ((frame: string) => void) | null = null;
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

  /** `data` is JSON already, so that it is written once for all sessions. */
  dispatch(name: string, data: string): void {
    this.#sequence += 1;
    const frame = `{"op":${OP.dispatch},"s":${this.#sequence},"t":"${name}","d":${data}}`;
    this.#sent.set(this.#sequence, frame);
    this.#sent.delete(this.#sequence - KEPT.eventsPerSession);
    this.send?.(frame);
  }

  /** Sends again what came after `sequence`. Says `false` when that is not remembered any more, or never was. */
  replay(sequence: number): boolean {
    if (sequence > this.#sequence || sequence < this.#sequence - this.#sent.size) return false;
    for (let next = sequence + 1; next <= this.#sequence; next += 1) {
      const frame = this.#sent.get(next);
      if (frame !== undefined) this.send?.(frame);
    }
    return true;
  }
}
