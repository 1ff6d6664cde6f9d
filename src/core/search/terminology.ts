import type { NamedThing } from './glossary-names.ts';
import type { HeadStrengths } from './heads.ts';
import type { PhraseMatch } from './phrases.ts';

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
