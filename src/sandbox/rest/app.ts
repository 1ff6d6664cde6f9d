import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Upload } from '../actions/attachments.ts';
import { ApiError, type Refusal, refuse } from '../errors.ts';
import type { Gateway } from '../gateway/gateway.ts';
import { rateLimitHeaders, refusalOf } from '../rate-limits/too-many-requests.ts';
import type { World } from '../world.ts';
import { applicationRoutes } from './applications.ts';
import { attachmentFiles } from './attachments.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { gatewayRoutes } from './gateway-bot.ts';
import { type Guards, guarded, type HttpContext } from './guard.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import type { Call, Route } from './route.ts';
import { userRoutes } from './users.ts';

const BASE = '/api/v10';

export type RestApp = Hono<{ Bindings: HttpBindings }>;

/** All REST routes as one HTTP application. */
export function restApp(world: World, gateway: Gateway, guards: Guards): RestApp {
  const app: RestApp = new Hono();
  const routes = [
    ...gatewayRoutes(world, gateway),
    ...applicationRoutes(world),
    ...commandRoutes(world),
    ...interactionRoutes(world),
    ...channelRoutes(world),
    ...messageRoutes(world),
    ...guildRoutes(world),
    ...userRoutes(world),
  ];
  const pass = (context: HttpContext, route: string, answer: () => Promise<Response>) => {
    const { method } = context.req;
    return guarded(guards, context, { method, route, path: below(context.req.path) }, answer);
  };
  for (const route of routes) {
    app.on(route.method, BASE + route.path, (context: HttpContext) =>
      pass(context, route.path, () => answer(world, guards, route, context)),
    );
  }
  app.route('/attachments', attachmentFiles(world));
  // After all routes, so that it is reached only when none of them has the method.
  for (const path of new Set(routes.map((route) => route.path))) {
    app.all(BASE + path, (context: HttpContext) => pass(context, path, refusing('methodNotAllowed')));
  }
  app.notFound((context: HttpContext) => pass(context, below(context.req.path), refusing('notFound')));
  return app;
}

async function answer(world: World, guards: Guards, route: Route, context: HttpContext): Promise<Response> {
  const authorized = context.req.header('authorization') === `Bot ${world.token}`;
  if (!route.open && !authorized) return refusal(refuse('unauthorized'));
  const request = { method: route.method, route: route.path, path: below(context.req.path) };
  const verdict = guards.limiter?.take(request) ?? { kind: 'unlimited' };
  const limited = refusalOf(world.clock, verdict);
  if (limited !== null) return limited;
  const response = await carryOut(route, context);
  for (const [name, value] of Object.entries(rateLimitHeaders(world.clock, verdict))) {
    response.headers.set(name, value);
  }
  return response;
}

async function carryOut(route: Route, context: HttpContext): Promise<Response> {
  try {
    const reply = route.run({ ...(await content(context)), ...envelope(context) });
    if (reply.status === 204) return new Response(null, { status: 204 });
    return Response.json(reply.body, { status: reply.status });
  } catch (error) {
    if (error instanceof ApiError) return refusal(error);
    throw error;
  }
}

/** A path without the part that all have in common. */
function below(path: string): string {
  return path.startsWith(BASE) ? path.slice(BASE.length) : path;
}

const refusing = (reason: Refusal) => async () => refusal(refuse(reason));

function refusal(error: ApiError): Response {
  return Response.json(error.body, { status: error.status });
}

function envelope(context: HttpContext): Omit<Call, 'body' | 'uploads'> {
  return {
    param: (name) => context.req.param(name) ?? '',
    query: (name) => context.req.query(name),
    header: (name) => context.req.header(name),
  };
}

/** The body, from JSON or from `payload_json` beside files (reference#uploading-files). */
async function content(context: HttpContext): Promise<Pick<Call, 'body' | 'uploads'>> {
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
    const bytes = new Uint8Array(await value.arrayBuffer());
    uploads.push({ field, name: value.name, bytes, contentType: value.type || null });
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
