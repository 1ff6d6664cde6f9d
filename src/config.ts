import { parse } from 'dotenv';
import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import * as z from 'zod/mini';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the environment and `.env` say, checked. An unset optional setting is `null`. */
export interface Config {
  /** `null`: the playground instead of Discord. */
  readonly token: string | null;
  /** Of the playground's page, on 127.0.0.1; 0: any free one. */
  readonly playgroundPort: number;
  readonly knowledgeDir: string;
  /** Base or template (`{path}`, `{from}`, `{to}`) of the address where a note can be read. */
  readonly notesUrl: string | null;
  /** Server in which commands are registered during development; `null` registers them everywhere. */
  readonly commandGuild: string | null;
  /** `file:…` or `postgres://…`: where settings, rounds and answers are kept. */
  readonly databaseUrl: string;
  /** Which of the bot's shards this process serves; `null`: all of them, as many as Discord recommends. */
  readonly sharding: { readonly shards: readonly number[]; readonly shardCount: number } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** REST base of a stand-in for Discord, without the version; `null` means Discord itself. */
  readonly discordApi: string | null;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Loose, since Discord promises no form: no spaces, quotes or `Bot ` before it, and not the application's id. */
const TOKEN = /^(?!\d+$)[\w.-]{10,}$/;

const SHARD_COUNT = /^[1-9]\d{0,3}$/;
const PORT = /^\d{1,5}$/;
const LAST_PORT = 65_535;

const schema = z.object({
  DISCORD_TOKEN: setting(
    (value) => TOKEN.test(value),
    'the token from the Bot page of the developer portal, without spaces or quotes',
  ),
  PLAYGROUND: setting((value) => value === '1' || value === '0', '1, or 0 for no'),
  PLAYGROUND_PORT: setting(
    (value) => PORT.test(value) && Number(value) <= LAST_PORT,
    `a port from 1 to ${LAST_PORT}, or 0 for any free one`,
  ),
  KNOWLEDGE_DIR: z.optional(z.string()),
  NOTES_URL: setting(
    (value) => isWebAddress(value.replace(/\{(?:path|from|to)\}/g, '1')),
    'an http or https address, optionally with {path}, {from} and {to}',
  ),
  COMMAND_GUILD: setting(
    (value) => /^\d{17,20}$/.test(value),
    'a server id of 17 to 20 digits (right-click the server, Copy Server ID)',
  ),
  DATABASE_URL: setting(
    (value) => /^file:(?!$)/.test(value) || (/^postgres(?:ql)?:\/\/\S+$/.test(value) && URL.canParse(value)),
    'file:path/to/cumulus.sqlite or postgres://user:password@host/database',
  ),
  SHARD_COUNT: setting(
    (value) => SHARD_COUNT.test(value),
    'how many shards the bot has in all processes together, from 1 to 9999',
  ),
  SHARDS: setting((value) => readShards(value) !== null, 'shards by number from 0, such as 0,1 or 0-3'),
  LOG_LEVEL: z.optional(z.enum(LOG_LEVELS, `expected one of ${LOG_LEVELS.join(', ')}`)),
  DISCORD_API: setting(isWebAddress, 'an http or https address such as http://127.0.0.1:8138/api'),
});

type Name = keyof typeof schema.shape;
const NAMES = Object.keys(schema.shape) as Name[];

/**
 * Reads the settings. The real environment wins over `.env`; an empty value counts as not set. Unknown names
 * in `.env`, and names in the environment one slip away from ours, are problems, so that no typing error
 * goes unnoticed.
 * @param dotenvText content of `.env`, or `null` when there is none
 * @returns the frozen settings, or every problem found, one line each and without any secret
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  dotenvText: string | null,
): ConfigResult {
  const file = parse(dotenvText ?? '');
  const problems = [
    ...malformedLines(dotenvText ?? ''),
    ...Object.keys(file).filter(isUnknown).map(unknownInFile),
    ...Object.keys(env).filter(isUnknown).flatMap(misspelledInEnvironment),
  ];

  const origin = new Map<string, string>();
  const values: Partial<Record<Name, string>> = {};
  for (const name of NAMES) {
    const value = env[name] || file[name];
    if (!value) continue;
    values[name] = value;
    origin.set(name, env[name] ? 'the environment' : '.env');
  }

  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0]);
      problems.push(`${name}${shown(name, values)} in ${origin.get(name)}: ${issue.message}`);
    }
  }
  const sharding = shardingOf(values);
  if (typeof sharding === 'string') {
    problems.push(`SHARDS${shown('SHARDS', values)} in ${origin.get('SHARDS')}: expected ${sharding}`);
  }
  if (!parsed.success || typeof sharding === 'string' || problems.length > 0) return { ok: false, problems };

  const { data } = parsed;
  const token = data.PLAYGROUND === '1' ? null : (data.DISCORD_TOKEN ?? null);
  return {
    ok: true,
    config: Object.freeze({
      token,
      playgroundPort: Number(data.PLAYGROUND_PORT ?? 8137),
      knowledgeDir: data.KNOWLEDGE_DIR ?? 'knowledge',
      notesUrl: data.NOTES_URL ?? null,
      commandGuild: data.COMMAND_GUILD ?? null,
      databaseUrl: data.DATABASE_URL ?? 'file:data/cumulus.sqlite',
      sharding,
      // Whoever tries the playground out reads one line: the address.
      logLevel: data.LOG_LEVEL ?? (token === null ? 'warn' : 'info'),
      discordApi: data.DISCORD_API?.replace(/\/+$/, '') ?? null,
    }),
  };
}

function setting(accepts: (value: string) => boolean, expected: string) {
  return z.optional(z.string().check(z.refine(accepts, `expected ${expected}`)));
}

function isWebAddress(value: string): boolean {
  if (/[\s{}]/.test(value) || !URL.canParse(value)) return false;
  return ['http:', 'https:'].includes(new URL(value).protocol);
}

/** The numbers of `0,2,4-7`, ascending; `null` for anything else. */
function readShards(text: string): number[] | null {
  const shards = new Set<number>();
  for (const part of text.split(',')) {
    const [, first, last = first] = /^\s*(\d{1,4})\s*(?:-\s*(\d{1,4})\s*)?$/.exec(part) ?? [];
    if (first === undefined || Number(last) < Number(first)) return null;
    for (let shard = Number(first); shard <= Number(last); shard++) shards.add(shard);
  }
  return [...shards].sort((a, b) => a - b);
}

/** What a process serves, `null` for everything, or what is expected instead; what has no meaning is told elsewhere. */
function shardingOf(values: Partial<Record<Name, string>>): Config['sharding'] | string {
  const { SHARD_COUNT: count } = values;
  if (count !== undefined && !SHARD_COUNT.test(count)) return null;
  const shardCount = count === undefined ? null : Number(count);
  const shards = values.SHARDS === undefined ? null : readShards(values.SHARDS);
  if (shardCount === null) return shards === null ? null : 'SHARD_COUNT beside it';
  if (shards === null) return { shards: Array.from({ length: shardCount }, (_, shard) => shard), shardCount };
  const highest = shards.at(-1) ?? 0;
  return highest < shardCount ? { shards, shardCount } : `numbers below SHARD_COUNT, which is ${shardCount}`;
}

function isUnknown(name: string): boolean {
  return !(NAMES as string[]).includes(name);
}

/** dotenv skips what it cannot read; a token on such a line would be missing without a word. */
function malformedLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const readable = /^\s*(?:#|$|(?:export\s+)?[\w.-]+\s*(?:=|:\s))/.test(line);
    return readable ? [] : [`.env line ${index + 1}: expected NAME=value`];
  });
}

