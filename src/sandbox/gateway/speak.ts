import { constants, createDeflate } from 'node:zlib';
import type { WebSocket } from 'ws';
import type { Connection } from './conversation.ts';
import type { Gateway } from './gateway.ts';

/** Lets a WebSocket talk to the gateway. `query` is that of its address. */
export function speak(gateway: Gateway, client: WebSocket, query: URLSearchParams): void {
  const connection = query.get('compress') === 'zlib-stream' ? compressed(client) : plain(client);
  const peer = gateway.connect(connection, query);
  client.on('message', (data) => peer.receive(data.toString()));
  client.on('close', (code) => peer.closed(code));
  // What a client does to its own connection is not the sandbox's failure; `close` follows.
  client.on('error', () => {});
}

function plain(client: WebSocket): Connection {
  return {
    send: (frame) => client.send(frame),
    close: (code, reason) => client.close(code, reason),
    drop: () => client.terminate(),
  };
}

/** One zlib stream for the whole connection, flushed after every frame; gateway#zlib-stream */
function compressed(client: WebSocket): Connection {
  const deflate = createDeflate();
  const flush = (then?: () => void) => deflate.flush(constants.Z_SYNC_FLUSH, then);
  deflate.on('data', (chunk) => client.send(chunk));
  client.on('close', () => deflate.destroy());
  return {
    send(frame) {
      if (deflate.destroyed) return;
      deflate.write(frame);
      flush();
    },
    close: (code, reason) => flush(() => client.close(code, reason)),
    drop: () => client.terminate(),
  };
}
