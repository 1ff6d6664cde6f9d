import { bigrams, isHan, type TokenizedSentence, tokenize } from '../text/tokens.ts';
import { isCommonStem } from './common-words.ts';
import { FRAME_WEIGHT, isFrameUnit, isFrameWord } from './question-words.ts';
import type { Terminology } from './terminology.ts';
import type { WeightedTerms } from './weighted-terms.ts';

/** Weight in the first stage of a further name of a thing, beside the one that took its place. */
const FURTHER_NAME_WEIGHT = 0.6;

/** Weight there of a word that means the same as one of the question. */
const SYNONYM_WEIGHT = 0.2;

/** A pair of a frame word and a word of the matter (`in Paris`, 是云) is worth less than one of the matter alone. */
const HALF_FRAME_WEIGHT = 0.5;

/** A word of Latin letters says as much as the two or three Han characters that it would be in Chinese. */
const LATIN = 2;
const isLatin = (term: string) => /^[a-z]/.test(term);

/** A term of the question, and whether it belongs to its frame rather than to its matter. */
export interface Term {
  readonly term: string;
  readonly frame: boolean;
}

export function asTerm(word: string): Term {
  return { term: word, frame: isFrameWord(word) };
}

/** The words of sentences without those of the frame. */
export function matterOf(sentences: readonly TokenizedSentence[]): Term[] {
  return sentences.flatMap(({ words }) => words.map(asTerm).filter(({ frame }) => !frame));
}

/** The units of a sentence; the characters of a frame word are frame (意思 says nothing, 意 alone might). */
export function unitsOf({ words }: TokenizedSentence): Term[] {
  return words.flatMap((word) => {
    const frame = isFrameWord(word);
    const parts = isHan(word) ? [...word] : [word];
    return parts.map((unit) => ({ term: unit, frame: frame || isFrameUnit(unit) }));
  });
}

/** Adjacent units; `half` where just one of the two is frame. */
interface Pair extends Term {
  readonly half: boolean;
}

export function pairsOf(units: readonly Term[]): Pair[] {
  return units.slice(1).flatMap((unit, i) => {
    const before = units[i];
    if (!before) return [];
    const frame = before.frame || unit.frame;
    return [{ term: `${before.term}${unit.term}`, frame, half: frame && before.frame !== unit.frame }];
  });
}

/** Inverse document frequencies, lowered for what says little. */
export function weigh(terms: readonly Term[], index: Terminology): Map<string, number> {
  return new Map(
    terms.map(({ term, frame }) => [
      term,
      index.idfOf(index.idOf(term)) *
        (frame || isFiller(term, index) ? FRAME_WEIGHT : 1) *
        (isLatin(term) ? LATIN : 1),
    ]),
  );
}

/**
 * What the first stage looks for: words and pairs, and less so the further names of things.
 * @param pairs the pairs of the sentences' units
 */
export function firstStageTerms(
  sentences: readonly TokenizedSentence[],
  pairs: readonly Pair[],
  further: readonly string[],
): WeightedTerms {
  const terms = new Map<string, number>();
  const add = (words: readonly Term[], pairs: readonly Pair[], weight: number) => {
    const raise = (term: string, least: number) => {
      if (least > (terms.get(term) ?? 0)) terms.set(term, least);
    };
    for (const { term, frame } of words) raise(term, frame ? FRAME_WEIGHT : weight);
    for (const { term, frame, half } of pairs) {
      raise(term, half ? HALF_FRAME_WEIGHT : frame ? FRAME_WEIGHT : weight);
    }
  };
  add(
    sentences.flatMap(({ words }) => words.map(asTerm)),
    pairs,
    1,
  );
  for (const sentence of further.flatMap(tokenize)) {
    add(sentence.words.map(asTerm), pairsOf(unitsOf(sentence)), FURTHER_NAME_WEIGHT);
  }
  return terms;
}

/** Adds words that mean the same as one of the question. */
export function withSynonyms(
  terms: WeightedTerms,
  synonyms: ReadonlyMap<string, readonly string[]>,
): WeightedTerms {
  const all = new Map(terms);
  for (const other of [...synonyms.values()].flat()) {
    // Its pairs too: the segmenter may have cut it apart in the notes.
    const spellings = isHan(other) ? [other, ...bigrams([...other])] : [other];
    for (const term of spellings) if (!all.has(term)) all.set(term, SYNONYM_WEIGHT);
  }
  return all;
}

/** An everyday English word that the notes never use says little, least of all when the notes are Chinese. */
function isFiller(term: string, index: Terminology): boolean {
  return isCommonStem(term) && index.documentFrequency(term) === 0;
}
