import type { Note } from '../core/notes/note.ts';
import { byPlace, type Problem } from '../core/notes/problem.ts';
import { type GlossaryRead, type JoinedGlossary, joinGlossaries } from './glossaries.ts';
import type { ShelfChanges } from './live-shelf.ts';
import type { NoteResult } from './note-pieces.ts';
import type { ChangesRead, FileVersion } from './notes-source.ts';

/** A file of the notes. */
interface Entry {
  /** As it was last read. */
  readonly version: FileVersion;
  /** What answers; `null` where it never was a note. */
  readonly note: Note | null;
  /** Whether a note could be made of the version. */
  readonly isSound: boolean;
  /** Whether the note is what the file says now. */
  readonly isCurrent: boolean;
  /** What is wrong with the version. */
  readonly problems: readonly Problem[];
}

/** What is known of the files after one reading, and goes into the next. */
export interface NotesState {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The folder's own glossary. */
  readonly own: GlossaryRead | null;
  readonly project: GlossaryRead | null;
  readonly joined: JoinedGlossary;
}

export const NOTHING_READ: NotesState = {
  entries: new Map(),
  own: null,
  project: null,
  joined: { glossary: [], problems: [] },
};

export interface NextState {
  readonly state: NotesState;
  readonly changes: ShelfChanges;
  /** Paths of notes that could not be read before and now turn out to be as they were. */
  readonly unharmed: readonly string[];
  /** All that is wrong now, by place; `kept` when an earlier version answers in spite of it. */
  readonly problems: readonly { readonly problem: Problem; readonly kept: boolean }[];
}

/**
 * Decides what a reading changes. A file that can't be read, or holds no text any more, leaves its note as it was;
 * only one that is gone takes its note with it.
 * @param results what was made of `read.notes`, by path
 * @param glossaries what was made of `read.glossary` and `read.projectGlossary`
 */
export function nextState(
  before: NotesState,
  read: ChangesRead,
  results: ReadonlyMap<string, NoteResult>,
  glossaries: { readonly own: GlossaryRead | null; readonly project: GlossaryRead },
): NextState {
  const entries = nextEntries(before, read, results);
  const own = glossaries.own ?? (before.own && entries.has(before.own.file.path) ? before.own : null);
  const { project } = glossaries;
  const isSame = own === before.own && project === before.project;
  const joined = isSame ? before.joined : joinGlossaries(own, project);
  const answering = [...entries].filter(([, { note }]) => note !== null);
  const stale = answering.filter(([, { isCurrent }]) => !isCurrent);
  const problems = [
    ...read.problems,
    ...[...entries.values()].flatMap((entry) => entry.problems),
    ...joined.problems,
  ];
  const kept = ({ path, severity }: Problem) =>
    stale.some(([at]) => concerns(path, at)) || (severity === 'error' && path === own?.file.path);
  return {
    state: { entries, own, project, joined },
    changes: {
      notes: [...results.values()].flatMap(({ note }) => note ?? []),
      gone: [...before.entries].flatMap(([path, { note }]) => (note && !entries.has(path) ? path : [])),
      glossary: isSame ? null : joined.glossary,
    },
    unharmed: answering.flatMap(([path, { isCurrent }]) => {
      const wasCurrent = before.entries.get(path)?.isCurrent ?? true;
      return isCurrent && !wasCurrent && !results.has(path) ? path : [];
    }),
    problems: problems.sort(byPlace).map((problem) => ({ problem, kept: kept(problem) })),
  };
}

function nextEntries(
  before: NotesState,
  read: ChangesRead,
  results: ReadonlyMap<string, NoteResult>,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [path, version] of read.versions) {
    const known = before.entries.get(path);
    const result = results.get(path);
    if (result) {
      const { note, problems } = result;
      const isSound = note !== null;
      entries.set(path, {
        version,
        note: note ?? known?.note ?? null,
        isSound,
        isCurrent: isSound,
        problems,
      });
    } else {
      const { note = null, isSound = true, problems = [] } = known ?? {};
      entries.set(path, { version, note, isSound, isCurrent: isSound, problems });
    }
  }
  const unread = new Set(
    read.problems.filter(({ severity }) => severity === 'error').map(({ path }) => path),
  );
  for (const [path, entry] of before.entries) {
    const isNote = entries.has(path) && results.get(path)?.note !== null;
    if (read.changing.has(path) && !isNote) entries.set(path, entry);
    else if (!entries.has(path) && withFolders(path).some((place) => unread.has(place))) {
      entries.set(path, { ...entry, isCurrent: false });
    }
  }
  return entries;
}

/** A path and the folders it is in. */
function withFolders(path: string): string[] {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Whether what is said of a place, which may be a folder, is about a file. */
export function concerns(place: string, path: string): boolean {
  return place === '.' || place === path || path.startsWith(`${place}/`);
}
