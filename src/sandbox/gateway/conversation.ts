import { isRecord } from '../json.ts';
import { GATEWAY } from '../limits.ts';
import { Window } from '../rate-limits/window.ts';
import type { World } from '../world.ts';
import { type Identify, readIdentify, readResume } from './identify.ts';
import { type MembersRequest, readMembersRequest } from './members.ts';
import type { GatewaySettings } from './options.ts';
import { CLOSE, type Close, type Frame, OP } from './protocol.ts';
import type { Line, Session } from './session.ts';
import { welcome } from './welcome.ts';

/** A client's connection, as the transport offers it. */
export interface Connection {
  send(frame: string): void;
  close(code: number, reason: string): void;
  /** Ends it without a close frame: the client sees 1006. */
  drop(): void;
}

/** What the transport tells about a connection. */
export interface Peer {
  receive(frame: string): void;
  /** `code` as the client closed; 1000 and 1001 end the session (gateway#initiating-a-disconnect). */
  closed(code: number): void;
}

/** What a conversation needs of the gateway. */
export interface Sessions {
  readonly world: World;
  readonly settings: GatewaySettings;
  /** A new session, if the identifies of these 24 hours and of this moment allow one; otherwise what happens. */
  open(identify: Identify): Session | 'tooSoon' | 'authenticationFailed';
  find(sessionId: string): Session | undefined;
  /** A session's connection is gone, unless it is on another one by now. */
  lose(session: Session, line: Line, code: number): void;
  /** Answers a request for members. One that the client's intents do not allow is passed over in silence. */
  sendMembers(session: Session, request: MembersRequest): void;
  /** The conversation is over. */
  forget(conversation: Conversation): void;
}

/** One connection from HELLO to its end, with the faults it is made to have. */
export class Conversation implements Peer {
  readonly #gateway: Sessions;
  readonly #connection: Connection;
  readonly #commands: Window;
  readonly #line: Line;
  #session: Session | null = null;
  #callOffDeadline: () => void = () => {};
  #acknowledges = true;
  /** Events that are held back; `null` when none are to be. */
  #held: string[] | null = null;
  #over = false;

  constructor(gateway: Sessions, connection: Connection) {
    this.#gateway = gateway;
    this.#connection = connection;
    this.#commands = new Window(GATEWAY.commands, gateway.world.clock);
    this.#line = {
      send: (frame) => (this.#held === null ? connection.send(frame) : this.#held.push(frame)),
      close: (reason) => this.#refuse(reason),
    };
    const { heartbeatInterval } = gateway.settings;
    this.#say(OP.hello, { heartbeat_interval: heartbeatInterval, _trace: ['sandbox'] });
    this.#awaitHeartbeat();
  }

  /** `null` until the client has identified or resumed. */
  get session(): Session | null {
    return this.#session;
  }

  receive(text: string): void {
    if (this.#over) return;
    const frame = Buffer.byteLength(text) > GATEWAY.payloadBytes ? null : parse(text);
    if (!this.#commands.take().passed) this.#refuse('rateLimited');
    else if (frame === null) this.#refuse('decodeError');
    else if (frame.op === OP.heartbeat) this.#heartbeat();
    else if (frame.op === OP.identify || frame.op === OP.resume) this.#authenticate(frame);
    else if (frame.op === OP.requestMembers) this.#requestMembers(frame.d);
    else if (frame.op === OP.presence || frame.op === OP.voice) this.#authenticated();
    else this.#refuse('unknownOpcode');
  }

  closed(code: number): void {
    this.#end(code);
  }

  /** Closes with any code, as the gateway's side. After 1000 and 1001 the session is gone. */
  close(code: number, reason: string): void {
    if (this.#over) return;
    this.#end(code);
    this.#connection.close(code, reason);
  }

  drop(): void {
    this.#end(1006);
    this.#connection.drop();
  }

  /** Opcode 7: asks the client to connect anew and resume. */
  askToReconnect(): void {
    this.#say(OP.reconnect, null);
  }

  /** Opcode 9: the session ends, and this connection with it until the client resumes or identifies. */
  invalidate(resumable: boolean): void {
    const session = this.#session;
    this.#session = null;
    if (session !== null) this.#gateway.lose(session, this.#line, resumable ? 1006 : 1000);
    this.#say(OP.invalidSession, resumable);
  }

  ignoreHeartbeats(): void {
    this.#acknowledges = false;
  }

  holdEvents(): void {
    this.#held ??= [];
  }

  releaseEvents(): void {
    const held = this.#held ?? [];
    this.#held = null;
    if (!this.#over) for (const frame of held) this.#connection.send(frame);
  }

  #heartbeat(): void {
    this.#awaitHeartbeat();
    if (this.#acknowledges) this.#say(OP.heartbeatAck, null);
  }

  /** The session, or `null` after closing the connection because there is none. */
  #authenticated(): Session | null {
    if (this.#session === null) this.#refuse('notAuthenticated');
    return this.#session;
  }

  #authenticate({ op, d }: Frame): void {
    if (this.#session !== null) this.#refuse('alreadyAuthenticated');
    else if (op === OP.identify) this.#identify(d);
    else this.#resume(d);
  }

  #identify(data: unknown): void {
    const { world } = this.#gateway;
    const identify = readIdentify(world, data);
    const session = typeof identify === 'string' ? identify : this.#gateway.open(identify);
    if (session === 'tooSoon') {
      this.#say(OP.invalidSession, false);
    } else if (typeof session === 'string') {
      this.#refuse(session);
    } else {
      this.#session = session;
      session.attach(this.#line);
      welcome(world, session);
    }
  }

  #resume(data: unknown): void {
    const resume = readResume(this.#gateway.world, data);
    if (typeof resume === 'string') {
      this.#refuse(resume);
      return;
    }
    const session = resume === null ? undefined : this.#gateway.find(resume.sessionId);
    if (resume === null || session === undefined) {
      this.#say(OP.invalidSession, false);
      return;
    }
    this.#session = session;
    session.attach(this.#line);
    const replayed = session.replay(resume.sequence);
    if (replayed === 'replayed') session.dispatch('RESUMED', '{"_trace":["sandbox"]}');
    else if (replayed === 'unknown') this.#refuse('invalidSequence');
    else this.invalidate(false);
  }

  #requestMembers(data: unknown): void {
    const session = this.#authenticated();
    if (session === null) return;
    const request = readMembersRequest(data);
    // An invalid payload for an opcode counts as an invalid opcode.
    if (request === null) this.#refuse('unknownOpcode');
    else this.#gateway.sendMembers(session, request);
  }

  #awaitHeartbeat(): void {
    const { world, settings } = this.#gateway;
    if (!settings.enforceHeartbeats) return;
    this.#callOffDeadline();
    const patience = settings.heartbeatInterval * (1 + GATEWAY.heartbeatTolerance);
    this.#callOffDeadline = world.clock.after(patience, () => this.#refuse('sessionTimedOut'));
  }

  #say(op: number, d: unknown): void {
    if (!this.#over) this.#connection.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  #refuse(reason: Close): void {
    const [code, text] = CLOSE[reason];
    this.close(code, text);
  }

  #end(code: number): void {
    if (this.#over) return;
    this.#over = true;
    this.#callOffDeadline();
    if (this.#session !== null) this.#gateway.lose(this.#session, this.#line, code);
    this.#gateway.forget(this);
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
