import { OperatorError } from '../src/app/operator-error.ts';

/** What a script is called with, and where its lines go. */
export interface Call {
  /** What stands behind the script's name. */
  readonly args: readonly string[];
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  warn(line: string): void;
  /** Whether standard output goes to a terminal, which can show bold letters. */
  readonly isTerminal: boolean;
}

export type ExitCode = 0 | 1;

/** @throws OperatorError for what whoever calls it can put right */
export type Script = (call: Call) => Promise<ExitCode>;

/** Runs a script; what its caller can put right is said in one line, and ends it with 1. */
export async function runScript(script: Script, call: Call): Promise<ExitCode> {
  try {
    return await script(call);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    call.warn(error.message);
    return 1;
  }
}

/** Runs the script that this process was started for. */
export async function runAsProcess(script: Script): Promise<void> {
  process.exitCode = await runScript(script, {
    args: process.argv.slice(2),
    // Unlike the streams themselves, it does not mind that nobody reads on, as in `… | head`.
    print: (line) => console.log(line),
    warn: (line) => console.error(line),
    isTerminal: process.stdout.isTTY,
  });
}
