import { createLibrary } from '../../src/app/library.ts';
import { createShelf, type Shelf } from '../../src/app/shelf.ts';
import type { Glossary } from '../../src/core/notes/glossary.ts';
import { type Note, readNote } from '../../src/core/notes/note.ts';

/** Notes of these texts, by path. */
export function notesOf(files: Readonly<Record<string, string>>): Note[] {
  return Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]) => readNote({ path, text }).note ?? []);
}

/** A library of notes of these texts, by path; `replace` exchanges notes as an edit does, leaving all others as they are. */
export function libraryOf(files: Readonly<Record<string, string>>, glossary: Glossary = []) {
  const shelf: { -readonly [K in keyof Shelf]: Shelf[K] } = { ...createShelf(notesOf(files), glossary) };
  const library = createLibrary(shelf, { notesUrl: null });
  const replace = (edited: Readonly<Record<string, string | null>>) => {
    const texts = Object.entries(edited).flatMap(([path, text]) => (text === null ? [] : [[path, text]]));
    const kept = shelf.notes.filter(({ path }) => !(path in edited));
    const notes = [...kept, ...notesOf(Object.fromEntries(texts))].sort((a, b) => (a.path < b.path ? -1 : 1));
    Object.assign(shelf, createShelf(notes, shelf.glossary));
  };
  return { library, replace, shelf };
}
