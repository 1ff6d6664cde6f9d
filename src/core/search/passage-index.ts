import type { Analysis } from './analysis.ts';
import { AtomTable } from './atoms.ts';
import { Candidates } from './candidates.ts';
import type { GlossaryNames } from './glossary-names.ts';
import { Heads } from './heads.ts';
import { releaseRecord, writeRecord } from './record.ts';
import type { SearchPassage } from './search-passage.ts';
import { emptyVersion, type Kept, type Note, Slots } from './slots.ts';
import { Statistics } from './statistics.ts';
import { TermDictionary } from './term-dictionary.ts';
import type { Terminology } from './terminology.ts';
import type { SoughtTerm } from './weighted-terms.ts';

/**
 * What search keeps of passages. One that comes or goes with the replacement of its note is here in full, but no
 * question sees it: postings and heads are passed over where their slot is not shown, counts are staged beside
 * the settled ones. So a note is replaced at one stroke, by setting its `version` and `side.shown`.
 */
export class PassageIndex<P extends SearchPassage = SearchPassage> implements Terminology {
  readonly glossary: GlossaryNames;
  readonly notes = new Map<string, Note<P>>();
  readonly slots = new Slots<P>();
  readonly dictionary = new TermDictionary();
  /** Whether what is staged of a replacement is shown. */
  readonly side = { shown: false };
  readonly statistics = new Statistics(this.side);
  readonly heads: Heads;
  private readonly candidates: Candidates;
  /** The terms of the question that is being answered, in numbers. */
  readonly atoms = new AtomTable(this.dictionary, this.statistics);

  constructor(glossary: GlossaryNames) {
    this.glossary = glossary;
    const { slots, statistics, dictionary } = this;
    this.heads = new Heads((slot) => slots.isShown(slot));
    this.candidates = new Candidates({
      get end() {
        return slots.end;
      },
      recordOf: (slot) => slots.recordOf(slot),
      bucketOf: (id) => dictionary.bucketOf(id),
      isShown: (slot) => slots.isShown(slot),
      areAllShown: () => slots.taken === statistics.passages(),
    });
  }

  idOf(term: string): number {
    return this.dictionary.idOf(term);
  }

  idfOf(id: number): number {
    return this.statistics.idf(id);
  }

  documentFrequency(term: string): number {
    return this.statistics.documentFrequency(this.dictionary.idOf(term));
  }

  occurs(phrase: string): boolean {
    return this.statistics.occurs(phrase);
  }

  /** Slots of shown passages that share the rarest of the terms, in no order; see `Candidates.find`. */
  find(terms: readonly SoughtTerm[]): number[] {
    return this.candidates.find(terms);
  }

  /** The note with this path; a new one has no passages yet. */
  noteAt(path: string): Note<P> {
    const known = this.notes.get(path);
    if (known) return known;
    const note: Note<P> = { path, version: emptyVersion() };
    this.notes.set(path, note);
    return note;
  }

  /**
   * Puts a passage where it can be found, but for its statistics; it is shown when the note's version holds its slot.
   */
  insert(note: Note<P>, analysis: Analysis): { readonly slot: number; readonly kept: Kept } {
    const { heads, glossaryNames, written, heard } = analysis;
    const record = writeRecord(analysis, this.dictionary);
    const kept = {
      record,
      heads,
      glossaryNames: [...glossaryNames],
      written: [...written],
      heard: [...heard],
    };
    const slot = this.slots.take(note, kept);
    this.candidates.add(slot);
    this.heads.add(slot, heads);
    return { slot, kept };
  }

  /** Takes a passage that is not shown out of all that `insert` put it in. */
  remove(slot: number): void {
    const kept = this.slots.keptOf(slot);
    if (!kept) return;
    this.candidates.remove(slot);
    this.heads.remove(slot, kept.heads);
    releaseRecord(kept.record, this.dictionary);
    this.slots.release(slot);
  }
}
