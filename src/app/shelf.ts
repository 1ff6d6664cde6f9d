import type { Glossary } from '../core/notes/glossary.ts';
import type { Note } from '../core/notes/note.ts';
import type { Passage } from '../core/notes/passage.ts';
import { createSearch, type Search } from '../core/search/search.ts';

/** The notes as they are now, and what finds their passages. A live one changes while the bot runs. */
export interface Shelf {
  /** By path. */
  readonly notes: readonly Note[];
  readonly glossary: Glossary;
  readonly search: Pick<Search<Passage>, 'ask'>;
  /** The passage with this id, or `undefined` when the notes no longer hold it. */
  passage(id: string): Passage | undefined;
}

/** A shelf of notes that stay as they are. */
export function createShelf(notes: readonly Note[], glossary: Glossary): Shelf {
  const passages = notes.flatMap((note) => note.passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return { notes, glossary, search: createSearch(passages, glossary), passage: (id) => byId.get(id) };
}
