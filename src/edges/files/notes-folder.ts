import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ChangesRead,
  FileVersion,
  FileVersions,
  LiveNotesSource,
  NotesSource,
  NotesWatch,
  NotesWatcher,
} from '../../app/notes-source.ts';
import type { NoteFile } from '../../core/notes/note.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import { stampOf, unsureFor } from './file-version.ts';
import { findNotes } from './find-notes.ts';
import { FolderWatch } from './folder-watch.ts';
import { type FileRead, readNoteFile } from './read-note-file.ts';
import { EMPTIED_MS, GONE, type Rest, SETTLING_MS } from './settling.ts';

const GLOSSARY = 'glossary.md';

/** Notes in a folder: all its `*.md` files, subfolders included, hidden ones and `node_modules` not. */
export function notesFolder(folder: string, projectGlossary: string): NotesSource & LiveNotesSource {
  return new NotesFolder(folder, projectGlossary);
}

/** What reading one file gave: its new content, what is wrong with it, or that it is what it was. */
type Found = FileRead | { readonly unchanged: FileVersion };
type Look =
  | Found
  /** `moving` is what it says at this moment, where it does not come to rest. */
  | { readonly rest: Exclude<Rest, 'settled'>; readonly moving: Found | null };

class NotesFolder implements NotesSource, LiveNotesSource {
  private readonly folder: string;
  private readonly projectGlossary: string;
  private watching: FolderWatch | null = null;
  /** Read once: it changes only where it is the folder's own too. */
  private project: NoteFile | null = null;

  constructor(folder: string, projectGlossary: string) {
    this.folder = folder;
    this.projectGlossary = projectGlossary;
  }

  watch(watcher: NotesWatcher): NotesWatch {
    this.watching = new FolderWatch(this.folder, watcher);
    return this.watching;
  }

  async read(known: FileVersions = new Map()): Promise<ChangesRead> {
    const { paths, problems, folders } = await this.find();
    await this.watching?.watchOnly(folders);
    this.watching?.settling.forgetAllBut(new Set([...paths, ...known.keys()]));
    if (paths.length === 0) {
      const message = 'the notes folder holds no Markdown files';
      problems.push({ path: '.', line: 1, severity: 'warning', message });
    }
    const notes: NoteFile[] = [];
    let glossary: NoteFile | null = null;
    const versions = new Map<string, FileVersion>();
    const looks = await aFewAtATime(paths, async (path) => ({
      path,
      look: await this.lookAt(path, known.get(path)),
    }));
    for (const { path, look } of looks) {
      const read = 'rest' in look ? look.moving : look;
      if (read === null) continue;
      if ('problem' in read) problems.push(read.problem);
      else if ('file' in read) {
        versions.set(path, read.version);
        if (isGlossary(path)) {
          glossary = read.file;
          if (await this.isProjects(path)) this.project = { ...read.file, path: GLOSSARY };
        } else notes.push(read.file);
      } else versions.set(path, read.unchanged);
    }
    const changing = looks.flatMap(({ path, look }) => ('rest' in look ? path : []));
    const arriving = looks.some(
      ({ path, look }) => 'rest' in look && look.moving === null && !known.has(path),
    );
    const isEmptied = looks.every(({ path, look }) => isGlossary(path) || ('rest' in look && !look.moving));
    changing.push(...this.notYetGone(paths, known, { arriving, isEmptied }));
    this.lookAgain(versions);
    this.project ??= { path: GLOSSARY, text: await readFile(this.projectGlossary, 'utf8') };
    return {
      notes,
      glossary,
      projectGlossary: this.project,
      problems,
      versions,
      changing: new Set(changing),
    };
  }

  private async lookAt(path: string, known: FileVersion | undefined): Promise<Look> {
    const file = join(this.folder, path);
    const stamp = await stat(file, { bigint: true }).then(stampOf, () => null);
    if (stamp !== null && stamp === known?.stamp) {
      this.watching?.settling.forget(path);
      return { unchanged: known };
    }
    const rest = this.restOf(path, stamp);
    if (rest === 'changing') return { rest, moving: null };
    const read = await readNoteFile(file, path);
    // Half a character at the end may be whole in a moment; half a glossary is one, and means to index all anew.
    if (rest === 'restless' && ('problem' in read || isGlossary(path))) return { rest, moving: null };
    if ('problem' in read) return read;
    this.watching?.settling.taken(path, performance.now());
    const found = read.version.digest === known?.digest ? { unchanged: read.version } : read;
    return rest === 'restless' ? { rest, moving: found } : found;
  }

  /**
   * Known files that are not found any more but may come back in a moment: those that went just now; all while new
   * files arrive, for a renamed note answers under its old name until it does under the new one; and for longer those
   * that leave the folder without a note.
   */
  private notYetGone(
    paths: readonly string[],
    known: FileVersions,
    { arriving, isEmptied }: { readonly arriving: boolean; readonly isEmptied: boolean },
  ): readonly string[] {
    const missing = [...new Set(known.keys()).difference(new Set(paths))];
    const rest = isEmptied ? EMPTIED_MS : SETTLING_MS;
    return missing.filter((path) => this.restOf(path, GONE, rest) !== 'settled' || arriving);
  }

  private async isProjects(path: string): Promise<boolean> {
    const own = await realpath(join(this.folder, path)).catch(() => null);
    return own === (await realpath(this.projectGlossary));
  }

  /** A folder that nobody watches is taken as it is. */
  private restOf(path: string, stamp: string | typeof GONE, needed = SETTLING_MS): Rest {
    if (this.watching === null) return 'settled';
    const rest = this.watching.settling.look(path, stamp, performance.now(), needed);
    if (rest !== 'settled') this.watching.lookIn(SETTLING_MS);
    return rest;
  }

  /** A folder that comes back is at rest when it has been back for long enough. */
  private async find() {
    try {
      return await findNotes(this.folder);
    } catch (error) {
      this.watching?.settling.forgetAllBut(new Set());
      throw error;
    }
  }

  private lookAgain(versions: FileVersions): void {
    for (const version of versions.values()) {
      const delay = unsureFor(version);
      if (delay !== null) this.watching?.lookIn(delay);
    }
  }
}

function isGlossary(path: string): boolean {
  return path.toLowerCase() === GLOSSARY;
}
