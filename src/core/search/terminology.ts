import type { NamedThing } from './glossary-names.ts';
import type { HeadStrengths } from './heads.ts';
import type { PhraseMatch } from './phrases.ts';

/** Finds phrases in a sequence of units: the longest from left to right, none overlapping. */
interface PhraseFinder<T> {
  longest(units: readonly string[]): PhraseMatch<T>[];
}

/** What a question is read with. */
export interface Terminology {
  /** A term's number; 0 for one that occurs nowhere. */
  idOf(term: string): number;
  /** Inverse document frequency of a term in any view, by its number; that of 0 is the highest. */
  idfOf(id: number): number;
  /** Number of passages that hold a term in any view. */
  documentFrequency(term: string): number;
  /** Head terms of the passages, also under the glossary's other names for them. */
  readonly heads: PhraseFinder<HeadStrengths>;
  /** Names of the glossary. */
  readonly glossary: PhraseFinder<NamedThing>;
  /** Whether a name of the glossary, as a phrase, occurs in the notes. */
  occurs(phrase: string): boolean;
}
