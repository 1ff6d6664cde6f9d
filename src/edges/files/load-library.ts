import { type LoadedLibrary, loadLibrary as load } from '../../app/load-library.ts';
import { notesFolder } from './notes-folder.ts';
/** Temporary: the folder loader that main and the tests use until they compose it themselves. */
export function loadLibrary({
  folder,
  notesUrl,
}: {
  folder: string;
  notesUrl: string | null;
}): Promise<LoadedLibrary> {
  return load(notesFolder(folder, 'knowledge/glossary.md'), { notesUrl });
}
