/** Something wrong with the notes, said to their owner as `path:line: message`. */
export interface Problem {
  /** Relative to the notes folder, with `/`; `.` is the folder itself. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** An error keeps the file from answering; a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** For sorting by path, then by line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.path.localeCompare(b.path) || a.line - b.line;
}

export function problemLine({ path, line, message }: Problem): string {
  return printable(`${path}:${line}: ${message}`).replaceAll('\n', '\uFFFD');
}

/** A text for a terminal or a log: control characters, which file names and notes may hold, are shown as `\uFFFD`. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}
