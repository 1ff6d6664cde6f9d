import { type Context, Hono } from 'hono';
import type { Upload } from '../actions/attachments.ts';
import { ApiError, refuse } from '../errors.ts';
import type { World } from '../world.ts';
import { applicationRoutes } from './applications.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { interactionRoutes } from './interactions.ts';
import type { RequestLog } from './request-log.ts';
import type { Call, Route } from './route.ts';

const BASE = '/api/v10';

/** All REST routes as one HTTP application. */
export function restApp(world: World, log: RequestLog): Hono {
  const app = new Hono();
  const routes = [
    ...applicationRoutes(world),
    ...commandRoutes(world),
    ...interactionRoutes(world),
    ...channelRoutes(world),
  ];
  for (const route of routes) {
    app.on(route.method, BASE + route.path, async (context) => {
      const started = performance.now();
      const response = await answer(world, route, context);
      const ms = performance.now() - started;
      const { path } = context.req;
      log.add({ method: route.method, route: route.path, path, status: response.status, ms });
      return response;
    });
  }
  app.notFound((context) => {
    const { path, method } = context.req;
    log.add({ method, route: path, path, status: 404, ms: 0 });
    return refusal(refuse('notFound'));
  });
  return app;
}

async function answer(world: World, route: Route, context: Context): Promise<Response> {
  try {
    const authorized = context.req.header('authorization') === `Bot ${world.token}`;
    if (!route.open && !authorized) throw refuse('unauthorized');
    const reply = route.run({ ...(await content(context)), ...envelope(context) });
    if (reply.status === 204) return new Response(null, { status: 204 });
    return Response.json(reply.body, { status: reply.status });
  } catch (error) {
    if (error instanceof ApiError) return refusal(error);
    throw error;
  }
}

function refusal(error: ApiError): Response {
  return Response.json(error.body, { status: error.status });
}

function envelope(context: Context): Omit<Call, 'body' | 'uploads'> {
  return {
    param: (name) => context.req.param(name) ?? '',
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
  };
}

/** The body, from JSON or from `payload_json` beside files (reference#uploading-files). */
async function content(context: Context): Promise<Pick<Call, 'body' | 'uploads'>> {
  const { method } = context.req;
  if (method === 'GET' || method === 'DELETE') return { body: undefined, uploads: [] };
  if (!context.req.header('content-type')?.startsWith('multipart/form-data')) {
    const text = await context.req.text();
    return { body: text === '' ? undefined : json(text), uploads: [] };
  }
  const form = await context.req.formData();
  const uploads: Upload[] = [];
  for (const [key, value] of form) {
    const field = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (field === undefined || typeof value === 'string') continue;
    uploads.push({ field, name: value.name, size: value.size, contentType: value.type || null });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? json(payload) : {}, uploads };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('invalidJson');
  }
}
