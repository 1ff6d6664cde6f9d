import { fileURLToPath } from 'node:url';
import { type LoadedNotes, loadNotes } from '../src/app/load-library.ts';
import { problemLine } from '../src/core/notes/problem.ts';
import { NotesFolderError, notesFolder } from '../src/edges/files/notes-folder.ts';
import { fail } from './arguments.ts';

const PROJECT_GLOSSARY = fileURLToPath(new URL('../knowledge/glossary.md', import.meta.url));

/** The notes that a script works on: `--knowledge`, else `KNOWLEDGE_DIR`, else `knowledge`. */
export async function notesOf(folder: string | undefined): Promise<LoadedNotes> {
  const chosen = folder ?? (process.env['KNOWLEDGE_DIR'] || 'knowledge');
  try {
    return await loadNotes(notesFolder(chosen, PROJECT_GLOSSARY));
  } catch (error) {
    if (error instanceof NotesFolderError) return fail(error.message);
    throw error;
  }
}

/** The same, with what is wrong with the notes on standard error. */
export async function notesWithWarnings(folder: string | undefined): Promise<LoadedNotes> {
  const loaded = await notesOf(folder);
  for (const problem of loaded.problems) process.stderr.write(`${problemLine(problem)}\n`);
  return loaded;
}
