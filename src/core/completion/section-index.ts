import { byPlace, groupNotes, type NoteGroup, type PlaceKey, placeKey } from '../notes/contents.ts';
import type { Note } from '../notes/note.ts';
import type { Language } from '../notes/passage.ts';
import { type SectionNode, withDescendants } from '../notes/section-tree.ts';
import { SectionLabels } from './section-labels.ts';

/** What one note holds. */
interface Leaf {
  readonly note: Note;
  readonly place: PlaceKey;
  /** The note itself comes first. */
  readonly sections: readonly SectionNode[];
  readonly tree: SectionNode;
}

/** The sections of all notes; a note can be exchanged without looking at the others. */
export class SectionIndex {
  private readonly leaves = new Map<string, Leaf>();
  /** Of each language by place. To sort thousands of notes anew after an edit would take tens of milliseconds. */
  private readonly ordered: Readonly<Record<Language, Leaf[]>> = { zh: [], en: [] };
  private readonly byId = new Map<string, SectionNode>();
  private readonly labels = new SectionLabels();
  /** Until a note of the language changes. */
  private readonly groups = new Map<Language, readonly NoteGroup[]>();

  paths(): string[] {
    return [...this.leaves.keys()];
  }

  /** Whether it holds this very version of a note. */
  holds(note: Note): boolean {
    return this.leaves.get(note.path)?.note === note;
  }

  /** Puts a note in the place of its former version. */
  set(note: Note, tree: SectionNode): void {
    this.delete(note.path);
    const sections = withDescendants(tree);
    const leaf = { note, place: placeKey(note), sections, tree };
    this.leaves.set(note.path, leaf);
    const beside = this.ordered[tree.language];
    beside.splice(placeIn(beside, leaf), 0, leaf);
    for (const section of sections) this.byId.set(section.id, section);
    this.labels.add(sections);
    this.groups.delete(tree.language);
  }

  delete(path: string): void {
    const leaf = this.leaves.get(path);
    if (!leaf) return;
    const { tree, sections } = leaf;
    this.leaves.delete(path);
    const beside = this.ordered[tree.language];
    beside.splice(placeIn(beside, leaf), 1);
    for (const { id } of sections) this.byId.delete(id);
    this.labels.remove(sections);
    this.groups.delete(tree.language);
  }

  section(id: string): SectionNode | undefined {
    return this.byId.get(id);
  }

  /** The note with this path, as a section. */
  note(path: string): SectionNode | undefined {
    return this.leaves.get(path)?.tree;
  }

  label(section: SectionNode): string {
    return this.labels.of(section);
  }

  /** The notes of a language by folder, in order. */
  groupsOf(language: Language): readonly NoteGroup[] {
    const known = this.groups.get(language);
    if (known) return known;
    const found = groupNotes(
      this.ordered[language].map(({ tree }) => tree),
      language,
    );
    this.groups.set(language, found);
    return found;
  }
}

/** Where among the leaves, which are in order, one stands or should stand. */
function placeIn(leaves: readonly Leaf[], { place }: Leaf): number {
  let from = 0;
  let to = leaves.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const other = leaves[middle];
    if (other && byPlace(other.place, place) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
