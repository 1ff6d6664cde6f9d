import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { NotesWatch, NotesWatcher } from '../../app/notes-source.ts';
import { codeOf } from './reason.ts';
import { Settling } from './settling.ts';

/** Changes of several files come together; this many milliseconds after the first of them the folder is looked at. */
const GATHERING_MS = 50;
/** How often the folder itself is looked for: nothing tells when it, or a folder above it, is put in another's place. */
const ROOT_MS = 250;
/** How often all files are looked at anyway: network and container file systems don't tell what others change. */
const ANYWAY_MS = 60_000;
/** The same where the system refuses to tell. */
const UNTOLD_MS = 5000;

interface Watched {
  readonly identity: string;
  readonly handle: FSWatcher;
}

/**
 * Watches a notes folder: its subfolders one by one, as the reader meets them, so that links and folders put in
 * another's place are followed exactly as the reader follows them. It only says that the folder should be looked at.
 */
export class FolderWatch implements NotesWatch {
  readonly settling = new Settling();
  private readonly root: string;
  private readonly watcher: NotesWatcher;
  private readonly watchFolder: typeof watch;
  private readonly watched = new Map<string, Watched>();
  private readonly rootTimer: NodeJS.Timeout;
  private rootIdentity: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private due = Number.POSITIVE_INFINITY;
  /** Folders that the system refused to watch, or stopped watching. */
  private readonly untold = new Set<string>();
  private readonly said = new Set<string>();
  private closed = false;

  /** @param watchFolder `fs.watch`, or what fails as it may fail */
  constructor(root: string, watcher: NotesWatcher, watchFolder = watch) {
    this.root = root;
    this.watcher = watcher;
    this.watchFolder = watchFolder;
    this.rootTimer = setTimeout(() => this.lookForRoot(), ROOT_MS).unref();
    this.lookIn(0);
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    clearTimeout(this.rootTimer);
    for (const { handle } of this.watched.values()) handle.close();
    this.watched.clear();
  }

  /** How often all files are looked at although nothing was told, in milliseconds. */
  get anyway(): number {
    return this.untold.size > 0 ? UNTOLD_MS : ANYWAY_MS;
  }

  /** Has the folder looked at in so many milliseconds, if not earlier. */
  lookIn(delay: number): void {
    const due = performance.now() + delay;
    if (this.closed || due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    this.timer = setTimeout(() => {
      this.due = Number.POSITIVE_INFINITY;
      this.lookIn(this.anyway);
      this.watcher.onChange();
    }, delay).unref();
  }

  /** Watches these folders and no others; one that was put in another's place is watched anew. */
  async watchOnly(folders: ReadonlySet<string>): Promise<void> {
    const identities = await Promise.all(
      [...folders].map(async (path) => [path, await identityOf(path)] as const),
    );
    if (this.closed) return;
    for (const path of this.watched.keys()) if (!folders.has(path)) this.leave(path);
    for (const path of this.untold) if (!folders.has(path)) this.untold.delete(path);
    for (const [path, identity] of identities) {
      if (identity === (this.watched.get(path)?.identity ?? null)) continue;
      this.leave(path);
      const handle = identity === null ? null : this.open(path);
      if (identity === null || handle === null) continue;
      this.watched.set(path, { identity, handle });
      this.untold.delete(path);
      // What changed between the listing and the watching, nobody told.
      this.lookIn(GATHERING_MS);
    }
  }

  private leave(path: string): void {
    this.watched.get(path)?.handle.close();
    this.watched.delete(path);
  }

  private open(path: string): FSWatcher | null {
    try {
      const handle = this.watchFolder(path, { persistent: false }, () => this.lookIn(GATHERING_MS));
      handle.on('error', (error) => {
        // Left, it is watched anew at the next look, if the reader still meets it.
        if (this.watched.get(path)?.handle === handle) this.leave(path);
        else handle.close();
        // Windows reports the end of a folder so.
        if (codeOf(error) === 'EPERM') this.lookIn(GATHERING_MS);
        else this.trouble(path, error);
      });
      return handle;
    } catch (error) {
      // What is gone or closed to us the reader reports.
      if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) this.trouble(path, error);
      return null;
    }
  }

  private trouble(path: string, error: unknown): void {
    if (this.closed) return;
    this.untold.add(path);
    this.lookIn(UNTOLD_MS);
    const reason = `the notes folder ${this.root} can't be watched (${codeOf(error)})`;
    if (this.said.has(reason)) return;
    this.said.add(reason);
    this.watcher.onTrouble(reason);
  }

  private async lookForRoot(): Promise<void> {
    const identity = await identityOf(this.root);
    if (this.closed) return;
    if (identity !== this.rootIdentity) this.lookIn(GATHERING_MS);
    this.rootIdentity = identity;
    this.rootTimer.refresh();
  }
}

/** Tells a folder from another that takes its place, even where the other gets its inode. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino, birthtimeNs } = await stat(path, { bigint: true });
    return [dev, ino, birthtimeNs].join(' ');
  } catch {
    return null;
  }
}
