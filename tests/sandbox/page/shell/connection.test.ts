import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type WebSocket as ServerSocket, WebSocketServer } from 'ws';
import { type Connection, connect } from '../../../../src/sandbox/page/shell/connection.ts';
import type { FromPage, FromServer } from '../../../../src/sandbox/playground/protocol.ts';

/** Over a real websocket; the waiting between two tries is done by hand. */

let server: WebSocketServer;
let connection: Connection;
let retries: { readonly ms: number; readonly run: () => void }[];
let heard: string[];
const statuses = new EventTarget();

const press = { do: 'setLocale', locale: 'zh-CN' } as const;

async function listening(port = 0): Promise<WebSocketServer> {
  const made = new WebSocketServer({ host: '127.0.0.1', port });
  await once(made, 'listening');
  return made;
}

const portOf = (one: WebSocketServer) => (one.address() as AddressInfo).port;
const status = (name: 'open' | 'lost') =>
  new Promise<void>((resolve) => statuses.addEventListener(name, () => resolve(), { once: true }));

async function visitor(): Promise<ServerSocket> {
  const [socket] = (await once(server, 'connection')) as [ServerSocket];
  return socket;
}

async function received(socket: ServerSocket): Promise<FromPage> {
  const [data] = await once(socket, 'message');
  return JSON.parse(String(data)) as FromPage;
}

const send = (socket: ServerSocket, frame: FromServer) => socket.send(JSON.stringify(frame));

beforeEach(async () => {
  server = await listening();
  retries = [];
  heard = [];
  const port = portOf(server);
  connection = connect({
    address: () => `ws://127.0.0.1:${port}/live`,
    onHeard: ({ type }) => heard.push(type),
    onStatus: (isOpen) => statuses.dispatchEvent(new Event(isOpen ? 'open' : 'lost')),
    lostText: () => 'lost',
    after(ms, run) {
      retries.push({ ms, run });
      return () => {};
    },
  });
});
afterEach(() => {
  connection.close();
  server.close();
  for (const socket of server.clients) socket.terminate();
});

async function opened(): Promise<ServerSocket> {
  const [socket] = await Promise.all([visitor(), status('open')]);
  return socket;
}

test('each answer goes to whoever asked, in whatever order they come; the rest is told', async () => {
  const socket = await opened();
  const first = connection.ask(press);
  const { id } = await received(socket);
  const second = connection.ask(press);
  const { id: nextId } = await received(socket);
  expect(nextId).toBeGreaterThan(id);

  send(socket, { type: 'clock', now: 1 });
  send(socket, { type: 'reply', to: nextId, result: { kind: 'failed', reason: 'silent' } });
  send(socket, { type: 'reply', to: id, result: { kind: 'done' } });
  expect(await first).toEqual({ kind: 'done' });
  expect(await second).toEqual({ kind: 'failed', reason: 'silent' });
  expect(heard).toEqual(['clock']);
});

test('what was asked when the connection is lost has failed, and so has what is asked until it is back', async () => {
  const socket = await opened();
  const asked = connection.ask(press);
  const lost = status('lost');
  socket.terminate();
  await lost;
  const failed = { kind: 'failed', reason: 'impossible', text: 'lost' };
  expect(await asked).toEqual(failed);
  expect(await connection.ask(press)).toEqual(failed);
});

test('it connects again by itself, sooner at first, and then works as before', async () => {
  const socket = await opened();
  const port = portOf(server);
  const lost = status('lost');
  server.close();
  socket.terminate();
  await lost;
  const lostAgain = status('lost');
  retries.at(-1)?.run();
  await lostAgain;
  expect(retries.map(({ ms }) => ms)).toEqual([250, 500]);

  server = await listening(port);
  retries.at(-1)?.run();
  const again = await opened();
  const asked = connection.ask(press);
  const { id } = await received(again);
  send(again, { type: 'reply', to: id, result: { kind: 'done' } });
  expect(await asked).toEqual({ kind: 'done' });
});

test('once closed, it stays closed', async () => {
  const socket = await opened();
  connection.close();
  await once(socket, 'close');
  expect(retries).toEqual([]);
});
