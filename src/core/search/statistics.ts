import type { Pieces } from '../text/pieces.ts';
import { type Analysis, unitsBesideTerms } from './analysis.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { Counts, type Side } from './counts.ts';
import { SoundNames } from './sound-names.ts';
import { Vocabulary } from './vocabulary.ts';

/** How many passages, and how many distinct terms in all of them. */
interface Totals {
  readonly passages: number;
  readonly terms: number;
}

const NONE: Totals = { passages: 0, terms: 0 };

/** What the passages teach by their numbers, and unlearn with them; always that of the passages which are shown. */
export class Statistics {
  readonly vocabulary: Vocabulary;
  readonly soundNames: SoundNames;
  private readonly side: Side;
  /** How many passages hold a term. */
  private readonly terms: Counts;
  /** How many hold a unit that is not among their terms. */
  private readonly units: Counts;
  private readonly glossaryNames: Counts;
  private settled = NONE;
  private staged = NONE;

  constructor(side: Side) {
    this.side = side;
    this.vocabulary = new Vocabulary(side);
    this.soundNames = new SoundNames(side);
    this.terms = new Counts(side);
    this.units = new Counts(side);
    this.glossaryNames = new Counts(side);
  }

  /** Number of passages that hold a term in any view. */
  documentFrequency(term: string): number {
    return this.terms.of(term) + this.units.of(term);
  }

  /** Inverse document frequency of a term in any view; that of a term which occurs nowhere is the highest. */
  idf(term: string): number {
    return this.idfOf(this.documentFrequency(term));
  }

  /** Inverse document frequency by those passages alone that hold it as a term. */
  termIdf(term: string): number {
    return this.idfOf(this.terms.of(term));
  }

  /** Distinct terms of a passage on average. */
  averageTerms(): number {
    const { passages, terms } = this.totals();
    return terms / passages;
  }

  /** Whether a passage holds a name of the glossary, as a phrase. */
  occurs(name: string): boolean {
    return this.glossaryNames.of(name) > 0;
  }

  /** Counts a passage at once, while nobody asks yet. */
  add(analysis: Analysis): void {
    for (const [counts, keys] of this.counted(analysis)) counts.add(keys);
    this.settled = plus(this.settled, { passages: 1, terms: analysis.terms.size });
  }

  /** Counts a passage that comes (1) or goes (-1) with the replacement under way. */
  stage(analysis: Analysis, by: 1 | -1): void {
    for (const [counts, keys] of this.counted(analysis)) counts.stage(keys, by);
    this.staged = plus(this.staged, { passages: by, terms: by * analysis.terms.size });
  }

  /** Makes what is staged settled if it is shown, else drops it; may be left and begun again. */
  *settle(): Pieces {
    const all = [this.terms, this.units, this.glossaryNames, this.vocabulary.written, this.soundNames.heard];
    for (const counts of all) yield* counts.settle();
    this.settled = this.totals();
    this.staged = NONE;
  }

  private counted(analysis: Analysis): [Counts, Iterable<string>][] {
    return [
      [this.terms, analysis.terms.keys()],
      [this.units, unitsBesideTerms(analysis)],
      [this.glossaryNames, analysis.glossaryNames],
      [this.vocabulary.written, analysis.written],
      [this.soundNames.heard, analysis.heard],
    ];
  }

  private idfOf(frequency: number): number {
    return inverseDocumentFrequency(this.totals().passages, frequency);
  }

  private totals(): Totals {
    return this.side.shown ? plus(this.settled, this.staged) : this.settled;
  }
}

function plus(a: Totals, b: Totals): Totals {
  return { passages: a.passages + b.passages, terms: a.terms + b.terms };
}
