import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Sandbox } from '../sandbox.ts';
import type { OwnPage } from './own-page.ts';
import { type PageFiles, readLibrary, type ServedFile } from './page-files.ts';

/** Nothing from another host, nothing inline but the import map of this hash, and in nobody's frame. */
function contentSecurityPolicy(importMapHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${importMapHash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const HEADERS: Readonly<Record<string, string>> = {
  // Nobody's upload is run as a page; the page itself has a policy of its own.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-opener-policy': 'same-origin',
  // Other origins can neither read nor show what is here, not even as a picture or a script.
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // Asked for anew each time, and answered "not modified" by the content's tag.
  'cache-control': 'no-cache',
};

/** Pictures as which an upload may be shown; whatever else was uploaded is saved, never opened. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export type PageApp = Hono<{ Bindings: HttpBindings }>;
type PageContext = Context<{ Bindings: HttpBindings }>;

/** The page over HTTP: itself, its modules and styles, the libraries it imports, and what was uploaded. */
export function pageApp(given: {
  readonly files: PageFiles;
  readonly discord: Pick<Sandbox, 'attachment'>;
  /** Known once the port is. */
  readonly own: () => OwnPage;
  /** Told of mistakes of the playground's own. */
  readonly onTrouble: (error: unknown) => void;
}): PageApp {
  const { files, discord, own, onTrouble } = given;
  const app: PageApp = new Hono();
  app.onError((error) => {
    onTrouble(error);
    return refused(500);
  });
  app.use(async (context, next) => {
    if (!own().isRequest(context.env.incoming.headers)) return refused(403);
    await next();
    for (const [name, value] of Object.entries(HEADERS)) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
    return undefined;
  });
  app.get('/', async (context) => {
    const page = await files.index();
    if (page === null) return refused(404);
    return context.html(page.html, 200, {
      'content-security-policy': contentSecurityPolicy(page.importMapHash),
    });
  });
  app.get('/page/*', async (context) => {
    return answer(context, await files.read(context.req.path.slice('/page/'.length)));
  });
  app.get('/lib/*', async (context) => {
    return answer(context, await readLibrary(context.req.path.slice('/lib/'.length)));
  });
  app.get('/attachments/:channel/:id/:filename', (context) => {
    const file = discord.attachment(context.req.param('id'));
    if (file === undefined) return refused(404);
    const type = file.contentType?.split(';')[0] ?? '';
    return new Response(new Uint8Array(file.bytes), {
      headers: PICTURES.has(type)
        ? { 'content-type': type }
        : { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
    });
  });
  app.all('*', (context) => refused(['GET', 'HEAD'].includes(context.req.method) ? 404 : 405));
  return app;
}

function answer(context: PageContext, file: ServedFile | null): Response {
  if (file === null) return refused(404);
  const { body, type, etag } = file;
  if (context.req.header('if-none-match') === etag)
    return new Response(null, { status: 304, headers: { etag } });
  return new Response(body, { headers: { 'content-type': type, etag } });
}

function refused(status: 403 | 404 | 405 | 500): Response {
  return new Response(null, { status });
}
