import { type Glossary, readGlossary } from '../core/notes/glossary.ts';
import { type Note, type NoteFile, readNote } from '../core/notes/note.ts';
import { byPlace, type Problem } from '../core/notes/problem.ts';
import type { Library } from './ask.ts';
import { type GlossaryRead, joinGlossaries } from './glossaries.ts';
import { createLibrary } from './library.ts';
import type { NotesSource } from './notes-source.ts';
import { createShelf } from './shelf.ts';

export interface LoadedNotes {
  readonly notes: readonly Note[];
  readonly glossary: Glossary;
  /** By path and line. */
  readonly problems: readonly Problem[];
}

/** Reads all notes and the glossaries; a file with an error is left out, every other one is there. */
export async function loadNotes(source: NotesSource): Promise<LoadedNotes> {
  const read = await source.read();
  const results = read.notes.map(readNote);
  const project = withGlossary(read.projectGlossary);
  const isProjects = read.glossary?.text === project.file.text;
  const own = isProjects ? project : read.glossary && withGlossary(read.glossary);
  const { glossary, problems } = joinGlossaries(own, project);
  return {
    notes: results.flatMap(({ note }) => note ?? []),
    glossary,
    problems: [...read.problems, ...results.flatMap((result) => result.problems), ...problems].sort(byPlace),
  };
}

function withGlossary(file: NoteFile): GlossaryRead {
  return { file, ...readGlossary(file) };
}

export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly notes: number;
  readonly passages: number;
}

/** Loads notes that stay as they are, and indexes them. */
export async function loadLibrary(
  source: NotesSource,
  options: { readonly notesUrl: string | null },
): Promise<LoadedLibrary> {
  const { notes, glossary, problems } = await loadNotes(source);
  return {
    library: createLibrary(createShelf(notes, glossary), options),
    problems,
    notes: notes.length,
    passages: notes.reduce((count, note) => count + note.passages.length, 0),
  };
}
