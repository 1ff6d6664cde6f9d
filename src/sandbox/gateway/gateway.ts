import { randomUUID } from 'node:crypto';
import { KEPT, MEMBERS } from '../limits.ts';
import { Window } from '../rate-limits/window.ts';
import type { GatewayEvent, World } from '../world.ts';
import { type Connection, Conversation, type Peer, type Sessions } from './conversation.ts';
import type { Identify } from './identify.ts';
import { type MembersRequest, mayRequest, memberChunks } from './members.ts';
import type { GatewaySettings } from './options.ts';
import { CLOSE, INTENT, OP } from './protocol.ts';
import { type Line, Session } from './session.ts';
import { SessionStarts } from './session-starts.ts';

/** Discord's side of the gateway, apart from WebSocket. */
export class Gateway implements Sessions {
  readonly world: World;
  readonly settings: GatewaySettings;
  readonly starts: SessionStarts;
  /** Whether requests for all members of a server are limited. */
  readonly #limited: boolean;
  readonly #sessions = new Map<string, Session>();
  readonly #conversations = new Set<Conversation>();
  readonly #allMembers = new Map<string, Window>();

  constructor(world: World, settings: GatewaySettings, limited: boolean) {
    this.world = world;
    this.settings = settings;
    this.#limited = limited;
    this.starts = new SessionStarts(world.clock, {
      total: settings.sessionStarts,
      maxConcurrency: settings.maxConcurrency,
      spaced: settings.spaceIdentifies,
    });
  }

  /** The connections that are open, in the order they came. */
  get conversations(): readonly Conversation[] {
    return [...this.#conversations];
  }

  publish(event: GatewayEvent): void {
    let full: string | undefined;
    let blank: string | undefined;
    for (const session of this.#sessions.values()) {
      if (!session.wants(event)) continue;
      if (event.withoutContent === undefined || (session.intents & INTENT.messageContent) !== 0) {
        full ??= JSON.stringify(event.data);
        session.dispatch(event.name, full);
      } else {
        blank ??= JSON.stringify(event.withoutContent);
        session.dispatch(event.name, blank);
      }
    }
  }

  /** A new connection, with the query of its address; gateway#connecting. */
  connect(connection: Connection, query: URLSearchParams): Peer {
    if (!speaks(query)) {
      connection.close(...CLOSE.invalidVersion);
      return { receive() {}, closed() {} };
    }
    const conversation = new Conversation(this, connection);
    this.#conversations.add(conversation);
    return conversation;
  }

  open({ intents, shard }: Identify): Session | 'tooSoon' | 'authenticationFailed' {
    const start = this.starts.take(shard[0]);
    if (start === 'exhausted') {
      this.#resetToken();
      return 'authenticationFailed';
    }
    if (start === 'tooSoon') return start;
    const session = new Session(this.world.newId(), intents, shard);
    this.#sessions.set(session.id, session);
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= KEPT.sessions) break;
      this.#sessions.delete(oldest);
    }
    return session;
  }

  find(sessionId: string): Session | undefined {
    return this.#sessions.get(sessionId);
  }

  lose(session: Session, line: Line, code: number): void {
    if (!session.isOn(line)) return;
    const remove = () => this.#sessions.delete(session.id);
    if (code === 1000 || code === 1001) {
      session.detach(() => {});
      remove();
    } else {
      session.detach(this.world.clock.after(KEPT.resumable, remove));
    }
  }

  forget(conversation: Conversation): void {
    this.#conversations.delete(conversation);
  }

  sendMembers(session: Session, request: MembersRequest): void {
    const guild = this.world.guilds.get(request.guildId);
    if (guild === undefined || !mayRequest(session.intents, request)) return;
    const limited = this.#limitedFor(request);
    if (limited !== null) {
      session.dispatch('RATE_LIMITED', JSON.stringify(limited));
      return;
    }
    for (const chunk of memberChunks(guild, request, session.intents)) {
      session.dispatch('GUILD_MEMBERS_CHUNK', JSON.stringify(chunk));
    }
  }

  /** events/gateway-events#rate-limited, or `null` */
  #limitedFor(request: MembersRequest): object | null {
    if (!this.#limited || request.kind !== 'all' || request.limit !== 0) return null;
    const { guildId, nonce } = request;
    const window = this.#allMembers.get(guildId) ?? new Window(MEMBERS.all, this.world.clock);
    this.#allMembers.set(guildId, window);
    const { passed, resetAfter } = window.take();
    if (passed) return null;
    const meta = { guild_id: guildId, ...(nonce === null ? {} : { nonce }) };
    return { opcode: OP.requestMembers, retry_after: resetAfter / 1_000, meta };
  }

  /** gateway#identifying: too many identifies end every session and make the token worthless. */
  #resetToken(): void {
    this.world.token = `reset-${randomUUID()}`;
    for (const conversation of this.conversations) conversation.close(...CLOSE.authenticationFailed);
    this.#sessions.clear();
  }
}

function speaks(query: URLSearchParams): boolean {
  const encoding = query.get('encoding') ?? 'json';
  const compress = query.get('compress');
  return query.get('v') === '10' && encoding === 'json' && (compress === null || compress === 'zlib-stream');
}
