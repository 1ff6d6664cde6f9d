import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { serve } from '@hono/node-server';

/** A server that only this computer reaches. */
export interface Listening {
  readonly port: number;
  /** Drops every connection and stops listening. */
  close(): Promise<void>;
}

/** Given the socket of a connection that asks for another protocol, and the bytes that came with the request. */
type OnUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown;

/**
 * Listens on 127.0.0.1; port 0 takes a free one. Connections that were upgraded are their owner's to end.
 * Rejects with Node's error when the port is taken (`EADDRINUSE`) or not this user's to take (`EACCES`).
 */
export async function listenOnLoopback(
  app: { readonly fetch: Parameters<typeof serve>[0]['fetch'] },
  onUpgrade: OnUpgrade,
  port: number,
): Promise<Listening> {
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(started));
    const started = starting as Server;
    started.once('error', reject);
  });
  server.on('upgrade', onUpgrade);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The address that a request asks for; what is no address at all asks for none. */
export function addressOf({ url = '/' }: IncomingMessage): URL | null {
  return URL.parse(url, 'http://127.0.0.1');
}

/** Answers a request for another protocol with a status alone. */
export function turnAway(socket: Duplex, status: number): void {
  // Whoever is turned away may be gone already.
  socket.on('error', () => {});
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
