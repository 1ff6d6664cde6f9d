import type { Glossary } from '../core/notes/glossary.ts';
import type { Note } from '../core/notes/note.ts';
import type { Passage } from '../core/notes/passage.ts';
import { buildSearch, createSearch, type Search } from '../core/search/search.ts';
import { type Pace, paced } from './pace.ts';
import type { Shelf } from './shelf.ts';

export interface ShelfChanges {
  /** New notes, and new versions of notes. */
  readonly notes: readonly Note[];
  /** Paths of notes to take away. */
  readonly gone: readonly string[];
  /** The glossary from now on, or `null` where it stays. */
  readonly glossary: Glossary | null;
}

/** When new passages are more than this share of the known ones, to index all anew is quicker than to replace. */
const MOST = 0.5;

/** A shelf whose notes are exchanged while it answers: each note is there in one version, old or new. */
export class LiveShelf implements Shelf {
  /** Another array after every change. */
  notes: readonly Note[] = [];
  glossary: Glossary = [];
  search: Search<Passage> = createSearch([], []);
  private byId = new Map<string, Passage>();

  passage(id: string): Passage | undefined {
    return this.byId.get(id);
  }

  /** To be called again only when the change before is done. */
  async change({ notes, gone, glossary }: ShelfChanges, pace: Pace): Promise<void> {
    const added = notes.flatMap(({ passages }) => passages.filter(({ id }) => !this.byId.has(id)));
    if (glossary !== null || added.length > this.byId.size * MOST) {
      const byPath = new Map([...this.notes, ...notes].map((note) => [note.path, note]));
      for (const path of gone) byPath.delete(path);
      const all = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      return this.rebuild(all, glossary ?? this.glossary, pace);
    }
    for (const note of notes) await this.replace(note.path, note, pace);
    for (const path of gone) await this.replace(path, null, pace);
  }

  private async replace(path: string, note: Note | null, pace: Pace): Promise<void> {
    const passages = note?.passages ?? [];
    const before = this.notes.find((other) => other.path === path)?.passages ?? [];
    // An answer given meanwhile is of the one version or the other; the passages of both are found.
    for (const passage of passages) this.byId.set(passage.id, passage);
    await paced(this.search.replace(path, passages), pace);
    const kept = new Set(passages.map(({ id }) => id));
    for (const { id } of before) if (!kept.has(id)) this.byId.delete(id);
    this.notes = note ? withNote(this.notes, note) : withoutNote(this.notes, path);
  }

  private async rebuild(notes: readonly Note[], glossary: Glossary, pace: Pace): Promise<void> {
    const passages = notes.flatMap((note) => note.passages);
    const search = await paced(buildSearch(passages, glossary), pace);
    const byId = new Map<string, Passage>();
    await paced(fill(byId, passages), pace);
    this.notes = notes;
    this.glossary = glossary;
    this.search = search;
    this.byId = byId;
  }
}

function* fill(byId: Map<string, Passage>, passages: readonly Passage[]): Generator<void, void> {
  for (const [index, passage] of passages.entries()) {
    byId.set(passage.id, passage);
    if (index % 1000 === 0) yield;
  }
}

function withNote(notes: readonly Note[], note: Note): readonly Note[] {
  const at = notes.findIndex(({ path }) => path >= note.path);
  if (at < 0) return [...notes, note];
  return notes[at]?.path === note.path ? notes.with(at, note) : notes.toSpliced(at, 0, note);
}

function withoutNote(notes: readonly Note[], gone: string): readonly Note[] {
  return notes.filter(({ path }) => path !== gone);
}
