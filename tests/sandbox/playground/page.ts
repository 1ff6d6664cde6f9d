import { once } from 'node:events';
import { WebSocket } from 'ws';
import type {
  Action,
  Channel,
  FromPage,
  FromServer,
  Hello,
  LiveEvent,
  Reply,
  Result,
} from '../../../src/sandbox/playground/protocol.ts';

/** A page as the playground sees it: its websocket. */
export interface Page {
  /** Every frame so far. */
  readonly frames: readonly FromServer[];
  /** The newest hello that is as asked for, now or later. */
  hello(wanted?: (hello: Hello) => boolean): Promise<Hello>;
  channel(name: string): Promise<Channel>;
  /** Events so far. */
  readonly events: readonly LiveEvent[];
  /** The first event that is as asked for, now or later. */
  event(wanted: (event: LiveEvent) => boolean): Promise<LiveEvent>;
  do(action: Action): Promise<Result>;
  /** Sends anything at all. */
  send(data: string | Buffer): void;
  /** The reply to a number, now or later. */
  reply(to: number): Promise<Reply>;
  /** The code with which the connection was closed. */
  readonly closed: Promise<number>;
  close(): Promise<void>;
}

/**
 * Opens a page.
 * @param as slug or id
 */
export async function openPage(address: string, as: string, locale = ''): Promise<Page> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/live?as=${as}&locale=${locale}`, {
    origin: address,
  });
  const frames: FromServer[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(data.toString()) as FromServer));
  const closed = once(socket, 'close').then(([code]) => code as number);
  /** The first that `pick` finds in the frames, looked for anew whenever one comes. */
  async function find<T>(pick: () => T | undefined): Promise<T> {
    for (;;) {
      const found = pick();
      if (found !== undefined) return found;
      const gone = closed.then((code) => Promise.reject(new Error(`the connection was closed: ${code}`)));
      await Promise.race([once(socket, 'message'), gone]);
    }
  }
  const hellos = () => frames.filter((frame) => frame.type === 'hello');
  const events = () => frames.filter((frame) => frame.type === 'event');
  const reply = (to: number) =>
    find(() => frames.filter((frame) => frame.type === 'reply').find((frame) => frame.to === to));
  let last = 0;
  await once(socket, 'open');
  return {
    frames,
    hello: (wanted = () => true) => find(() => hellos().findLast(wanted)),
    async channel(name) {
      const found = (await find(() => hellos().at(-1))).channels.find((one) => one.name === name);
      if (!found) throw new Error(`there is no channel ${name}`);
      return found;
    },
    get events() {
      return events();
    },
    event: (wanted) => find(() => events().find(wanted)),
    async do(action) {
      last += 1;
      const frame: FromPage = { ...action, id: last };
      socket.send(JSON.stringify(frame));
      return (await reply(last)).result;
    },
    send: (data) => socket.send(data),
    reply,
    closed,
    async close() {
      socket.close();
      await closed;
    },
  };
}
