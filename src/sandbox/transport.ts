import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Gateway } from './gateway/gateway.ts';
import { CLOSE } from './gateway/protocol.ts';

export interface Listening {
  readonly port: number;
  /** Drops every connection and stops listening. */
  close(): Promise<void>;
}

/** Serves REST and gateway on one loopback port; 0 takes a free one. */
export async function listen(app: Hono, gateway: Gateway, port: number): Promise<Listening> {
  const sockets = new WebSocketServer({ noServer: true });
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(started));
    const started = starting as Server;
    started.once('error', reject);
  });
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => speak(gateway, client));
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

function speak(gateway: Gateway, client: WebSocket): void {
  const peer = gateway.connect({
    send: (frame) => client.send(frame),
    close: (reason) => {
      const [code, text] = CLOSE[reason];
      client.close(code, text);
    },
  });
  client.on('message', (data) => peer.receive(data.toString()));
  client.on('close', (code) => peer.closed(code));
}
