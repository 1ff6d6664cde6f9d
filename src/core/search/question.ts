import { normalize } from '../text/normalize.ts';
import { phraseKey, phraseUnits } from '../text/phrase-key.ts';
import { locateUnits, type TokenizedSentence, tokenize } from '../text/tokens.ts';
import type { WeightedTerms } from './candidates.ts';
import { isCommonStem } from './common-words.ts';
import { type Intent, intentsOf } from './intent.ts';
import type { PassageIndex } from './passage-index.ts';
import { FRAME_WEIGHT, isFrameUnit, isFrameWord } from './question-words.ts';

/** A question made ready for one index: its terms in each view with their weights, what it is about, what it wants. */
export interface Question {
  /** For the first stage: words and pairs, with other names of things whose own name the notes never use. */
  readonly terms: WeightedTerms;
  /** Weight of each distinct word, pair and unit: inverse document frequency, lowered for frame words. */
  readonly words: WeightedTerms;
  readonly bigrams: WeightedTerms;
  readonly units: WeightedTerms;
  /** Weighted inverse document frequencies of `terms`, summed: about what the first stage gives a passage with all of them. */
  readonly mass: number;
  /** How much each passage is about what the question is about, 0..1, by position in the index. */
  readonly heads: ReadonlyMap<number, number>;
  /** What the question asks of its subject: the words outside the names in `subjects`, frame words left out. */
  readonly rest: WeightedTerms;
  /** Names of the notes or the glossary that the question holds, as joined units. */
  readonly subjects: readonly string[];
  readonly intents: ReadonlySet<Intent>;
  readonly digits: readonly string[];
  /** Glossary terms of the question that the notes never mention under any name, as phrase keys. */
  readonly absent: readonly string[];
}

/** Weight in the first stage of a further name of a thing, beside the one that took its place. */
const FURTHER_NAME_WEIGHT = 0.6;

/** A pair of a frame word and a word of the matter (`in Paris`, 是云) is worth less than one of the matter alone. */
const HALF_FRAME_WEIGHT = 0.5;

/** A word of Latin letters says as much as the two or three Han characters that it would be in Chinese. */
const LATIN = 2;
const isLatin = (term: string) => /^[a-z]/.test(term);

/** Prepares a question (spelling already corrected) for an index. */
export function readQuestion(text: string, index: PassageIndex): Question {
  const { rewritten, further, absent } = rewrite(normalize(text), index);
  const sentences = tokenize(rewritten);
  const weigh = (terms: readonly Term[]) => weights(terms, index);
  const words = weigh(sentences.flatMap((sentence) => matter(sentence.words, absent).map(asTerm)));
  const pairs = weigh(sentences.flatMap((sentence) => pairsOf(unitsOf(sentence))));
  const units = weigh(sentences.flatMap(unitsOf));
  for (const phrase of absent) words.set(phrase, index.idf(phrase));
  const terms = firstStageTerms(sentences, further);
  const subjects = subjectsOf(rewritten, index);
  return {
    terms,
    words,
    bigrams: pairs,
    units,
    mass: [...terms].reduce((sum, [term, weight]) => sum + weight * index.idf(term), 0),
    heads: headsOf(phraseUnits(rewritten), index),
    subjects: subjects.map(({ units }) => units.join('')),
    rest: weigh(restOf(rewritten, subjects)),
    intents: intentsOf(text),
    digits: [...rewritten.matchAll(/\d+(?:\.\d+)*/g)].map(([digits]) => digits),
    absent,
  };
}

/**
 * Puts names that the notes use in place of names that they don't (`hybrid cloud` becomes 混合云), and tells
 * which terms the notes don't know under any name. A name that the notes use stays as it is.
 */
function rewrite(normalized: string, index: PassageIndex) {
  const located = locateUnits(normalized);
  const further: string[] = [];
  const absent: string[] = [];
  let rewritten = '';
  let copied = 0;
  for (const match of index.glossary.longest(located.map(({ unit }) => unit))) {
    if (index.occurs(match.phrase)) continue;
    const [name, ...others] = match.value.names.filter((other) => index.occurs(phraseKey(other)));
    if (name === undefined) {
      absent.push(match.phrase);
      continue;
    }
    further.push(...others);
    rewritten += `${normalized.slice(copied, located[match.start]?.start)} ${name} `;
    copied = located[match.end - 1]?.end ?? copied;
  }
  return { rewritten: rewritten + normalized.slice(copied), further, absent };
}

