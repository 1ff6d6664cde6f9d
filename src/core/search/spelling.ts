import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { normalize } from '../text/normalize.ts';
import { stem } from '../text/tokens.ts';
import { isCommonStem } from './common-words.ts';
import { ENGLISH_STEMS } from './english-words.ts';
import { LATIN_WORD, type Vocabulary } from './vocabulary.ts';

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
    const found: string[] = [];
    for (let length = word.length - edits; length <= word.length + edits; length++) {
      for (const term of this.vocabulary.ofLength(length)) {
        if (numberOf(term) !== number || !mayBeNear(word, term, edits)) continue;
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

/** Read when the first unknown word comes: it takes 10 ms, and most questions hold none. */
let englishStems: ReadonlySet<string> | null = null;

function isEnglish(word: string): boolean {
  englishStems ??= new Set(ENGLISH_STEMS.trim().split(/\s+/));
  const stemmed = stem(word);
  return englishStems.has(stemmed) || isCommonStem(stemmed);
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

/** A cheap bound before the distance is computed: one edit changes at most two letters of the bag. */
function mayBeNear(a: string, b: string, edits: number): boolean {
  let rest = b;
  let missing = 0;
  for (const letter of a) {
    const at = rest.indexOf(letter);
    if (at < 0) missing++;
    else rest = rest.slice(0, at) + rest.slice(at + 1);
    if (missing > edits) return false;
  }
  return rest.length <= edits;
}
