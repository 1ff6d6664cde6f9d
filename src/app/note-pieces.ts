import { readGlossary } from '../core/notes/glossary.ts';
import { type Note, type NoteFile, readNote } from '../core/notes/note.ts';
import type { Passage } from '../core/notes/passage.ts';
import type { Problem } from '../core/notes/problem.ts';

/** What reading a note gives. */
export type NoteResult = ReturnType<typeof readNote>;
/** What reading a glossary gives. */
export type GlossaryResult = ReturnType<typeof readGlossary>;

/** Reads files where that holds up nobody. Rejects when a file can't be read to its end, or takes too long. */
export interface FileReader {
  note(file: NoteFile): Promise<NoteResult>;
  glossary(file: NoteFile): Promise<GlossaryResult>;
}

/**
 * A passage without what it has in common with the one before it (`null`). Of a line that makes a thousand passages
 * each holds the whole line: one string here, but a thousand where they arrive.
 */
type SentPassage = Omit<Passage, 'headings' | 'markdown'> & {
  readonly headings: Passage['headings'] | null;
  readonly markdown: string | null;
};

/** Part of a result that is handed from one thread to another. */
export type ResultPiece =
  | { readonly kind: 'passages'; readonly passages: readonly SentPassage[] }
  | {
      readonly kind: 'note';
      readonly note: Omit<Note, 'passages'> | null;
      readonly problems: readonly Problem[];
    }
  | ({ readonly kind: 'glossary' } & GlossaryResult);

/** Passages of a piece at most: to receive such a piece takes about a millisecond. */
const PASSAGES = 256;
/**
 * Characters of JSON in a piece of more than one passage: they grow with the texts and with what these are made of,
 * and so many take 0.5 to 5 ms to receive.
 */
const LARGEST = 200_000;

/** Reads a file and gives the result in pieces that are quick to receive: a note's passages, and at the end the rest. */
export function* resultPieces(kind: keyof FileReader, file: NoteFile): Generator<ResultPiece, void> {
  if (kind === 'glossary') return yield { kind, ...readGlossary(file) };
  const { note, problems } = readNote(file);
  if (note === null) return yield { kind, note, problems };
  const { passages, ...rest } = note;
  let piece: SentPassage[] = [];
  let size = 0;
  for (const [index, passage] of passages.entries()) {
    const sent = without(passages[index - 1], passage);
    const more = JSON.stringify(sent).length;
    if (piece.length === PASSAGES || (size + more > LARGEST && piece.length > 0)) {
      yield { kind: 'passages', passages: piece };
      piece = [];
      size = 0;
    }
    piece.push(sent);
    size += more;
  }
  yield { kind: 'passages', passages: piece };
  yield { kind, note: rest, problems };
}

function without(before: Passage | undefined, passage: Passage): SentPassage {
  const isSame =
    before?.headings.length === passage.headings.length &&
    passage.headings.every((heading, level) => heading === before.headings[level]);
  return {
    ...passage,
    headings: isSame ? null : passage.headings,
    markdown: before?.markdown === passage.markdown ? null : passage.markdown,
  };
}

/** Adds the passages of a piece to those of the pieces before it. */
export function addPassages(passages: Passage[], piece: readonly SentPassage[]): void {
  for (const sent of piece) {
    const before = passages.at(-1);
    const headings = sent.headings ?? before?.headings ?? [];
    const markdown = sent.markdown ?? before?.markdown ?? '';
    passages.push({ ...sent, headings, markdown });
  }
}
