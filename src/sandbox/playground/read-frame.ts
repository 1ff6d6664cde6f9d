import * as z from 'zod/mini';
import type { FromPage } from './protocol.ts';

const text = z.string();
const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: text })]);
const values = z.record(text, value);
/** Of a subcommand they are nested once, of one in a group twice; nothing nests deeper. */
const options = z.record(text, z.union([value, z.record(text, z.union([value, values]))]));
const fields = z.record(text, z.union([text, z.array(text), z.boolean()]));
const id = z.int();

const frame = z.discriminatedUnion('do', [
  z.object({ id, do: z.literal('command'), channel: text, name: text, options }),
  z.object({
    id,
    do: z.literal('autocomplete'),
    channel: text,
    name: text,
    option: text,
    partial: text,
    options,
  }),
  z.object({ id, do: z.literal('messageCommand'), channel: text, message: text, name: text }),
  z.object({ id, do: z.literal('press'), channel: text, message: text, customId: text }),
  z.object({
    id,
    do: z.literal('select'),
    channel: text,
    message: text,
    customId: text,
    values: z.array(text),
  }),
  z.object({ id, do: z.literal('submit'), modal: z.number(), values: fields }),
  z.object({ id, do: z.literal('write'), channel: text, content: text, replyTo: z.nullable(text) }),
  z.object({ id, do: z.literal('setLocale'), locale: text }),
  z.object({ id, do: z.literal('moveClock'), ms: z.number() }),
]) satisfies z.ZodMiniType<FromPage>;

/** What a page has sent: an action, something with a number to answer to, or nothing that anybody could answer. */
export type Frame =
  | { readonly kind: 'action'; readonly action: FromPage }
  | { readonly kind: 'malformed'; readonly id: number; readonly problem: string }
  | { readonly kind: 'noise' };

const numbered = z.object({ id });

export function readFrame(json: string): Frame {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return { kind: 'noise' };
  }
  const parsed = frame.safeParse(content);
  if (parsed.success) return { kind: 'action', action: parsed.data };
  const named = numbered.safeParse(content);
  if (!named.success) return { kind: 'noise' };
  const problem = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  return { kind: 'malformed', id: named.data.id, problem };
}
