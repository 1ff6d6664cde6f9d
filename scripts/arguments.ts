import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { OperatorError } from '../src/app/operator-error.ts';

/**
 * Reads a script's arguments.
 * @throws OperatorError with one line that says what is wrong, and how the script is called
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  usage: string,
  options: T,
  positionals: 0 | 1 | 'any',
) {
  const read = () => parseArgs({ args, options, allowPositionals: positionals !== 0, strict: true });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    return fail(`${(error as Error).message.split('. ')[0]}. ${usage}`);
  }
  return positionals === 'any' || parsed.positionals.length === positionals ? parsed : fail(usage);
}

/**
 * A whole number of at least 1.
 * @throws OperatorError if it is none
 */
export function readCount(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) return fail(`${name}: expected a whole number from 1, got "${text}"`);
  return Number(text);
}

/** Ends the script with one line on standard error and exit code 1. */
export function fail(message: string): never {
  throw new OperatorError(message);
}
