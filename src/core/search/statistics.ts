import type { Pieces } from '../text/pieces.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { Counts, type Side } from './counts.ts';
import { besideTermsOf, termsOf } from './record.ts';
import type { Kept } from './slots.ts';
import { SoundNames } from './sound-names.ts';
import { TermCounts } from './term-counts.ts';
import { Vocabulary } from './vocabulary.ts';

/** How many passages, and how many distinct terms and units in all of them, each counted where it occurs. */
interface Totals {
  readonly passages: number;
  readonly terms: number;
  readonly units: number;
}

const NONE: Totals = { passages: 0, terms: 0, units: 0 };

/** What the passages teach by their numbers, and unlearn with them; always that of the passages which are shown. */
export class Statistics {
  readonly vocabulary: Vocabulary;
  readonly soundNames: SoundNames;
  private readonly side: Side;
  /** How many passages hold a term. */
  private readonly terms: TermCounts;
  /** How many hold a unit that is not among their terms. */
  private readonly units: TermCounts;
  private readonly glossaryNames: Counts;
  private settled = NONE;
  private staged = NONE;

  constructor(side: Side) {
    this.side = side;
    this.vocabulary = new Vocabulary(side);
    this.soundNames = new SoundNames(side);
    this.terms = new TermCounts(side);
    this.units = new TermCounts(side);
    this.glossaryNames = new Counts(side);
  }

  /** Number of passages that hold a term in any view, by its id. */
  documentFrequency(id: number): number {
    return this.terms.of(id) + this.units.of(id);
  }

  /** Inverse document frequency of a term in any view; that of a term which occurs nowhere is the highest. */
  idf(id: number): number {
    return this.idfOf(this.documentFrequency(id));
  }

  /** Inverse document frequency by those passages alone that hold it as a term. */
  termIdf(id: number): number {
    return this.idfOf(this.terms.of(id));
  }

  passages(): number {
    return this.totals().passages;
  }

  /** Distinct terms of a passage on average. */
  averageTerms(): number {
    const { passages, terms } = this.totals();
    return terms / passages;
  }

  /** Units of a passage's sentences on average. */
  averageUnits(): number {
    const { passages, units } = this.totals();
    return units / passages;
  }

  /** Whether a passage holds a name of the glossary, as a phrase. */
  occurs(name: string): boolean {
    return this.glossaryNames.of(name) > 0;
  }

  /** Counts a passage at once, while nobody asks yet. */
  add(kept: Kept): void {
    this.terms.add(termsOf(kept.record));
    this.units.add(besideTermsOf(kept.record));
    for (const [counts, keys] of this.counted(kept)) counts.add(keys);
    this.settled = plus(this.settled, sizeOf(kept, 1));
  }

  /** Counts a passage that comes (1) or goes (-1) with the replacement under way. */
  stage(kept: Kept, by: 1 | -1): void {
    this.terms.stage(termsOf(kept.record), by);
    this.units.stage(besideTermsOf(kept.record), by);
    for (const [counts, keys] of this.counted(kept)) counts.stage(keys, by);
    this.staged = plus(this.staged, sizeOf(kept, by));
  }

  /** Makes what is staged settled if it is shown, else drops it; may be left and begun again. */
  *settle(): Pieces {
    const all = [this.terms, this.units, this.glossaryNames, this.vocabulary.written, this.soundNames.heard];
    for (const counts of all) yield* counts.settle();
    this.settled = this.totals();
    this.staged = NONE;
  }

  private counted({ glossaryNames, written, heard }: Kept): [Counts, Iterable<string>][] {
    return [
      [this.glossaryNames, glossaryNames],
      [this.vocabulary.written, written],
      [this.soundNames.heard, heard],
    ];
  }

  private idfOf(frequency: number): number {
    return inverseDocumentFrequency(this.totals().passages, frequency);
  }

  private totals(): Totals {
    return this.side.shown ? plus(this.settled, this.staged) : this.settled;
  }
}

function sizeOf({ record }: Kept, by: 1 | -1): Totals {
  const { termsEnd, namesEnd, data } = record;
  return { passages: by, terms: by * termsEnd, units: by * (data.length - namesEnd) };
}

function plus(a: Totals, b: Totals): Totals {
  return { passages: a.passages + b.passages, terms: a.terms + b.terms, units: a.units + b.units };
}
