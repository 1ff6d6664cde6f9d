import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { serve } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import type { ConnectionRefusal } from './faults/gateway-faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import { speak } from './gateway/speak.ts';
import type { RestApp } from './rest/app.ts';

export interface Listening {
  readonly port: number;
  /** Drops every connection and stops listening. */
  close(): Promise<void>;
}

/**
 * Serves REST and gateway on one loopback port; 0 takes a free one. `refusal` says whether new gateway
 * connections are turned away for now.
 */
export async function listen(
  app: RestApp,
  gateway: Gateway,
  refusal: () => ConnectionRefusal | null,
  port: number,
): Promise<Listening> {
  const sockets = new WebSocketServer({ noServer: true });
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(started));
    const started = starting as Server;
    started.once('error', reject);
  });
  server.on('upgrade', (request, socket, head) => {
    const refused = refusal();
    if (refused !== null) turnAway(socket, refused);
    else sockets.handleUpgrade(request, socket, head, (client) => speak(gateway, client, queryOf(request)));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sandbox has no port');
  return {
    port: address.port,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? '/', 'ws://127.0.0.1').searchParams;
}

function turnAway(socket: Duplex, refused: ConnectionRefusal): void {
  if (refused === 'reset') socket.destroy();
  else socket.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
