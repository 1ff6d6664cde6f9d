import { mergeGlossaries, readGlossary } from '../core/notes/glossary.ts';
import { type Note, type NoteFile, readNote } from '../core/notes/note.ts';
import type { Problem } from '../core/notes/problem.ts';
import type { Library } from './ask.ts';
import { createLibrary } from './library.ts';
import { createShelf } from './shelf.ts';

/** What was read from where the notes are kept. */
export interface NotesRead {
  readonly notes: readonly NoteFile[];
  /** The folder's own glossary, if it has one. */
  readonly glossary: NoteFile | null;
  /** The project's glossary, which every folder builds on. */
  readonly projectGlossary: NoteFile;
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
}

/** Where notes come from. */
export interface NotesSource {
  /** Rejects only when there is no such place; what is wrong with single files is among the problems. */
  read(): Promise<NotesRead>;
}

export interface LoadedNotes {
  readonly notes: readonly Note[];
  readonly glossary: ReturnType<typeof mergeGlossaries>;
  /** By path and line. */
  readonly problems: readonly Problem[];
}

/** Reads all notes and the glossaries; a file with an error is left out, every other one is there. */
export async function loadNotes(source: NotesSource): Promise<LoadedNotes> {
  const read = await source.read();
  const results = read.notes.map(readNote);
  const project = readGlossary(read.projectGlossary);
  // The project's own folder holds the project's glossary: read once, it still reports its mistakes.
  const isProjects = read.glossary?.text === read.projectGlossary.text;
  const own = isProjects ? project : read.glossary && readGlossary(read.glossary);
  const problems = [
    ...read.problems,
    ...results.flatMap((result) => result.problems),
    ...(own?.problems ?? []),
  ];
  return {
    notes: results.flatMap(({ note }) => note ?? []),
    glossary: isProjects ? project.glossary : mergeGlossaries(own?.glossary ?? [], project.glossary),
    problems: problems.sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line),
  };
}

export interface LoadedLibrary {
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly notes: number;
  readonly passages: number;
}

/** Loads the notes and indexes them. */
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
