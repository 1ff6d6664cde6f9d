import { WebSocket } from 'ws';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';

/** Clients without a library, for what discord.js would never send. */

interface ErrorTree {
  readonly _errors?: readonly { readonly code: string; readonly message: string }[];
  readonly [key: string]: unknown;
}

export interface Answered {
  readonly status: number;
  // Tests look into answers of every shape.
  readonly body: Record<string, unknown> & { readonly code?: number; readonly errors?: ErrorTree };
}

export type Rest = (method: string, path: string, body?: unknown) => Promise<Answered>;

/** Speaks REST as the bot; `authorization: null` leaves the header out. */
export function rest(discord: Sandbox, authorization: string | null = `Bot ${discord.token}`): Rest {
  const send = http(discord, authorization);
  return async (method, path, body) => {
    const response = await send(method, path, body);
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  };
}

export type Http = (method: string, path: string, body?: unknown) => Promise<Response>;

/** The same, for what is not in the body. */
export function http(discord: Sandbox, authorization: string | null = `Bot ${discord.token}`): Http {
  return (method, path, body) => {
    const multipart = body instanceof FormData;
    return fetch(`${discord.url}/v10${path}`, {
      method,
      headers: {
        ...(authorization === null ? {} : { authorization }),
        ...(body === undefined || multipart ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: multipart || typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  };
}

/** The faults of a 50035 body as `path: CODE`, in order. */
export function faults(answered: Answered): string[] {
  const found: string[] = [];
  const walk = (node: ErrorTree, path: string) => {
    for (const error of node._errors ?? []) found.push(`${path}: ${error.code}`);
    for (const [key, child] of Object.entries(node)) {
      if (key !== '_errors') walk(child as ErrorTree, path === '' ? key : `${path}.${key}`);
    }
  };
  if (answered.body.code === 50035) walk(answered.body.errors ?? {}, '');
  return found;
}

export interface RawFrame {
  readonly op: number;
  readonly s: number | null;
  readonly t: string | null;
  readonly d: Record<string, unknown> & { readonly id?: string; readonly token?: string };
}

/** A gateway connection. Frames wait until they are asked for, in the order they came. */
export class RawClient {
  readonly #socket: WebSocket;
  readonly #frames: RawFrame[] = [];
  #wake: () => void = () => {};
  readonly closed: Promise<number>;

  constructor(discord: Sandbox, query = '?v=10&encoding=json') {
    this.#socket = new WebSocket(`${discord.url.replace('http', 'ws').replace('/api', '')}${query}`);
    // A connection that is refused is seen by its end, `closed`.
    this.#socket.on('error', () => {});
    this.#socket.on('message', (data) => {
      this.#frames.push(JSON.parse(data.toString()));
      this.#wake();
    });
    this.closed = new Promise((resolve) => this.#socket.on('close', resolve));
  }

  send(op: number, d: unknown): void {
    this.#socket.send(JSON.stringify({ op, d }));
  }

  sendText(text: string): void {
    this.#socket.send(text);
  }

  close(code: number): Promise<number> {
    this.#socket.close(code);
    return this.closed;
  }

  drop(): Promise<number> {
    this.#socket.terminate();
    return this.closed;
  }

  /** The next frame of one of these opcodes, or event of one of these names; what comes before is passed over. */
  async next(...wanted: readonly (number | string)[]): Promise<RawFrame> {
    for (;;) {
      const frame = this.#frames.shift();
      if (frame === undefined) await new Promise<void>((resolve) => (this.#wake = resolve));
      else if (wanted.includes(frame.op) || wanted.includes(frame.t ?? '')) return frame;
    }
  }

  /** Waits for HELLO, identifies and waits for READY. */
  async login(discord: Sandbox, intents = 1): Promise<RawFrame> {
    await this.next(10);
    this.send(2, {
      token: discord.token,
      intents,
      properties: { os: 'test', browser: 'test', device: 'test' },
    });
    return this.next('READY');
  }
}
