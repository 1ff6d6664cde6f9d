import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotesRead, NotesSource } from '../../app/load-library.ts';
import type { NoteFile } from '../../core/notes/note.ts';
import type { Problem } from '../../core/notes/problem.ts';
import { decodeText } from './decode-text.ts';

/** A larger file is no note. */
const LARGEST_NOTE = 5 * 1024 * 1024;
const GLOSSARY = 'glossary.md';

/** The folder is missing, is no folder or can't be opened; the message is one line and says all there is to say. */
export class NotesFolderError extends Error {
  override readonly name = 'NotesFolderError';
}

/** Notes in a folder: all its `*.md` files, subfolders included, hidden ones and `node_modules` not. */
export function notesFolder(folder: string, projectGlossary: string): NotesSource {
  return { read: () => readFolder(folder, projectGlossary) };
}

async function readFolder(folder: string, projectGlossary: string): Promise<NotesRead> {
  const problems: Problem[] = [];
  const paths = await listNotes(folder, problems);
  const notes: NoteFile[] = [];
  let glossary: NoteFile | null = null;
  for (const path of paths) {
    const result = await readNoteFile(join(folder, path), path);
    if ('problem' in result) problems.push(result.problem);
    else if (path === GLOSSARY) glossary = result.file;
    else notes.push(result.file);
  }
  if (paths.length === 0) problems.push(problem('.', 'the notes folder holds no Markdown files', 'warning'));
  const project = { path: GLOSSARY, text: await readFile(projectGlossary, 'utf8') };
  const isProjects = glossary?.text === project.text;
  return { notes, glossary: isProjects ? null : glossary, projectGlossary: project, problems };
}

/** Paths of the notes relative to the folder, with `/`, sorted. Links are followed, but into no folder twice. */
async function listNotes(root: string, problems: Problem[]): Promise<string[]> {
  const paths: string[] = [];
  const walk = async (folder: string, above: readonly string[]) => {
    let real: string;
    let entries: string[];
    try {
      real = await realpath(join(root, folder));
      entries = await readdir(real);
    } catch (error) {
      if (folder === '') throw new NotesFolderError(`the notes folder ${root} ${reasonOf(error)}`);
      problems.push(problem(folder, `the folder ${reasonOf(error)}`));
      return;
    }
    if (above.includes(real)) {
      problems.push(problem(folder, 'the link leads back to a folder that holds it'));
      return;
    }
    for (const entry of entries.sort()) {
      if (entry.startsWith('.') || entry === 'node_modules') continue;
      const path = folder === '' ? entry : `${folder}/${entry}`;
      const kind = await kindOf(join(root, path));
      if (kind === 'folder') await walk(path, [...above, real]);
      else if (/\.(?:md|markdown)$/i.test(entry)) {
        if (kind === 'file') paths.push(path);
        else problems.push(problem(path, kind));
      }
    }
  };
  await walk('', []);
  return paths;
}

/** What stands at a path once links are followed, or what is wrong with it. */
async function kindOf(path: string): Promise<'file' | 'folder' | string> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'is no regular file';
  } catch (error) {
    return `the file ${reasonOf(error)}`;
  }
}

async function readNoteFile(
  file: string,
  path: string,
): Promise<{ readonly file: NoteFile } | { readonly problem: Problem }> {
  let bytes: Buffer;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_NOTE) return { problem: problem(path, `the file is over 5 MB (${size} bytes)`) };
    bytes = await readFile(file);
  } catch (error) {
    return { problem: problem(path, `the file ${reasonOf(error)}`) };
  }
  const decoded = decodeText(bytes);
  if (decoded.ok) return { file: { path, text: decoded.text } };
  return { problem: { ...problem(path, decoded.message), line: decoded.line } };
}

function problem(path: string, message: string, severity: Problem['severity'] = 'error'): Problem {
  return { path, line: 1, severity, message };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ELOOP: 'is a link that leads round in a circle',
};

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `can't be read (${code ?? String(error)})`;
}
