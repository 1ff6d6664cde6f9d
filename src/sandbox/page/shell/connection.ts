import type { Action, FromPage, FromServer, Reply, Result } from '../../playground/protocol.ts';
import type { Ask } from '../view.ts';

export interface Connection {
  readonly ask: Ask;
  close(): void;
}

export interface ConnectionOptions {
  /** The address to connect to, read before each try. */
  readonly address: () => string;
  /** Everything but replies, which go to whoever asked. */
  readonly onHeard: (from: Exclude<FromServer, Reply>) => void;
  /** Told whenever that changes. A connection counts as open until a try fails or it is lost. */
  readonly onStatus: (isOpen: boolean) => void;
  /** What a lost connection makes of a question, in the reader's words. */
  readonly lostText: () => string;
  /** Runs `action` after `ms` milliseconds, unless it is called off. */
  readonly after: (ms: number, action: () => void) => () => void;
}

/** Milliseconds before each try to connect again; from the last on always as long. */
const RETRY_AFTER = [250, 500, 1000, 2000] as const;
const LONGEST_RETRY = 4000;

/** Connects to the playground, again and again until it is closed. Questions go through while it is open. */
export function connect(options: ConnectionOptions): Connection {
  let socket: WebSocket | null = null;
  let tries = 0;
  let isClosed = false;
  let callOff = () => {};
  let lastId = 0;
  const waiting = new Map<number, (result: Result) => void>();

  const lost = (): Result => ({ kind: 'failed', reason: 'impossible', text: options.lostText() });

  const open = (): void => {
    const opened = new WebSocket(options.address());
    socket = opened;
    opened.addEventListener('open', () => {
      tries = 0;
      options.onStatus(true);
    });
    opened.addEventListener('message', ({ data }) => {
      const from = JSON.parse(String(data)) as FromServer;
      if (from.type !== 'reply') return isClosed ? undefined : options.onHeard(from);
      waiting.get(from.to)?.(from.result);
      waiting.delete(from.to);
      return undefined;
    });
    // An error is always followed by this.
    opened.addEventListener('close', () => {
      for (const resolve of waiting.values()) resolve(lost());
      waiting.clear();
      if (isClosed) return;
      options.onStatus(false);
      callOff = options.after(RETRY_AFTER[tries] ?? LONGEST_RETRY, open);
      tries += 1;
    });
  };
  open();

  return {
    ask(action: Action) {
      if (socket?.readyState !== WebSocket.OPEN) return Promise.resolve(lost());
      lastId += 1;
      const frame: FromPage = { ...action, id: lastId };
      socket.send(JSON.stringify(frame));
      return new Promise((resolve) => waiting.set(frame.id, resolve));
    },
    close() {
      isClosed = true;
      callOff();
      socket?.close();
    },
  };
}
