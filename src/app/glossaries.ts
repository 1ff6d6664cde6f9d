import { type Glossary, mergeGlossaries } from '../core/notes/glossary.ts';
import type { NoteFile } from '../core/notes/note.ts';
import type { Problem } from '../core/notes/problem.ts';
import type { GlossaryResult } from './note-pieces.ts';

/** A glossary file with what was read of it. */
export interface GlossaryRead extends GlossaryResult {
  readonly file: NoteFile;
}

/** The glossary that the search works with. */
export interface JoinedGlossary {
  readonly glossary: Glossary;
  /** What is wrong with the folder's own. */
  readonly problems: readonly Problem[];
}

/** Puts a folder's own glossary over the project's. */
export function joinGlossaries(own: GlossaryRead | null, project: GlossaryRead): JoinedGlossary {
  // The project's own folder holds the project's glossary.
  if (own?.file.text === project.file.text) return own;
  return { glossary: mergeGlossaries(own?.glossary ?? [], project.glossary), problems: own?.problems ?? [] };
}
