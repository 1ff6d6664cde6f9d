import type { Pieces } from '../text/pieces.ts';
import { analyse } from './analysis.ts';
import type { PassageIndex } from './passage-index.ts';
import type { SearchPassage } from './search-passage.ts';
import { append, emptyVersion, type Note, type Version } from './slots.ts';

/** The replacement of a note, under way or left half-way. */
interface Change<P> {
  readonly note: Note<P>;
  /** What the note will be. */
  readonly version: Version<P>;
  /** Slots that only the new version holds, and slots that only the old one holds. */
  readonly added: number[];
  readonly dropped: number[];
}

/** Replaces notes of one index, one after another. */
export class NoteReplacer<P extends SearchPassage> {
  private readonly index: PassageIndex<P>;
  private change: Change<P> | null = null;

  constructor(index: PassageIndex<P>) {
    this.index = index;
  }

  /** As `Search.replace` says. */
  *replace(path: string, passages: readonly P[]): Pieces {
    yield* this.tidy();
    const note = this.index.noteAt(path);
    const change: Change<P> = { note, version: emptyVersion(), added: [], dropped: [] };
    this.change = change;
    yield* this.bringIn(passages, change);
    yield* this.leaveBehind(change);
    note.version = change.version;
    this.index.side.shown = true;
    yield* this.tidy();
  }

  /** Adds the passages to the new version: those of the old one as they are, the others analysed. */
  private *bringIn(passages: readonly P[], { note, version, added }: Change<P>): Pieces {
    const { index } = this;
    for (const passage of passages) {
      const same = slotOf(passage, note.version);
      if (same !== null && !version.bySlot.has(same)) append(version, same, passage);
      else {
        const analysis = analyse(passage, index.glossary);
        yield;
        const { slot, kept } = index.insert(note, analysis);
        added.push(slot);
        index.statistics.stage(kept, 1);
        append(version, slot, passage);
      }
      yield;
    }
  }

  /** Stages the going of all that the new version does not hold. */
  private *leaveBehind({ note, version, dropped }: Change<P>): Pieces {
    const { slots, statistics } = this.index;
    for (const slot of note.version.bySlot.keys()) {
      const kept = slots.keptOf(slot);
      if (kept && !version.bySlot.has(slot)) {
        dropped.push(slot);
        statistics.stage(kept, -1);
      }
      yield;
    }
  }

  /** Removes the version that questions do not see, which is the new one of a replacement that was left half-way. */
  private *tidy(): Pieces {
    const { change, index } = this;
    if (!change) return;
    const gone = index.side.shown ? change.dropped : change.added;
    for (let slot = gone.pop(); slot !== undefined; slot = gone.pop()) {
      index.remove(slot);
      yield;
    }
    yield* index.statistics.settle();
    if (change.note.version.bySlot.size === 0) index.notes.delete(change.note.path);
    index.side.shown = false;
    this.change = null;
  }
}

/** Where the old version of a note holds the same passage: equal in what is analysed. */
function slotOf<P extends SearchPassage>(
  { id, headings, text }: P,
  { slotById, bySlot }: Version<P>,
): number | null {
  const slot = slotById.get(id);
  const old = slot === undefined ? undefined : bySlot.get(slot)?.passage;
  if (slot === undefined || old === undefined) return null;
  const isSame = old.text === text && old.headings.join('\n') === headings.join('\n');
  return isSame ? slot : null;
}
