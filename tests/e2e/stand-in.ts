import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { WebSocketServer } from 'ws';

/** Something on loopback that is not quite Discord. */
export interface StandIn {
  /** For `DISCORD_API`. */
  readonly url: string;
  close(): Promise<void>;
}

/** What Discord answers to `GET /gateway/bot`. */
export function gatewayInformation(url: string, remaining = 1000): object {
  return {
    url,
    shards: 1,
    session_start_limit: { total: 1000, remaining, reset_after: 3_600_000, max_concurrency: 1 },
  };
}

/** Answers every request alike. */
export async function answering(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | object,
): Promise<StandIn> {
  const json = typeof body !== 'string';
  return serving((_, response) => {
    response.writeHead(status, { ...(json ? { 'content-type': 'application/json' } : {}), ...headers });
    response.end(json ? JSON.stringify(body) : body);
  });
}

/** Names a gateway that ends each connection with this code. */
export async function closingWith(code: number): Promise<StandIn> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(gatewayInformation(`ws://127.0.0.1:${portOf(server)}`)));
  });
  new WebSocketServer({ server }).on('connection', (socket) => socket.close(code));
  return listening(server);
}

/** Takes connections and says nothing. */
export async function silent(): Promise<StandIn> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => sockets.add(socket));
  const standIn = await listening(server);
  return {
    url: standIn.url,
    close() {
      for (const socket of sockets) socket.destroy();
      return standIn.close();
    },
  };
}

/** A port nobody listens on: one that was just given back. */
export async function unusedPort(): Promise<number> {
  const server = createTcpServer();
  const { close } = await listening(server);
  const port = portOf(server);
  await close();
  return port;
}

function serving(listener: RequestListener): Promise<StandIn> {
  return listening(createServer(listener));
}

async function listening(server: Server | TcpServer): Promise<StandIn> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}/api`,
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(server: Server | TcpServer): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
