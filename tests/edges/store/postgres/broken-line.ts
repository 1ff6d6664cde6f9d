import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A line to a PostgreSQL server that can break while a transaction is being committed. */
export interface BrokenLine {
  /** Of the same database, over this line. */
  readonly url: string;
  /**
   * Breaks the connection of the next commit: `unsent`, so that the server never hears of it, or `unconfirmed`,
   * after the server has done it and before anybody is told. Connections made afterwards are whole.
   */
  breakNextCommit(when: 'unsent' | 'unconfirmed'): void;
  close(): Promise<void>;
}

/** In messages of PostgreSQL's protocol, text ends with a zero: the statement, and what it is answered with. */
const STATEMENT = 'commit\0';
const DONE = 'COMMIT\0';

/** @param database URL of a database on a server without TLS */
export async function makeBrokenLine(database: string): Promise<BrokenLine> {
  const { hostname, port } = new URL(database);
  const sockets = new Set<Socket>();
  let breaking: 'unsent' | 'unconfirmed' | null = null;

  const line = createServer((client) => {
    const server = connect(Number(port), hostname);
    const hangUp = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', hangUp).on('close', hangUp);
    }
    client.on('data', (bytes) => {
      if (breaking !== 'unsent' || !bytes.includes(STATEMENT)) return void server.write(bytes);
      breaking = null;
      hangUp();
    });
    server.on('data', (bytes) => {
      if (breaking !== 'unconfirmed' || !bytes.includes(DONE)) return void client.write(bytes);
      breaking = null;
      hangUp();
    });
  }).listen(0, '127.0.0.1');
  await once(line, 'listening');

  const url = new URL(database);
  const address = line.address();
  url.host = `127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
  return {
    url: url.href,
    breakNextCommit: (when) => {
      breaking = when;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      line.close();
      await once(line, 'close');
    },
  };
}
