import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotesRead, NotesSource } from '../../app/load-library.ts';
import type { NoteFile } from '../../core/notes/note.ts';
import type { Problem } from '../../core/notes/problem.ts';
import { decodeText } from './decode-text.ts';
import { findNotes } from './find-notes.ts';
import { reasonOf } from './reason.ts';

/** A larger file is no note. */
const LARGEST_NOTE = 5 * 1024 * 1024;
const GLOSSARY = 'glossary.md';

/** Notes in a folder: all its `*.md` files, subfolders included, hidden ones and `node_modules` not. */
export function notesFolder(folder: string, projectGlossary: string): NotesSource {
  return { read: () => readFolder(folder, projectGlossary) };
}

async function readFolder(folder: string, projectGlossary: string): Promise<NotesRead> {
  const { paths, problems } = await findNotes(folder);
  const notes: NoteFile[] = [];
  let glossary: NoteFile | null = null;
  for (const path of paths) {
    const result = await readNoteFile(join(folder, path), path);
    if ('problem' in result) problems.push(result.problem);
    else if (path.toLowerCase() === GLOSSARY) glossary = result.file;
    else notes.push(result.file);
  }
  if (paths.length === 0) {
    const message = 'the notes folder holds no Markdown files';
    problems.push({ path: '.', line: 1, severity: 'warning', message });
  }
  const text = await readFile(projectGlossary, 'utf8');
  return { notes, glossary, projectGlossary: { path: GLOSSARY, text }, problems };
}

async function readNoteFile(
  file: string,
  path: string,
): Promise<{ readonly file: NoteFile } | { readonly problem: Problem }> {
  const wrong = (line: number, message: string) => ({
    problem: { path, line, severity: 'error', message } as const,
  });
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_NOTE) {
      return wrong(1, `the file has ${(size / 1024 / 1024).toFixed(1)} MB; a note may have 5 MB at most`);
    }
    bytes = await readFile(file);
  } catch (error) {
    return wrong(1, `the file ${reasonOf(error)}`);
  }
  const decoded = decodeText(bytes);
  return decoded.ok ? { file: { path, text: decoded.text } } : wrong(decoded.line, decoded.message);
}
