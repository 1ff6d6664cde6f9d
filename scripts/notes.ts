import { readFileSync } from 'node:fs';
import { type LoadedNotes, loadNotes } from '../src/app/load-library.ts';
import { type Glossary, readGlossary } from '../src/core/notes/glossary.ts';
import { problemLine } from '../src/core/notes/problem.ts';
import { notesFolder } from '../src/edges/files/notes-folder.ts';
import { PROJECT_GLOSSARY } from '../src/edges/files/project-glossary.ts';
import { loadSettings } from '../src/settings.ts';
import { fail } from './arguments.ts';
import type { Call } from './script.ts';

/**
 * The notes that a script works on: `--knowledge`, else those of the bot's settings.
 * @throws OperatorError if there is no such folder, or the settings are wrong
 */
export async function notesOf(folder: string | undefined): Promise<LoadedNotes> {
  return loadNotes(notesFolder(folder || settingOf(), PROJECT_GLOSSARY));
}

function settingOf(): string {
  const settings = loadSettings();
  return settings.ok ? settings.config.knowledgeDir : fail(settings.problems.join('\n'));
}

/** The same, with what is wrong with the notes on standard error. */
export async function notesWithWarnings(
  folder: string | undefined,
  { warn }: Pick<Call, 'warn'>,
): Promise<LoadedNotes> {
  const loaded = await notesOf(folder);
  for (const problem of loaded.problems) warn(problemLine(problem));
  return loaded;
}

/** The project's own glossary, for passages that come from no notes folder. */
export function projectGlossary(): Glossary {
  return readGlossary({ path: 'glossary.md', text: readFileSync(PROJECT_GLOSSARY, 'utf8') }).glossary;
}
