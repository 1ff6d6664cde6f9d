import { type GlossaryRows, readGlossaryRows } from '../core/completion/glossary-rows.ts';
import { type NoteSubject, noteSubjects } from '../core/completion/note-subjects.ts';
import type { Subject } from '../core/completion/subject.ts';
import { SubjectIndex } from '../core/completion/subject-index.ts';
import type { Glossary } from '../core/notes/glossary.ts';
import type { Note } from '../core/notes/note.ts';
import { createCatchUp } from './catch-up.ts';
import type { Outline } from './outline.ts';
import type { Shelf } from './shelf.ts';

/** What the notes on a shelf have names for; an edited note alone is read anew. */
export interface Subjects {
  /**
   * As the notes are at the time. Once `warm` has been used, a call reads no more than a few pieces: after a change of
   * many notes or of the glossary it gives what was known before, until the rest has been read.
   */
  all(): readonly Subject[];
  /** Reads in pieces of a few milliseconds what `all` needs. May be left half-way; `all` may be called between pieces. */
  warm(): Generator<void, void>;
}

/** What is read with one glossary. */
interface Reading {
  readonly glossary: Glossary;
  readonly names: GlossaryRows;
  readonly index: SubjectIndex;
  readonly known: WeakMap<Note, readonly NoteSubject[]>;
  /** The notes that the index holds, when it holds no others. */
  indexed: readonly Note[] | null;
}

export function createSubjects(
  shelf: Pick<Shelf, 'notes' | 'glossary'>,
  outline: Pick<Outline, 'tree'>,
): Subjects {
  /** What answers. */
  let live: Reading | null = null;
  /** What will answer when it is complete: with another glossary all notes are read anew. */
  let coming: Reading | null = null;

  const isCurrent = () => live?.glossary === shelf.glossary && live.indexed === shelf.notes;

  function* readingWith(glossary: Glossary): Generator<void, Reading> {
    if (live?.glossary === glossary) return live;
    if (coming?.glossary === glossary) return coming;
    const names = yield* readGlossaryRows(glossary);
    coming = { glossary, names, index: new SubjectIndex(names), known: new WeakMap(), indexed: null };
    return coming;
  }

  function* readNote(note: Note, { names, known }: Reading): Generator<void, readonly NoteSubject[]> {
    const found = yield* noteSubjects(outline.tree(note), names);
    known.set(note, found);
    yield;
    return found;
  }

  /** Until the index is that of the shelf, which may change during every pause. */
  function* catchUp(): Generator<void, void> {
    while (!isCurrent()) {
      const { notes, glossary } = shelf;
      const isOutdated = () => shelf.notes !== notes || shelf.glossary !== glossary;
      const now = yield* readingWith(glossary);
      const paths = new Set(notes.map(({ path }) => path));
      for (const path of now.index.paths()) if (!paths.has(path)) now.index.set(path, []);
      for (const note of notes) {
        const found = now.known.get(note) ?? (yield* readNote(note, now));
        if (isOutdated()) break;
        now.index.set(note.path, found);
      }
      yield* now.index.settle();
      if (isOutdated()) continue;
      now.indexed = notes;
      live = now;
      coming = null;
    }
  }

  const { now, warm } = createCatchUp(isCurrent, catchUp);
  return {
    all: () => {
      now();
      return (live ?? coming)?.index.all() ?? [];
    },
    warm,
  };
}
