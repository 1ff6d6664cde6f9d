import { WebSocketServer } from 'ws';
import type { ConnectionRefusal } from './faults/gateway-faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import { speak } from './gateway/speak.ts';
import { addressOf, type Listening, listenOnLoopback, turnAway } from './loopback.ts';
import type { RestApp } from './rest/app.ts';

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
  const listening = await listenOnLoopback(
    app,
    (request, socket, head) => {
      const refused = refusal();
      const address = addressOf(request);
      if (refused === 'reset') return socket.destroy();
      if (refused !== null || address === null) return turnAway(socket, refused ?? 400);
      return sockets.handleUpgrade(request, socket, head, (client) =>
        speak(gateway, client, address.searchParams),
      );
    },
    port,
  );
  return {
    port: listening.port,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      await listening.close();
    },
  };
}
