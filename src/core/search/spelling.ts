import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { inAdvance } from '../text/in-advance.ts';
import { normalize } from '../text/normalize.ts';
import { stem } from '../text/tokens.ts';
import { isCommonStem } from './common-words.ts';
import { ENGLISH_STEMS } from './english-words.ts';
import { LATIN_WORD, type Vocabulary } from './vocabulary.ts';
import { readWords } from './word-list.ts';

/** A word of the question that was read as another one. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface Spelling {
  /** The question with its misspelled words replaced. */
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** Terms near to an unknown word that were not put in its place. */
  readonly didYouMean: readonly string[];
}

/** From this length on a word with one near term is replaced; shorter ones are near to too much. */
const REPLACED_FROM = 5;
/** From this length on near terms are suggested. */
const SUGGESTED_FROM = 4;
/** From this length on terms two edits away are suggested too. */
const TWO_EDITS_FROM = 8;
const MOST_SUGGESTIONS = 3;

const A = 'a'.charCodeAt(0);

/** Corrects the spelling of Latin words against the words of notes and glossary. Han characters are left alone. */
export class SpellingChecker {
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A word that stands nowhere and has exactly one term one edit away is replaced; others are suggested. The
   * first letter is the one that people seldom get wrong: where it differs from an English word (`iPhone`,
   * `Phone`) the word is more likely another one. So is every word of English (`lawyer` is not `layer`).
   */
  check(question: string): Spelling {
    const corrections: Correction[] = [];
    const didYouMean = new Set<string>();
    const text = question.replace(LATIN_WORD, (word) => {
      const lower = normalize(word);
      if (lower.length < SUGGESTED_FROM || this.isKnown(lower) || isEnglish(lower)) return word;
      const near = this.near(lower, 1);
      const [only, second] = near;
      const isCertain =
        only !== undefined &&
        second === undefined &&
        (sameStart(only, lower) || !isEnglish(only.toLowerCase()));
      if (isCertain && lower.length >= REPLACED_FROM) {
        corrections.push({ from: word, to: only });
        return only;
      }
      const suggested = near.length > 0 || lower.length < TWO_EDITS_FROM ? near : this.near(lower, 2);
      for (const term of suggested) didYouMean.add(term);
      return word;
    });
    return {
      text,
      corrections,
      didYouMean: [...didYouMean].slice(0, MOST_SUGGESTIONS),
    };
  }

  /** Plurals and other endings of known words are no misspellings. */
  private isKnown(word: string): boolean {
    return this.vocabulary.knows(word) || this.vocabulary.knowsStem(stem(word));
  }

  /** Terms near to a word as they are to be shown: those in most passages first, equals by alphabet. */
  private near(word: string, edits: number): string[] {
    const number = numberOf(word);
    const letters = lettersOf(word);
    const found: string[] = [];
    for (let length = word.length - edits; length <= word.length + edits; length++) {
      for (const term of this.vocabulary.ofLength(length)) {
        if (!mayBeNear(word, letters, term, edits) || numberOf(term) !== number) continue;
        if (DamerauLevenshteinDistance(word, term) <= edits && this.vocabulary.knows(term)) found.push(term);
      }
    }
    const frequency = new Map(found.map((term) => [term, this.vocabulary.frequency(term)]));
    const sorted = found.sort(
      (a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    const distinct = new Map<string, string>();
    for (const term of sorted) {
      if (!distinct.has(singular(term))) distinct.set(singular(term), this.vocabulary.spelled(term));
    }
    return [...distinct.values()];
  }
}

/** Takes 10 ms, so it is read ahead of time, or when the first unknown word comes. */
export const englishStems = inAdvance(() => readWords(ENGLISH_STEMS));

function isEnglish(word: string): boolean {
  const stemmed = stem(word);
  return englishStems.get().has(stemmed) || isCommonStem(stemmed);
}

/** Names that differ in their numbers (`Internet2`, `Internet`) are two names. */
function numberOf(word: string): string {
  return /\d*$/.exec(word)?.[0] ?? '';
}

function sameStart(a: string, b: string): boolean {
  return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase();
}

/** `container` and `containers` are one term. */
function singular(term: string): string {
  return term.replace(/s$/, '');
}

/**
 * Cheap bounds before the distance is computed. One edit leaves the first letter or the last as it is; each edit brings
 * at most one new letter in, and takes one away.
 * @param letters those of `word`
 */
function mayBeNear(word: string, letters: number, term: string, edits: number): boolean {
  if (edits === 1 && word.at(0) !== term.at(0) && word.at(-1) !== term.at(-1)) return false;
  const others = lettersOf(term);
  if (bitsIn(letters & ~others) > edits || bitsIn(others & ~letters) > edits) return false;
  let rest = term;
  let missing = 0;
  for (const letter of word) {
    if (rest.includes(letter)) rest = rest.replace(letter, '');
    else missing++;
  }
  return missing <= edits && rest.length <= edits;
}

/** Which letters a word holds, a bit for each; that a digit has the bit of a letter makes words no less alike. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - A);
  return letters;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
