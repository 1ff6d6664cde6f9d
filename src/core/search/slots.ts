import type { PassageRecord } from './record.ts';
import type { SearchPassage } from './search-passage.ts';

/** A passage where it stands in its note, from 0. */
export interface Placed<P> {
  readonly passage: P;
  readonly place: number;
}

/** What one version of a note consists of. */
export interface Version<P> {
  readonly bySlot: Map<number, Placed<P>>;
  readonly slotById: Map<string, number>;
}

/** A note of which questions see one version; giving it another one is the moment of its replacement. */
export interface Note<P> {
  readonly path: string;
  version: Version<P>;
}

export function emptyVersion<P>(): Version<P> {
  return { bySlot: new Map(), slotById: new Map() };
}

/** Adds a passage at the end of a version. */
export function append<P extends SearchPassage>(version: Version<P>, slot: number, passage: P): void {
  version.bySlot.set(slot, { passage, place: version.bySlot.size });
  version.slotById.set(passage.id, slot);
}

/** What is kept of an analysed passage: all that ranks it, and all that must be taken back when it goes. */
export interface Kept {
  readonly record: PassageRecord;
  readonly heads: ReadonlyMap<string, number>;
  readonly glossaryNames: readonly string[];
  readonly written: readonly string[];
  readonly heard: readonly string[];
}

interface Entry<P> {
  readonly note: Note<P>;
  readonly kept: Kept;
}

/**
 * The analysed passages, each in a slot: a small number that stands for it in the rest of the index. A slot that is
 * free again goes to the next passage, so that arrays by slot stay as short as they can. A slot is shown when the
 * version of its note that questions see holds it.
 */
export class Slots<P extends SearchPassage> {
  private readonly entries: (Entry<P> | null)[] = [];
  /** Those of the entries, again: a question reads a hundred, and an entry on the way is a cache miss for each. */
  private readonly records: (PassageRecord | null)[] = [];
  private readonly free: number[] = [];

  /** Slots in use are below this. */
  get end(): number {
    return this.entries.length;
  }

  /** How many slots hold a passage, shown or not. */
  get taken(): number {
    return this.entries.length - this.free.length;
  }

  take(note: Note<P>, kept: Kept): number {
    const slot = this.free.pop() ?? this.entries.length;
    this.entries[slot] = { note, kept };
    this.records[slot] = kept.record;
    return slot;
  }

  release(slot: number): void {
    this.entries[slot] = null;
    this.records[slot] = null;
    this.free.push(slot);
  }

  keptOf(slot: number): Kept | null {
    return this.entries[slot]?.kept ?? null;
  }

  recordOf(slot: number): PassageRecord | null {
    return this.records[slot] ?? null;
  }

  noteOf(slot: number): Note<P> | null {
    return this.entries[slot]?.note ?? null;
  }

  isShown(slot: number): boolean {
    return this.entries[slot]?.note.version.bySlot.has(slot) === true;
  }

  /** `null` for a passage that is not shown. */
  placed(slot: number): Placed<P> | null {
    return this.entries[slot]?.note.version.bySlot.get(slot) ?? null;
  }

  /** The order of shown passages, whatever their history: by path (code units), then by place in the note. */
  compare(a: number, b: number): number {
    const [pathA, pathB] = [this.entries[a]?.note.path ?? '', this.entries[b]?.note.path ?? ''];
    if (pathA !== pathB) return pathA < pathB ? -1 : 1;
    return (this.placed(a)?.place ?? 0) - (this.placed(b)?.place ?? 0);
  }
}
