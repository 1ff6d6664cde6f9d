import type { NoteFile } from '../core/notes/note.ts';
import type { Problem } from '../core/notes/problem.ts';

/** What was read from where the notes are kept. */
export interface NotesRead {
  readonly notes: readonly NoteFile[];
  /** The folder's own glossary, if it has one. */
  readonly glossary: NoteFile | null;
  /** The project's glossary, which every folder builds on. */
  readonly projectGlossary: NoteFile;
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
}

/** Where notes come from. */
export interface NotesSource {
  /** Rejects only when there is no such place; what is wrong with single files is among the problems. */
  read(): Promise<NotesRead>;
}

/** What a source tells one content of a file from another by; for everybody else it has no meaning. */
export interface FileVersion {
  /** Shows without reading the file that it may have changed. */
  readonly stamp: string;
  /** The same for a file that was only touched, or is back as it was. */
  readonly digest: string;
}

/** By path. */
export type FileVersions = ReadonlyMap<string, FileVersion>;

/** What was read of notes that are known already. */
export interface ChangesRead extends NotesRead {
  /** New notes, and those that differ from what is known. */
  readonly notes: readonly NoteFile[];
  /** The folder's own glossary, when it is new or differs. */
  readonly glossary: NoteFile | null;
  /** Of every note and of the folder's own glossary, as far as they are at rest, changed or not. */
  readonly versions: FileVersions;
  /**
   * Files that are not to be judged by how they are now, for they are being written; one that is also among the
   * notes counts where it makes a note. What is known and neither here nor among the versions is gone, or can't be
   * read and is among the problems.
   */
  readonly changing: ReadonlySet<string>;
}

/** Notes that are read again when they change. */
export interface LiveNotesSource {
  /**
   * Reads what differs from the versions that an earlier reading gave. While watched, a file that is being written
   * is left for a moment, and new ones are not yet there; notes that are gone are kept for a moment, and the last
   * ones for some seconds.
   * @throws OperatorError when there is no such place
   */
  read(known: FileVersions): Promise<ChangesRead>;
  watch(watcher: NotesWatcher): NotesWatch;
}

export interface NotesWatcher {
  /** Something may have changed: read again. */
  onChange(): void;
  /** Changes are found later than they should be, for this reason; each is said once. */
  onTrouble(reason: string): void;
}

export interface NotesWatch {
  close(): void;
}
