import { SectionIndex } from '../core/completion/section-index.ts';
import type { NoteGroup } from '../core/notes/contents.ts';
import type { Note } from '../core/notes/note.ts';
import { LANGUAGES, type Language, type Passage } from '../core/notes/passage.ts';
import { innermostWith, type SectionNode, sectionTree } from '../core/notes/section-tree.ts';
import { type CatchUp, createCatchUp } from './catch-up.ts';
import type { Shelf } from './shelf.ts';

/** The sections of the notes on a shelf, as they were at the last call of `now`; of an edited note alone they are found anew. */
export interface Outline extends CatchUp {
  /** Notes in the order in which a reader of this language meets them: those of the language come first. */
  groups(language: Language): readonly NoteGroup[];
  section(id: string): SectionNode | undefined;
  /** The innermost section that holds a passage; `undefined` where it is in none. */
  sectionOf(passage: Passage): SectionNode | undefined;
  /** What a section is called where all sections are: its heading, with those above it where it is not the only one. */
  label(section: SectionNode): string;
  /** The note as a section. */
  tree(note: Note): SectionNode;
}

export function createOutline(shelf: Pick<Shelf, 'notes'>): Outline {
  const trees = new WeakMap<Note, SectionNode>();
  const index = new SectionIndex();
  /** The notes that the index holds, when it holds no others. */
  let indexed: readonly Note[] | null = null;
  const isCurrent = () => indexed === shelf.notes;

  const tree = (note: Note): SectionNode => {
    const found = trees.get(note) ?? sectionTree(note);
    trees.set(note, found);
    return found;
  };

  /** Until the index is that of the shelf, which may change during every pause. */
  function* catchUp(): Generator<void, void> {
    while (!isCurrent()) {
      const { notes } = shelf;
      const paths = new Set(notes.map(({ path }) => path));
      for (const path of index.paths()) if (!paths.has(path)) index.delete(path);
      for (const note of notes) {
        if (index.holds(note)) continue;
        const read = tree(note);
        yield;
        if (shelf.notes !== notes) break;
        index.set(note, read);
        yield;
        if (shelf.notes !== notes) break;
      }
      for (const language of LANGUAGES) index.groupsOf(language);
      if (shelf.notes === notes) indexed = notes;
    }
  }

  return {
    ...createCatchUp(isCurrent, catchUp),
    groups: (language) => {
      const others = LANGUAGES.filter((other) => other !== language);
      return [language, ...others].flatMap((each) => index.groupsOf(each));
    },
    section: (id) => index.section(id),
    sectionOf: ({ path, id }) => {
      const note = index.note(path);
      return note && innermostWith(note, id);
    },
    label: (section) => index.label(section),
    tree,
  };
}

/** What stands right after the whole of a section in reading order: the next sibling, or that of the nearest outer section that has one. */
export function sectionAfter(section: SectionNode, notes: readonly SectionNode[]): SectionNode | null {
  const siblings = section.parent?.children ?? notes;
  const sibling = siblings[siblings.indexOf(section) + 1];
  if (sibling) return sibling;
  return section.parent && sectionAfter(section.parent, notes);
}
