import { type Logger, pino, stdTimeFunctions } from 'pino';

/**
 * A log of JSON lines on standard output. Errors are written without what discord.js attaches to them: the
 * request's body holds members' words, its address an interaction's token.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  });
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { code, status } = error as { code?: unknown; status?: unknown };
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  return { type: error.name, message: error.message, code, status, stack: error.stack, cause };
}
