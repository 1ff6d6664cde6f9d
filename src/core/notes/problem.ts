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

export function problemLine({ path, line, message }: Problem): string {
  return `${path}:${line}: ${message}`;
}