function firstStageTerms(sentences: readonly TokenizedSentence[], further: readonly string[]): WeightedTerms {
  const terms = new Map<string, number>();
  const add = (sentence: TokenizedSentence, weight: number) => {
    for (const { term, frame } of sentence.words.map(asTerm)) {
      raise(terms, term, frame ? FRAME_WEIGHT : weight);
    }
    for (const { term, frame, half } of pairsOf(unitsOf(sentence))) {
      raise(terms, term, half ? HALF_FRAME_WEIGHT : frame ? FRAME_WEIGHT : weight);
    }
  };
  for (const sentence of sentences) add(sentence, 1);
  for (const name of further) for (const sentence of tokenize(name)) add(sentence, FURTHER_NAME_WEIGHT);
  return terms;
}

function raise(terms: Map<string, number>, term: string, weight: number): void {
  terms.set(term, Math.max(terms.get(term) ?? 0, weight));
}

/** A term the notes don't know is one thing: its parts (服务 of 微服务) must not be found instead. */
function matter(words: readonly string[], absent: readonly string[]): string[] {
  return words.filter((word) => !absent.some((phrase) => phrase.includes(word)));
}

/** A term of the question, and whether it belongs to its frame rather than to its matter. */
interface Term {
  readonly term: string;
  readonly frame: boolean;
}

function asTerm(word: string): Term {
  return { term: word, frame: isFrameWord(word) };
}

/** The units of a sentence; the characters of a frame word are frame (意思 says nothing, 意 alone might). */
function unitsOf({ words }: TokenizedSentence): Term[] {
  return words.flatMap((word) => {
    const frame = isFrameWord(word);
    const parts = /^\p{Script=Han}/u.test(word) ? [...word] : [word];
    return parts.map((unit) => ({ term: unit, frame: frame || isFrameUnit(unit) }));
  });
}

/** Adjacent units; `half` where just one of the two is frame. */
function pairsOf(units: readonly Term[]): (Term & { readonly half: boolean })[] {
  return units.slice(1).map((unit, i) => {
    const before = units[i] as Term;
    const frame = before.frame || unit.frame;
    return { term: `${before.term}${unit.term}`, frame, half: frame && before.frame !== unit.frame };
  });
}

function weights(terms: readonly Term[], index: PassageIndex): Map<string, number> {
  return new Map(
    terms.map(({ term, frame }) => [
      term,
      index.idf(term) * (frame || isFiller(term, index) ? FRAME_WEIGHT : 1) * (isLatin(term) ? LATIN : 1),
    ]),
  );
}

/** An everyday English word that the notes never use says little, least of all when the notes are Chinese. */
function isFiller(term: string, index: PassageIndex): boolean {
  return isCommonStem(term) && index.documentFrequency(term) === 0;
}

/** The longest head terms in the question; one that is all its matter counts fully, a part of it by its share. */
function headsOf(units: readonly string[], index: PassageIndex): ReadonlyMap<number, number> {
  const size = (unit: string) => (isFrameUnit(unit) ? FRAME_WEIGHT : 1);
  const total = units.reduce((all, unit) => all + size(unit), 0);
  const heads = new Map<number, number>();
  for (const { value, start, end } of index.heads.longest(units)) {
    const share = units.slice(start, end).reduce((all, unit) => all + size(unit), 0) / total;
    for (const [at, strength] of value) heads.set(at, Math.max(heads.get(at) ?? 0, strength * share));
  }
  return heads;
}

interface Subject {
  readonly start: number;
  readonly end: number;
  readonly units: readonly string[];
}

/** The names in the question, of the glossary or else of the notes, with their places in the rewritten text. */
function subjectsOf(rewritten: string, index: PassageIndex): Subject[] {
  const located = locateUnits(rewritten);
  const units = located.map(({ unit }) => unit);
  const names = index.glossary.longest(units);
  const found = names.length > 0 ? names : index.heads.longest(units);
  return found.map(({ start, end }) => {
    const [from, to] = [located[start]?.start ?? 0, located[end - 1]?.end ?? 0];
    return { start: from, end: to, units: tokenize(rewritten.slice(from, to)).flatMap((name) => name.units) };
  });
}

function restOf(rewritten: string, subjects: readonly Subject[]): Term[] {
  let rest = '';
  let copied = 0;
  for (const { start, end } of subjects) {
    rest += `${rewritten.slice(copied, start)} `;
    copied = end;
  }
  const words = tokenize(rest + rewritten.slice(copied)).flatMap((sentence) => sentence.words);
  return words.map(asTerm).filter(({ frame }) => !frame);
}
