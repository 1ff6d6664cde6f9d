import type { Analysis } from './analysis.ts';
import { Candidates, type WeightedTerms } from './candidates.ts';
import type { GlossaryNames, NamedThing } from './glossary-names.ts';
import { type HeadStrengths, Heads } from './heads.ts';
import type { PhraseMatch } from './phrases.ts';
import type { SearchPassage } from './search-passage.ts';
import { emptyVersion, type Note, Slots } from './slots.ts';
import { Statistics } from './statistics.ts';

/** Finds phrases in a sequence of units: the longest from left to right, none overlapping. */
interface PhraseFinder<T> {
  longest(units: readonly string[]): PhraseMatch<T>[];
}

/** What a question is read with. */
export interface Terminology {
  /** Inverse document frequency of a term in any view; that of a term which occurs nowhere is the highest. */
  idf(term: string): number;
  /** Number of passages that hold a term in any view. */
  documentFrequency(term: string): number;
  /** Head terms of the passages, also under the glossary's other names for them. */
  readonly heads: PhraseFinder<HeadStrengths>;
  /** Names of the glossary. */
  readonly glossary: PhraseFinder<NamedThing>;
  /** Whether a name of the glossary, as a phrase, occurs in the notes. */
  occurs(phrase: string): boolean;
}

/** A passage that shares terms with a question, and what the ranking reads of it. */
export interface FoundPassage<P extends SearchPassage = SearchPassage> {
  readonly slot: number;
  readonly passage: P;
  readonly analysis: Analysis;
  /** Score of the first stage. */
  readonly score: number;
}

/**
 * What search keeps of passages. One that comes or goes with the replacement of its note is here in full, but no
 * question sees it: postings and heads are passed over where their slot is not shown, counts are staged beside
 * the settled ones. So a note is replaced at one stroke, by setting its `version` and `side.shown`.
 */
export class PassageIndex<P extends SearchPassage = SearchPassage> implements Terminology {
  readonly glossary: GlossaryNames;
  readonly notes = new Map<string, Note<P>>();
  readonly slots = new Slots<P>();
  /** Whether what is staged of a replacement is shown. */
  readonly side = { shown: false };
  readonly statistics = new Statistics(this.side);
  readonly heads: Heads;
  private readonly candidates: Candidates;

  constructor(glossary: GlossaryNames) {
    this.glossary = glossary;
    const { slots } = this;
    this.heads = new Heads((slot) => slots.isShown(slot));
    this.candidates = new Candidates(slots);
  }

  idf(term: string): number {
    return this.statistics.idf(term);
  }

  documentFrequency(term: string): number {
    return this.statistics.documentFrequency(term);
  }

  occurs(phrase: string): boolean {
    return this.statistics.occurs(phrase);
  }

  /** The shown passages that share terms with a question, best first. */
  find(terms: WeightedTerms, limit: number): FoundPassage<P>[] {
    return this.candidates.find(terms, this.statistics, limit).flatMap(({ slot, score }) => {
      const [placed, analysis] = [this.slots.placed(slot), this.slots.analysisOf(slot)];
      return placed && analysis ? [{ slot, passage: placed.passage, analysis, score }] : [];
    });
  }

  /** The note with this path; a new one has no passages yet. */
  noteAt(path: string): Note<P> {
    const known = this.notes.get(path);
    if (known) return known;
    const note: Note<P> = { path, version: emptyVersion() };
    this.notes.set(path, note);
    return note;
  }

  /** Puts a passage where it can be found, but for its statistics; it is shown when the note's version holds its slot. */
  insert(note: Note<P>, analysis: Analysis): number {
    const slot = this.slots.take(note, analysis);
    this.candidates.add(slot);
    this.heads.add(slot, analysis.heads);
    return slot;
  }

  /** Takes a passage that is not shown out of all that `insert` put it in. */
  remove(slot: number): void {
    const analysis = this.slots.analysisOf(slot);
    if (!analysis) return;
    this.candidates.remove(slot);
    this.heads.remove(slot, analysis.heads);
    this.slots.release(slot);
  }
}
