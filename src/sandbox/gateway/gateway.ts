import { isRecord } from '../json.ts';
import { HEARTBEAT_INTERVAL, KEPT } from '../limits.ts';
import { shardOf } from '../snowflake.ts';
import { guildCreatePayload, userPayload } from '../state/payloads.ts';
import type { GatewayEvent, World } from '../world.ts';
import { type Close, type Frame, INTENT, KNOWN_INTENTS, OP, PRIVILEGED } from './protocol.ts';
import { Session } from './session.ts';

/** A client's connection, as the transport offers it. */
export interface Connection {
  send(frame: string): void;
  close(reason: Close): void;
}

/** What the transport tells about a connection. */
export interface Peer {
  receive(frame: string): void;
  /** `code` as the client closed; 1000 and 1001 end the session (gateway#disconnecting). */
  closed(code: number): void;
}

/** Discord's side of the gateway, apart from WebSocket. */
export class Gateway {
  readonly #world: World;
  /** Privileged intents that the application has been granted. */
  readonly #granted: number;
  readonly #sessions = new Map<string, Session>();

  constructor(world: World, granted: number) {
    this.#world = world;
    this.#granted = granted;
  }

  publish(event: GatewayEvent): void {
    let data: string | undefined;
    for (const session of this.#sessions.values()) {
      if (!session.wants(event)) continue;
      data ??= JSON.stringify(event.data);
      session.dispatch(event.name, data);
    }
  }

  connect(connection: Connection): Peer {
    let session: Session | null = null;
    const send = (op: number, d: unknown) => connection.send(JSON.stringify({ op, d, s: null, t: null }));
    const deliver = (frame: string) => connection.send(frame);
    const attach = (to: Session) => {
      session = to;
      to.send = deliver;
    };
    send(OP.hello, { heartbeat_interval: HEARTBEAT_INTERVAL, _trace: ['sandbox'] });
    return {
      receive: (text) => {
        const frame = parse(text);
        if (frame === null) return connection.close('decodeError');
        switch (frame.op) {
          case OP.heartbeat:
            return send(OP.heartbeatAck, null);
          case OP.identify: {
            if (session !== null) return connection.close('alreadyAuthenticated');
            const identified = this.#identify(frame.d);
            if (typeof identified === 'string') return connection.close(identified);
            attach(identified);
            return this.#welcome(identified);
          }
          case OP.resume: {
            if (session !== null) return connection.close('alreadyAuthenticated');
            const resumed = this.#resumable(frame.d);
            if (typeof resumed === 'string') return connection.close(resumed);
            if (resumed === null) return send(OP.invalidSession, false);
            attach(resumed.session);
            if (!resumed.session.replay(resumed.sequence)) return connection.close('invalidSequence');
            return resumed.session.dispatch('RESUMED', '{"_trace":["sandbox"]}');
          }
          case OP.presence:
          case OP.voice:
          case OP.requestMembers:
            return session === null ? connection.close('notAuthenticated') : undefined;
          default:
            return connection.close('unknownOpcode');
        }
      },
      closed: (code) => {
        // A session that was resumed elsewhere is no longer this connection's business.
        if (session?.send === deliver) this.#lose(session, code);
      },
    };
  }

  #lose(session: Session, code: number): void {
    session.send = null;
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    this.#world.clock.after(KEPT.resumable, () => {
      if (session.send === null) this.#sessions.delete(session.id);
    });
  }

  #identify(data: unknown): Session | Close {
    if (!isRecord(data)) return 'decodeError';
    if (data['token'] !== this.#world.token) return 'authenticationFailed';
    const intents = data['intents'];
    if (typeof intents !== 'number' || (intents & ~KNOWN_INTENTS) !== 0) return 'invalidIntents';
    if ((intents & PRIVILEGED & ~this.#granted) !== 0) return 'disallowedIntents';
    const shard = data['shard'] ?? [0, 1];
    if (!isShard(shard)) return 'invalidShard';
    const session = new Session(this.#world.newId(), intents, shard);
    this.#sessions.set(session.id, session);
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= KEPT.sessions) break;
      this.#sessions.delete(oldest);
    }
    return session;
  }

  /** READY, then each server in full. */
  #welcome(session: Session): void {
    const world = this.#world;
    const [, shards] = session.shard;
    const guilds = [...world.guilds.values()].filter(
      (guild) => shardOf(guild.id, shards) === session.shard[0],
    );
    const ready = {
      v: 10,
      user: { ...userPayload(world.application.bot), verified: true, mfa_enabled: true, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: world.origin().replace('http', 'ws'),
      shard: session.shard,
      application: { id: world.application.id, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      user_settings: {},
      geo_ordered_rtc_regions: [],
      _trace: ['sandbox'],
    };
    session.dispatch('READY', JSON.stringify(ready));
    if ((session.intents & INTENT.guilds) === 0) return;
    for (const guild of guilds) {
      session.dispatch('GUILD_CREATE', JSON.stringify(guildCreatePayload(guild, world.application.bot.id)));
    }
  }

  #resumable(data: unknown): { session: Session; sequence: number } | Close | null {
    if (!isRecord(data)) return 'decodeError';
    if (data['token'] !== this.#world.token) return 'authenticationFailed';
    const session = this.#sessions.get(String(data['session_id']));
    if (session === undefined || typeof data['seq'] !== 'number') return null;
    return { session, sequence: data['seq'] };
  }
}

function parse(text: string): Frame | null {
  try {
    const frame: unknown = JSON.parse(text);
    if (!isRecord(frame) || typeof frame['op'] !== 'number') return null;
    return { op: frame['op'], d: frame['d'] };
  } catch {
    return null;
  }
}

function isShard(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [id, count]: unknown[] = value;
  return Number.isInteger(id) && Number.isInteger(count) && Number(id) >= 0 && Number(id) < Number(count);
}
