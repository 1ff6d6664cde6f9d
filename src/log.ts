import { destination, type Logger, pino, stdTimeFunctions } from 'pino';

/** File descriptors. */
const STREAMS = { stdout: 1, stderr: 2 } as const;

/**
 * A log of JSON lines. Errors are written without what discord.js attaches to them: the
 * request's body holds members' words, its address an interaction's token.
 */
export function createLog(level: string, stream: keyof typeof STREAMS): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    destination({ fd: STREAMS[stream], sync: true }),
  );
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { code, status } = error as { code?: unknown; status?: unknown };
  const cause = error.cause === undefined ? undefined : describeError(error.cause);
  return { type: error.name, message: error.message, code, status, stack: error.stack, cause };
}
