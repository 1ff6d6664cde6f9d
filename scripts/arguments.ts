import { parseArgs } from 'node:util';

type Options = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** Reads a script's arguments, or ends it with one line that says what is wrong and how it is called. */
export function readArguments<const T extends Options>(usage: string, options: T, positionals: 0 | 1) {
  try {
    const parsed = parseArgs({ options, allowPositionals: positionals > 0, strict: true });
    if (parsed.positionals.length !== positionals) fail(usage);
    return parsed;
  } catch (error) {
    return fail(`${(error as Error).message.split('. ')[0]}. ${usage}`);
  }
}

/** A whole number of at least 1. */
export function readCount(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) return fail(`${name}: expected a whole number from 1, got "${text}"`);
  return Number(text);
}

/** Ends the script with one line on standard error and exit code 1. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
