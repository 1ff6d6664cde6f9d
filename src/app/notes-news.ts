import { type Problem, printable, problemLine } from '../core/notes/problem.ts';

/** What happened to the notes, for whoever runs the bot. */
export type NotesNews =
  /** Something is wrong with a file. Said when it is found, and not again while it stays. */
  | {
      readonly kind: 'problem';
      readonly problem: Problem;
      /** Whether what the notes said before still answers. */
      readonly kept: boolean;
    }
  | { readonly kind: 'updated'; readonly notes: readonly UpdatedNote[]; readonly gone: readonly string[] }
  /** Notes that could not be read can be again, and are as they were. */
  | { readonly kind: 'unharmed'; readonly paths: readonly string[] }
  | { readonly kind: 'glossary' }
  /** The folder can't be read; what was read of it before still answers. */
  | { readonly kind: 'away'; readonly reason: string }
  | { readonly kind: 'back' };

interface UpdatedNote {
  readonly path: string;
  /** How many. */
  readonly passages: number;
}

/** Notes named in one line. */
const NAMED = 5;

/** One line for the log. */
export function newsLine(news: NotesNews): { readonly level: 'info' | 'warn'; readonly text: string } {
  switch (news.kind) {
    case 'problem': {
      const kept = news.kept ? ' (what was read of it before still answers)' : '';
      return { level: 'warn', text: `${problemLine(news.problem)}${kept}` };
    }
    case 'updated': {
      const updated = news.notes.map(({ path, passages }) => `${path} (passages: ${passages})`);
      const parts = [...listed('notes updated', updated), ...listed('notes gone', news.gone)];
      return { level: 'info', text: printable(parts.join('; ')) };
    }
    case 'unharmed':
      return { level: 'info', text: printable(listed('notes can be read again', news.paths).join()) };
    case 'glossary':
      return { level: 'info', text: 'glossary updated' };
    case 'away':
      return { level: 'warn', text: printable(`${news.reason}; the notes as they were still answer`) };
    case 'back':
      return { level: 'info', text: 'the notes folder can be read again' };
  }
}

function listed(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return [`${what}: ${names.slice(0, NAMED).join(', ')}${more}`];
}
