import type { Conversation } from '../gateway/conversation.ts';
import type { Gateway } from '../gateway/gateway.ts';

/** Which clients a fault is for: those of one shard, or by default all that have identified. */
export interface FaultyShard {
  readonly shard?: number;
}

/** What a connection that is turned away gets: an HTTP status, or its end. */
export type ConnectionRefusal = 'reset' | 429 | 500 | 502 | 503 | 504;

/**
 * Faults of the gateway, on demand. Each acts at once on the connections that are open, and throws when none is:
 * a fault that meets nobody tests nothing. Sessions live on unless it says otherwise, and record what happens
 * meanwhile for a resume.
 */
export class GatewayFaults {
  readonly #gateway: Gateway;
  #refusal: ConnectionRefusal | null = null;

  constructor(gateway: Gateway) {
    this.#gateway = gateway;
  }

  /** Ends connections without a close frame: the client sees 1006, and resumes. */
  drop(clients: FaultyShard = {}): void {
    for (const one of this.#connected(clients)) one.drop();
  }

  /** Closes connections with a code (topics/opcodes-and-status-codes). 1000 and 1001 end the session as well. */
  close(code: number, clients: FaultyShard = {}): void {
    for (const one of this.#connected(clients)) one.close(code, 'On demand');
  }

  /** Opcode 7: asks clients to connect anew and resume. */
  askToReconnect(clients: FaultyShard = {}): void {
    for (const one of this.#connected(clients)) one.askToReconnect();
  }

  /** Opcode 9: declares sessions invalid, for good or so that they can be resumed. */
  invalidate(session: { readonly resumable: boolean }, clients: FaultyShard = {}): void {
    for (const one of this.#connected(clients)) one.invalidate(session.resumable);
  }

  /** Heartbeats are not acknowledged any more on the connections that are open now; a client has to reconnect. */
  ignoreHeartbeats(clients: FaultyShard = {}): void {
    for (const one of this.#connected(clients)) one.ignoreHeartbeats();
  }

  /** Events of the connections that are open now wait until they are released; then they come in order. */
  holdEvents(clients: FaultyShard = {}): { release(): void } {
    const held = this.#connected(clients);
    for (const one of held) one.holdEvents();
    return {
      release() {
        for (const one of held) one.releaseEvents();
      },
    };
  }

  /**
   * Turns new connections away until it is lifted, with an HTTP status (503 by default) or a reset. Open ones
   * stay: see {@link drop}.
   */
  refuseConnections(refusal: ConnectionRefusal = 503): { lift(): void } {
    this.#refusal = refusal;
    return {
      lift: () => {
        this.#refusal = null;
      },
    };
  }

  /** How new connections are turned away; `null` when they are welcome. */
  get refusal(): ConnectionRefusal | null {
    return this.#refusal;
  }

  #connected({ shard }: FaultyShard): readonly Conversation[] {
    const found = this.#gateway.conversations.filter(
      ({ session }) => session !== null && (shard === undefined || session.shard[0] === shard),
    );
    if (found.length > 0) return found;
    throw new Error(
      `No client is connected to the gateway${shard === undefined ? '' : ` as shard ${shard}`}`,
    );
  }
}
