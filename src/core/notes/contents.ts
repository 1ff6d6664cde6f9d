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
  return a.order - b.order || (a.name < b.name ? -1 : 1);
}

function nameKey(path: string): string {
  return path.toLowerCase().replace(/\d+/g, (number) => number.padStart(DIGITS, '0'));
}

/**
 * Notes for a reader of `language`: those first, then the others; notes right in the shared folder before its folders.
 * @param notes by place
 */
export function groupNotes(notes: readonly SectionNode[], language: Language): NoteGroup[] {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return [language, other].flatMap((each) =>
    byFolder(
      each,
      notes.filter((note) => note.language === each),
    ),
  );
}

function byFolder(language: Language, notes: readonly SectionNode[]): NoteGroup[] {
  const paths = notes.map(({ path }) => path.split('/').slice(0, -1));
  const shared = sharedFolders(paths);
  const groups = new Map<string, SectionNode[]>();
  for (const [index, note] of notes.entries()) {
    const folder = paths[index]?.slice(shared).join('/') ?? '';
    const group = groups.get(folder);
    if (group) group.push(note);
    else groups.set(folder, [note]);
  }
  return [...groups]
    .sort(([a], [b]) => Number(b === '') - Number(a === ''))
    .map(([folder, members]) => ({ language, folder: folder || null, notes: members }));
}

/** How many outer folders all have in common. */
function sharedFolders([first = [], ...others]: readonly (readonly string[])[]): number {
  const differs = first.findIndex((folder, depth) => others.some((folders) => folders[depth] !== folder));
  return differs === -1 ? first.length : differs;
}