function unknownInFile(name: string): string {
  return `${withoutSecrets(name)} in .env is not a setting; the nearest is ${nearest(name).name}`;
}

function misspelledInEnvironment(name: string): string[] {
  if (!NAMES.some((known) => Math.abs(known.length - name.length) <= 1)) return [];
  const { name: known, distance } = nearest(name);
  return distance === 1 ? [`${name} in the environment is not a setting; the nearest is ${known}`] : [];
}

function nearest(name: string): { name: Name; distance: number } {
  const ranked = NAMES.map((known) => ({
    name: known,
    distance: DamerauLevenshteinDistance(name.toUpperCase(), known, { restricted: true }),
  }));
  return ranked.reduce((best, next) => (next.distance < best.distance ? next : best));
}

/** The offending value; of the token only its length, of the database's address, which holds a password, nothing. */
function shown(name: string, values: Partial<Record<string, string>>): string {
  const value = values[name] ?? '';
  if (name === 'DISCORD_TOKEN') return ` (${value.length} characters)`;
  if (name === 'DATABASE_URL') return '';
  const safe = withoutSecrets(value).replace(/\s+/g, ' ');
  return ` "${safe.length > 80 ? `${safe.slice(0, 80)}…` : safe}"`;
}

/** Hides a token or password that was pasted in the wrong place. */
function withoutSecrets(text: string): string {
  return text.replace(/[\w-]{15,}\.[\w-]{4,}\.[\w-]{15,}/g, '…').replace(/\/\/[^/@\s]*@/, '//…@');
}
