import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the playground's own page, or opens it. A page elsewhere may send requests to this
 * computer, too: it is told by its Origin, and by its Host when its own name was made to point here (DNS rebinding).
 */
export interface OwnPage {
  /** A page opened or loading its parts: addressed by a name of ours, and not from another origin. */
  isRequest(headers: IncomingHttpHeaders): boolean;
  /** A websocket, for which browsers always name the origin: it must be the page of the same address. */
  isConnection(headers: IncomingHttpHeaders): boolean;
}

const NAMES = ['127.0.0.1', 'localhost'];

export function ownPage(port: number): OwnPage {
  const origins = new Map(
    NAMES.map((name) => new URL(`http://${name}:${port}`)).map(({ host, origin }) => [host, origin]),
  );
  const expected = ({ host = '' }: IncomingHttpHeaders) => origins.get(host.toLowerCase());
  return {
    isRequest(headers) {
      const own = expected(headers);
      return own !== undefined && (headers.origin === undefined || headers.origin === own);
    },
    isConnection(headers) {
      const own = expected(headers);
      return own !== undefined && headers.origin === own;
    },
  };
}
