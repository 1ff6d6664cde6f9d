import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../../core/notes/problem.ts';
import { NotesFolderError } from './notes-folder-error.ts';
import { reasonOf } from './reason.ts';

const NOTE = /\.(?:md|markdown)$/i;

interface FoundNotes {
  /** Relative to the folder, with `/`, sorted. */
  readonly paths: string[];
  readonly problems: Problem[];
  /** Real paths of the folders whose content decides what is found: those listed, and those of linked files. */
  readonly folders: ReadonlySet<string>;
}

/**
 * Finds the notes in a folder. Links are followed, after everything that is really there; what a link leads to is
 * not read a second time.
 * @throws {NotesFolderError} when the folder itself can't be listed
 */
export async function findNotes(root: string): Promise<FoundNotes> {
  const walk = new Walk(root);
  await walk.start();
  return { paths: walk.paths.sort(), problems: walk.problems, folders: walk.folders };
}

async function openRoot(root: string): Promise<{ real: string; entries: Dirent[] }> {
  try {
    const real = await realpath(root);
    return { real, entries: await readdir(real, { withFileTypes: true }) };
  } catch (error) {
    throw new NotesFolderError(`the notes folder ${root} ${reasonOf(error)}`);
  }
}

class Walk {
  readonly paths: string[] = [];
  readonly problems: Problem[] = [];
  readonly folders = new Set<string>();
  private readonly root: string;
  private readonly links: string[] = [];
  /** Real path of every folder and note that was met, and the path by which it was. */
  private readonly met = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  async start(): Promise<void> {
    const { real, entries } = await openRoot(this.root);
    await this.list('', real, entries);
    // Following a link may add further ones to the end.
    for (const link of this.links) await this.follow(link);
  }

  private async enter(path: string, real: string): Promise<void> {
    try {
      await this.list(path, real, await readdir(real, { withFileTypes: true }));
    } catch (error) {
      this.report(path, 'error', `the folder ${reasonOf(error)}`);
    }
  }

  private async list(path: string, real: string, entries: readonly Dirent[]): Promise<void> {
    this.met.set(real, path);
    this.folders.add(real);
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isSymbolicLink()) this.links.push(inner);
      else if (entry.isDirectory()) await this.enter(inner, join(real, entry.name));
      else if (NOTE.test(entry.name)) this.add(inner, join(real, entry.name), entry.isFile());
    }
  }

  private async follow(link: string): Promise<void> {
    let real: string;
    let isFolder: boolean;
    let isFile: boolean;
    try {
      real = await realpath(join(this.root, link));
      const stats = await stat(real);
      isFolder = stats.isDirectory();
      isFile = stats.isFile();
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      const message = missing ? 'the link leads nowhere' : `the file ${reasonOf(error)}`;
      if (NOTE.test(link)) this.report(link, 'error', message);
      return;
    }
    if (!isFolder && !NOTE.test(link)) return;
    const met = this.met.get(real);
    if (met !== undefined) {
      const where = met === '' ? 'the notes folder itself' : met;
      this.report(link, 'warning', `the link leads to ${where}, which is read already`);
    } else if (isFolder) await this.enter(link, real);
    else {
      this.folders.add(dirname(real));
      this.add(link, real, isFile);
    }
  }

  private add(path: string, real: string, isFile: boolean): void {
    if (isFile) {
      this.met.set(real, path);
      this.paths.push(path);
    } else this.report(path, 'error', 'is neither a file nor a folder');
  }

  private report(path: string, severity: Problem['severity'], message: string): void {
    this.problems.push({ path, line: 1, severity, message });
  }
}
