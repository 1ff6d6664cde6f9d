import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';
import { normalize } from './normalize.ts';

/**
 * One sentence in the two granularities that search uses. Latin words and numbers are the same in both;
 * a run of Han characters gives its dictionary words in `words` and its single characters in `units`.
 */
export interface TokenizedSentence {
  readonly words: readonly string[];
  readonly units: readonly string[];
}

/**
 * Runs of Han characters | C++, C# | names and numbers with inner dots (node.js, v1.2.3, 99.9; TLS1.3 is TLS and 1.3) | words of
 * any other script, digits included (x86, k8s). Everything else separates.
 */
const TOKEN =
  /\p{Script=Han}+|[a-z]\w*(?:\+\+|#)(?!\w)|[a-z]\w*\.(?:js|net|io)(?!\w)|v?\d+(?:\.\d+)+|[a-z]+(?=\d+\.\d)|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+/gu;

/** Where a sentence ends for adjacency: pairs never reach across these. Decimal points are no stops. */
const SENTENCE_BREAK = /[。！？；!?;\n\r]+|\.(?=\s|$)/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const asciiWord = /^[a-z]+$/;
const han = /^\p{Script=Han}/u;

/** Whether a token is a run of Han characters, a word of them, or one of them. */
export function isHan(token: string): boolean {
  return han.test(token);
}

const stems = new Map<string, string>();
const STEM_CACHE_SIZE = 50_000;

/** Porter stem of an English word; every other token is returned as it is. Expects normalised text. */
export function stem(word: string): string {
  if (!asciiWord.test(word)) return word;
  let stemmed = stems.get(word);
  if (stemmed === undefined) {
    stemmed = PorterStemmer.stem(word);
    if (stems.size >= STEM_CACHE_SIZE) stems.clear();
    stems.set(word, stemmed);
  }
  return stemmed;
}

/** A unit of a phrase and where it stands in the normalised text; `end` is exclusive. */
export interface LocatedUnit {
  /** A Han character, or a whole word of another script without its plural ending. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The units of a text that is normalised already, with their places. Names are compared by these: a Porter stem
 * would make one term of "virtual" and "virtualization".
 */
export function locateUnits(normalized: string): LocatedUnit[] {
  return [...normalized.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    if (!isHan(token)) return [{ unit: singular(token), start: index, end: index + token.length }];
    let start = index;
    return Array.from(token, (unit) => {
      const located = { unit, start, end: start + unit.length };
      start = located.end;
      return located;
    });
  });
}

function singular(word: string): string {
  return /^[a-z]{3,}[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Splits a text into sentences of tokens. Accepts any text; one without a letter or digit gives `[]`. */
export function tokenize(text: string): TokenizedSentence[] {
  return tokenizeAll([normalize(text)]).flat();
}

/**
 * The sentences of each of some texts that are normalised already. Han characters are cut into words in one go: a
 * call of the segmenter costs as much as ten words.
 */
export function tokenizeAll(normalized: readonly string[]): TokenizedSentence[][] {
  const texts = normalized.map((text) =>
    text.split(SENTENCE_BREAK).flatMap((sentence) => {
      const tokens = sentence.match(TOKEN);
      return tokens ? [tokens] : [];
    }),
  );
  const words = wordsOfRuns(texts.flat(2).filter(isHan));
  return texts.map((sentences) => sentences.map((tokens) => sentenceOf(tokens, words)));
}

/** @param words those of the next runs of Han characters */
function sentenceOf(tokens: readonly string[], words: Iterator<readonly string[]>): TokenizedSentence {
  const sentence = { words: [] as string[], units: [] as string[] };
  for (const token of tokens) {
    if (isHan(token)) {
      sentence.words.push(...(words.next().value ?? []));
      sentence.units.push(...token);
    } else {
      const stemmed = stem(token);
      sentence.words.push(stemmed);
      sentence.units.push(stemmed);
    }
  }
  return sentence;
}

/** The words of each run. Every run stands on a line of its own, since no mark joins what is before a line end. */
function* wordsOfRuns(runs: readonly string[]): Generator<readonly string[], undefined> {
  if (runs.length === 0) return;
  let words: string[] = [];
  for (const { segment } of segmenter.segment(runs.join('\n'))) {
    if (segment === '\n') {
      yield words;
      words = [];
    } else words.push(segment);
  }
  yield words;
}

/** The units of all sentences of a text, as `tokenize` gives them, without the cost of finding words. */
export function unitsIn(text: string): Set<string> {
  return new Set(stemmedUnits(normalize(text)));
}

/** The units of all sentences of a text that is normalised already, in order. */
export function stemmedUnits(normalized: string): string[] {
  return unitsBy(stem, normalized);
}

/** The units of a text that is normalised already, as `locateUnits` gives them, without their places. */
export function nameUnits(normalized: string): string[] {
  return unitsBy(singular, normalized);
}

function unitsBy(unitOf: (word: string) => string, normalized: string): string[] {
  const units: string[] = [];
  for (const token of normalized.match(TOKEN) ?? []) {
    if (isHan(token)) units.push(...token);
    else units.push(unitOf(token));
  }
  return units;
}

/** Adjacent pairs of units: `['混', '合', '云']` gives `['混合', '合云']`; Latin neighbours are joined likewise. */
export function bigrams(units: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < units.length; i++) pairs.push(`${units[i - 1]}${units[i]}`);
  return pairs;
}
