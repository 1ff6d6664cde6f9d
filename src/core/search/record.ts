import type { Analysis } from './analysis.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** A term's occurrences stand above its id; more than 255 count as so many. */
const OCCURRENCES_SHIFT = 24;
const MOST_OCCURRENCES = 255;
const ID_MASK = 2 ** OCCURRENCES_SHIFT - 1;

/** A unit of a name that stands nowhere as a unit. */
const UNKNOWN = 1;

/** Begins a sentence; the bits below it are its marks. */
export const SENTENCE = 128;

/**
 * What the ranking reads of a passage, as numbers in one array (the forward index): first the terms with their
 * occurrences, then units that are no terms, the units of its headings, those of each of its names (a 0 before
 * each), and from `namesEnd` on its sentences as sequences of units, each begun by `SENTENCE` and its marks.
 */
export interface PassageRecord {
  readonly data: Uint32Array;
  /** The first stage finds the passage by the terms before this. */
  readonly postedEnd: number;
  readonly termsEnd: number;
  readonly besideEnd: number;
  readonly headingsEnd: number;
  readonly namesEnd: number;
}

export function termAt(entry: number): number {
  return entry & ID_MASK;
}

export function occurrencesAt(entry: number): number {
  return entry >>> OCCURRENCES_SHIFT;
}

/** Writes an analysis down, holding its terms in the dictionary. */
export function writeRecord(analysis: Analysis, dictionary: TermDictionary): PassageRecord {
  const data: number[] = [];
  for (const [term, occurrences] of analysis.terms) {
    const count = Math.min(occurrences, MOST_OCCURRENCES);
    data.push(((count << OCCURRENCES_SHIFT) | dictionary.hold(term)) >>> 0);
  }
  const postedEnd = analysis.posted;
  const termsEnd = data.length;
  for (const unit of analysis.unitsBesideTerms) data.push(dictionary.hold(unit));
  const besideEnd = data.length;
  // All units are terms or stand beside them, so that their ids are held already.
  for (const { units } of analysis.headings) for (const unit of units) data.push(dictionary.idOf(unit));
  const headingsEnd = data.length;
  for (const name of analysis.names) {
    data.push(0);
    for (const unit of name) data.push(dictionary.idOf(unit) || UNKNOWN);
  }
  const namesEnd = data.length;
  for (const [at, { units }] of analysis.sentences.entries()) {
    data.push(SENTENCE | (analysis.marks[at] ?? 0));
    for (const unit of units) data.push(dictionary.idOf(unit));
  }
  return { data: Uint32Array.from(data), postedEnd, termsEnd, besideEnd, headingsEnd, namesEnd };
}

/** The ids of a record's terms. */
export function* termsOf({ data, termsEnd }: PassageRecord): Generator<number> {
  for (let i = 0; i < termsEnd; i++) yield termAt(data[i] ?? 0);
}

/** The ids of the terms that the first stage finds it by. */
export function* postedOf({ data, postedEnd }: PassageRecord): Generator<number> {
  for (let i = 0; i < postedEnd; i++) yield termAt(data[i] ?? 0);
}

/** The ids of its units that are no terms. */
export function besideTermsOf({ data, termsEnd, besideEnd }: PassageRecord): Iterable<number> {
  return data.subarray(termsEnd, besideEnd);
}

/** Gives back what `writeRecord` held. */
export function releaseRecord(record: PassageRecord, dictionary: TermDictionary): void {
  for (let i = 0; i < record.besideEnd; i++) dictionary.release(termAt(record.data[i] ?? 0));
}
