import { sectionLabels } from '../core/completion/section-labels.ts';
import { byPlace, groupNotes, type NoteGroup, type PlaceKey, placeKey } from '../core/notes/contents.ts';
import type { Note } from '../core/notes/note.ts';
import type { Language, Passage } from '../core/notes/passage.ts';
import { type SectionNode, sectionTree, withDescendants } from '../core/notes/section-tree.ts';
import type { Shelf } from './shelf.ts';

/** The sections of the notes on a shelf, as they are at the time; of an edited note alone they are found anew. */
export interface Outline {
  /** Notes in the order in which a reader of this language meets them. */
  groups(language: Language): readonly NoteGroup[];
  section(id: string): SectionNode | undefined;
  /** The innermost section that holds a passage; `undefined` where it is in none. */
  sectionOf(passage: Passage): SectionNode | undefined;
  /** What a section is called where all sections are: its heading, with those above it where it is not the only one. */
  label(section: SectionNode): string;
  /** The note as a section. */
  tree(note: Note): SectionNode;
}

/** What one note holds. */
interface Leaf {
  readonly tree: SectionNode;
  readonly place: PlaceKey;
  readonly sections: readonly SectionNode[];
  /** The innermost section of each passage, by the passage's id. */
  readonly innermost: ReadonlyMap<string, SectionNode>;
}

/** What all notes hold together; good for one state of the shelf. */
interface Whole {
  readonly notes: readonly Note[];
  readonly byPath: ReadonlyMap<string, Leaf>;
  readonly byId: ReadonlyMap<string, SectionNode>;
  readonly groups: Map<Language, readonly NoteGroup[]>;
  label: ((section: SectionNode) => string) | null;
}

export function createOutline(shelf: Pick<Shelf, 'notes'>): Outline {
  const leaves = new WeakMap<Note, Leaf>();
  let whole: Whole | null = null;

  const leafOf = (note: Note): Leaf => {
    const known = leaves.get(note);
    if (known) return known;
    const tree = sectionTree(note);
    const sections = withDescendants(tree);
    // Outermost first, so that of each passage the innermost one stays.
    const holding = sections.flatMap((section) => section.passages.map(({ id }) => [id, section] as const));
    const leaf = { tree, place: placeKey(note), sections, innermost: new Map(holding) };
    leaves.set(note, leaf);
    return leaf;
  };
  const now = (): Whole => {
    if (whole?.notes === shelf.notes) return whole;
    const sections = shelf.notes.flatMap((note) => leafOf(note).sections);
    whole = {
      notes: shelf.notes,
      byPath: new Map(shelf.notes.map((note) => [note.path, leafOf(note)])),
      byId: new Map(sections.map((section) => [section.id, section])),
      groups: new Map(),
      label: null,
    };
    return whole;
  };

  return {
    groups: (language) => {
      const { groups, notes } = now();
      const known = groups.get(language);
      if (known) return known;
      const inOrder = notes.map(leafOf).sort((a, b) => byPlace(a.place, b.place));
      const found = groupNotes(
        inOrder.map(({ tree }) => tree),
        language,
      );
      groups.set(language, found);
      return found;
    },
    section: (id) => now().byId.get(id),
    sectionOf: ({ path, id }) => now().byPath.get(path)?.innermost.get(id),
    label: (section) => {
      const current = now();
      current.label ??= sectionLabels([...current.byId.values()]);
      return current.label(section);
    },
    tree: (note) => leafOf(note).tree,
  };
}

/** What stands right before and after the whole of a section in reading order. */
export function neighbours(
  section: SectionNode,
  notes: readonly SectionNode[],
): { readonly previous: SectionNode | null; readonly next: SectionNode | null } {
  return { previous: beside(section, notes, -1), next: beside(section, notes, 1) };
}

/** The next sibling, or that of the nearest outer section that has one. */
function beside(section: SectionNode, notes: readonly SectionNode[], step: -1 | 1): SectionNode | null {
  const siblings = section.parent?.children ?? notes;
  const sibling = siblings[siblings.indexOf(section) + step];
  if (sibling) return sibling;
  return section.parent && beside(section.parent, notes, step);
}
