import { type Client, Events, RESTEvents } from 'discord.js';
import type { Logger } from 'pino';
import { closedForGood, type LoginError, lateLogin, loginFailure } from './login-failure.ts';

interface LoginOptions {
  readonly token: string;
  /** The REST base that the client asks. */
  readonly api: string;
  /** Milliseconds until Discord has to send interactions. discord.js itself would try for ever. */
  readonly deadline: number;
  readonly log: Logger;
  readonly onDisconnect: (reason: LoginError) => void;
}

/** What is read of an answer to a REST request. */
interface Response {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
}

/**
 * Logs in.
 * @returns once Discord sends interactions
 * @throws LoginError whatever the reason
 */
export async function login(client: Client, options: LoginOptions): Promise<Client<true>> {
  const { token, api, deadline, log, onDisconnect } = options;
  const { promise: ready, resolve, reject } = Promise.withResolvers<Client<true>>();
  let wait: number | null = null;
  const progress = () => ({ gateway: client.ws.gateway, wait });

  client.once(Events.ClientReady, resolve);
  client.on(Events.ShardDisconnect, ({ code }) => {
    const reason = closedForGood(code);
    if (client.isReady()) onDisconnect(reason);
    else reject(reason);
  });
  // Not `rateLimited`: that is silent about a limit which no header has announced, as at a blocked address.
  const onResponse = (_: unknown, { status, headers }: Response) => {
    if (status !== 429) return;
    const first = wait === null;
    wait = Math.ceil(Number(headers.get('retry-after')) || 0);
    if (first) log.warn(`Discord asks to wait ${wait} s before the login`);
  };
  client.rest.on(RESTEvents.Response, onResponse);
  const timer = setTimeout(() => reject(lateLogin(deadline, api, progress())), deadline);
  try {
    const [, readyClient] = await Promise.all([client.login(token), ready]);
    return readyClient;
  } catch (err) {
    log.debug({ err }, 'the login failed');
    const failure = loginFailure(err, api, progress());
    // Not awaited: a gateway that says nothing has no answer to a goodbye either.
    client.destroy().catch((err) => log.debug({ err }, 'the client could not be destroyed'));
    throw failure;
  } finally {
    clearTimeout(timer);
    client.rest.off(RESTEvents.Response, onResponse);
  }
}
