import { join } from 'node:path';
import { loadNotes } from '../../src/app/load-library.ts';
import { notesFolder } from '../../src/edges/files/notes-folder.ts';

const folder = join(import.meta.dirname, '../../knowledge');

/** The notes that the project ships with, read as the bot reads them. */
export function loadShippedNotes() {
  return loadNotes(notesFolder(folder, join(folder, 'glossary.md')));
}
