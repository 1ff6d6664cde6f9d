import type { Language } from './passage.ts';
import type { SectionNode } from './section-tree.ts';

/** Notes of one language and folder, in the order of their files. */
export interface NoteGroup {
  readonly language: Language;
  /** Below the folder that all notes of the language share; `null` where that tells nothing apart. */
  readonly folder: string | null;
  readonly notes: readonly SectionNode[];
}

/** Longest number in a path that is sorted as one; a date and time has 14 digits. */
const DIGITS = 16;

/** Where a note stands: first those that say so, then by name. */
export interface Place {
  readonly path: string;
  readonly order: number | null;
}

/** What `byPlace` compares: read off once, since there are many comparisons. A collator would take ten times as long. */
export interface PlaceKey {
  readonly order: number;
  readonly name: string;
}

export function placeKey({ path, order }: Place): PlaceKey {
  return { order: order ?? Number.MAX_VALUE, name: nameKey(path) };
}

/** Puts notes in order, by their own word, then by their files: `2-storage.md` comes before `10-security.md`. */
export function byPlace(a: PlaceKey, b: PlaceKey): number {
  if (a.order !== b.order) return a.order - b.order;
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

/** The path itself tells `01.md` and `1.md` apart. */
function nameKey(path: string): string {
  return `${path.toLowerCase().replace(/\d+/g, (number) => number.padStart(DIGITS, '0'))}\0${path}`;
}

/**
 * Notes by their folders; those right in the shared folder come before its folders.
 * @param notes all those of one language, by place
 */
export function groupNotes(notes: readonly SectionNode[], language: Language): NoteGroup[] {
  const byFolder = Map.groupBy(notes, ({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  const groups = [...byFolder].map(([folder, members]) => ({ folders: folder.split('/'), members }));
  const shared = sharedFolders(groups.map(({ folders }) => folders));
  return groups
    .map(({ folders, members }) => ({
      language,
      folder: folders.slice(shared).join('/') || null,
      notes: members,
    }))
    .sort((a, b) => Number(b.folder === null) - Number(a.folder === null));
}

/** How many outer folders all have in common. */
function sharedFolders([first = [], ...others]: readonly (readonly string[])[]): number {
  const differs = first.findIndex((folder, depth) => others.some((folders) => folders[depth] !== folder));
  return differs === -1 ? first.length : differs;
}
