import { normalize } from '../text/normalize.ts';
import { bigrams, nameUnits, type TokenizedSentence, tokenizeAll, unitsIn } from '../text/tokens.ts';
import type { GlossaryNames } from './glossary-names.ts';
import { headPhrases, headsOf, isClose } from './heads.ts';
import { marksOf } from './marks.ts';
import { isFrameUnit } from './question-words.ts';
import type { SearchPassage } from './search-passage.ts';
import { namesToHear } from './sound-names.ts';
import { wordsWritten } from './vocabulary.ts';

/** All that is read off the headings and text of a passage, for its record and for what the index learns from it. */
export interface Analysis {
  readonly sentences: readonly TokenizedSentence[];
  /** What kinds of things each sentence holds, as `marks.ts` says. */
  readonly marks: readonly number[];
  /** The heading path, outermost first. */
  readonly headings: readonly TokenizedSentence[];
  /**
   * How often each term occurs. Terms are dictionary words, and pairs of units too: a word of the question may be
   * cut differently here (`open stack`, `openstack`).
   */
  readonly terms: ReadonlyMap<string, number>;
  /** By so many of them, from the first on, the first stage finds the passage: all but pairs with a frame unit (`of the`). */
  readonly posted: number;
  /** Units that are no terms: the characters of longer words. */
  readonly unitsBesideTerms: ReadonlySet<string>;
  /** Units of each name the passage goes by: its last heading and its own head terms. */
  readonly names: readonly ReadonlySet<string>[];
  /** Phrases the passage goes by, with their strengths, 0..1. */
  readonly heads: ReadonlyMap<string, number>;
  /** Names of the glossary that occur, as phrases. */
  readonly glossaryNames: ReadonlySet<string>;
  /** Latin words as they are written. */
  readonly written: ReadonlySet<string>;
  /** Chinese names that can be recognised by their sound. */
  readonly heard: ReadonlySet<string>;
}

/** Reads a passage; its path, role and language play no part. */
export function analyse(passage: SearchPassage, glossary: GlossaryNames): Analysis {
  const normalized = [normalize(passage.headings.join('\n')), normalize(passage.text)];
  const [headings = [], sentences = []] = tokenizeAll(normalized);
  const all = [...headings, ...sentences];
  const { terms, posted } = countTerms(all);
  const heads = headsOf(passage);
  return {
    sentences,
    marks: sentences.map(marksOf),
    headings,
    terms,
    posted,
    unitsBesideTerms: unitsBeside(terms, all),
    names: heads.filter(isClose).map(({ name }) => unitsIn(name)),
    heads: headPhrases(heads, glossary),
    glossaryNames: glossaryNamesIn(normalized, glossary),
    written: wordsWritten([...passage.headings, passage.text]),
    heard: namesToHear(passage),
  };
}

function countTerms(sentences: readonly TokenizedSentence[]) {
  const terms = new Map<string, number>();
  const count = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1);
  const framed: string[] = [];
  for (const { words, units } of sentences) {
    for (const word of words) count(word);
    const frames = units.map(isFrameUnit);
    for (const [i, pair] of bigrams(units).entries()) {
      if (frames[i] || frames[i + 1]) framed.push(pair);
      else count(pair);
    }
  }
  const posted = terms.size;
  for (const pair of framed) count(pair);
  return { terms, posted };
}

function unitsBeside(
  terms: ReadonlyMap<string, number>,
  sentences: readonly TokenizedSentence[],
): ReadonlySet<string> {
  const beside = new Set<string>();
  for (const { units } of sentences) for (const unit of units) if (!terms.has(unit)) beside.add(unit);
  return beside;
}

function glossaryNamesIn(normalized: readonly string[], glossary: GlossaryNames): ReadonlySet<string> {
  const lines = normalized.flatMap((text) => text.split('\n'));
  return new Set(lines.flatMap((line) => glossary.all(nameUnits(line)).map(({ phrase }) => phrase)));
}
