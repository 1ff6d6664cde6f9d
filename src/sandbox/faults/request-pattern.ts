/** Which requests a fault meets. What is left out does not matter. */
export interface RequestPattern {
  /** In capitals. */
  readonly method?: string;
  /**
   * The path below `/api/v10`, without a query. In a string each `:name` or `*` stands for one part of it:
   * `/channels/:channel_id/messages` is every channel's messages, `/channels/123/messages` one channel's.
   */
  readonly path?: string | RegExp;
}

/** Whether a request is one of those. */
export function matcher(pattern: RequestPattern): (method: string, path: string) => boolean {
  const { method, path } = pattern;
  const wanted = typeof path === 'string' ? expression(path) : path;
  return (given, at) =>
    (method === undefined || method === given) && (wanted === undefined || wanted.test(at));
}

function expression(path: string): RegExp {
  const parts = path
    .split('/')
    .map((part) => (part === '*' || part.startsWith(':') ? '[^/]+' : RegExp.escape(part)));
  return new RegExp(`^${parts.join('/')}$`);
}
