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
import { GONE, SETTLING_MS } from './settling.ts';

const GLOSSARY = 'glossary.md';

/** Notes in a folder: all its `*.md` files, subfolders included, hidden ones and `node_modules` not. */
export function notesFolder(folder: string, projectGlossary: string): NotesSource & LiveNotesSource {
  return new NotesFolder(folder, projectGlossary);
}

/** What a look at one file gave: its new content, what is wrong with it, or that it counts as what it was. */
type Look = FileRead | { readonly unchanged: FileVersion } | { readonly changing: true };

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
    const { paths, problems, folders } = await findNotes(this.folder);
    await this.watching?.watchOnly(folders);
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
      if ('problem' in look) problems.push(look.problem);
      else if ('file' in look) {
        versions.set(path, look.version);
        if (path.toLowerCase() === GLOSSARY) {
          glossary = look.file;
          if (await this.isProjects(path)) this.project = { ...look.file, path: GLOSSARY };
        } else notes.push(look.file);
      } else if ('unchanged' in look) versions.set(path, look.unchanged);
    }
    const changing = looks.flatMap(({ path, look }) => ('changing' in look ? path : []));
    changing.push(...this.notYetGone(paths, known, changing.length > 0));
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
    if (!this.isAtRest(path, stamp)) return { changing: true };
    const read = await readNoteFile(file, path);
    const isSame = 'version' in read && read.version.digest === known?.digest;
    return isSame ? { unchanged: read.version } : read;
  }

  /**
   * Known files that are not found any more but may come back in a moment. While other files are changing none
   * counts as gone: a renamed note answers under its old name until it does under the new one.
   */
  private notYetGone(paths: readonly string[], known: FileVersions, isChanging: boolean): readonly string[] {
    const missing = [...new Set(known.keys()).difference(new Set(paths))];
    const waiting = missing.filter((path) => !this.isAtRest(path, GONE));
    return isChanging || waiting.length > 0 ? missing : [];
  }

  private async isProjects(path: string): Promise<boolean> {
    const own = await realpath(join(this.folder, path)).catch(() => null);
    return own === (await realpath(this.projectGlossary));
  }

  /** A folder that nobody watches is taken as it is. */
  private isAtRest(path: string, stamp: string | typeof GONE): boolean {
    if (this.watching === null || this.watching.settling.isAtRest(path, stamp, performance.now()))
      return true;
    this.watching.lookIn(SETTLING_MS);
    return false;
  }

  private lookAgain(versions: FileVersions): void {
    for (const version of versions.values()) {
      const delay = unsureFor(version);
      if (delay !== null) this.watching?.lookIn(delay);
    }
  }
}
