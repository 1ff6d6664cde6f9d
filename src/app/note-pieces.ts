import { readGlossary } from '../core/notes/glossary.ts';
import { type Note, type NoteFile, readNote } from '../core/notes/note.ts';
import type { Passage } from '../core/notes/passage.ts';
import type { Problem } from '../core/notes/problem.ts';

/** What reading a note gives. */
export type NoteResult = ReturnType<typeof readNote>;
/** What reading a glossary gives. */
export type GlossaryResult = ReturnType<typeof readGlossary>;

/** Reads files where that holds up nobody. */
export interface FileReader {
  note(file: NoteFile): Promise<NoteResult>;
  glossary(file: NoteFile): Promise<GlossaryResult>;
}

/** Part of a result that is handed from one thread to another. */
export type ResultPiece =
  | { readonly kind: 'passages'; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'note';
      readonly note: Omit<Note, 'passages'> | null;
      readonly problems: readonly Problem[];
    }
  | ({ readonly kind: 'glossary' } & GlossaryResult);

/** Passages of a piece: to receive them takes some 5 ms. */
const PASSAGES = 256;

/** Reads a file and gives the result in pieces that are quick to receive: a note's passages, and at the end the rest. */
export function* resultPieces(kind: keyof FileReader, file: NoteFile): Generator<ResultPiece, void> {
  if (kind === 'glossary') return yield { kind, ...readGlossary(file) };
  const { note, problems } = readNote(file);
  if (note === null) return yield { kind, note, problems };
  const { passages, ...rest } = note;
  for (let start = 0; start < passages.length; start += PASSAGES) {
    yield { kind: 'passages', passages: passages.slice(start, start + PASSAGES) };
  }
  yield { kind, note: rest, problems };
}
