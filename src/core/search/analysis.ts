import { phraseUnits } from '../text/phrase-key.ts';
import { bigrams, type TokenizedSentence, tokenize, unitsIn } from '../text/tokens.ts';
import type { GlossaryNames } from './glossary-names.ts';
import { headPhrases, headsOf, isClose } from './heads.ts';
import type { SearchPassage } from './search-passage.ts';
import { namesToHear } from './sound-names.ts';
import { wordsWritten } from './vocabulary.ts';

/** All that is read off the headings and text of a passage, for the ranking and for what the index learns from it. */
export interface Analysis {
  readonly sentences: readonly TokenizedSentence[];
  /** The heading path, outermost first. */
  readonly headings: readonly TokenizedSentence[];
  /**
   * How often each term occurs. Terms are dictionary words, and pairs of units too: a word of the question may be
   * cut differently here (`open stack`, `openstack`).
   */
  readonly terms: ReadonlyMap<string, number>;
  readonly bigrams: ReadonlySet<string>;
  readonly headingUnits: ReadonlySet<string>;
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
  const sentences = tokenize(passage.text);
  const headings = tokenize(passage.headings.join('\n'));
  const all = [...headings, ...sentences];
  const pairs = all.flatMap((sentence) => bigrams(sentence.units));
  const heads = headsOf(passage);
  return {
    sentences,
    headings,
    terms: occurrences(all.flatMap((sentence) => sentence.words).concat(pairs)),
    bigrams: new Set(pairs),
    headingUnits: new Set(headings.flatMap((sentence) => sentence.units)),
    names: heads.filter(isClose).map(({ name }) => unitsIn(name)),
    heads: headPhrases(heads, glossary),
    glossaryNames: glossaryNamesIn(passage, glossary),
    written: wordsWritten([...passage.headings, passage.text]),
    heard: namesToHear(passage),
  };
}

/** Units that are no terms: the characters of longer words. */
export function unitsBesideTerms({ sentences, headings, terms }: Analysis): ReadonlySet<string> {
  const units = new Set<string>();
  for (const sentence of [...headings, ...sentences]) {
    for (const unit of sentence.units) if (!terms.has(unit)) units.add(unit);
  }
  return units;
}

function occurrences(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function glossaryNamesIn({ headings, text }: SearchPassage, glossary: GlossaryNames): ReadonlySet<string> {
  const lines = [...headings, ...text.split('\n')];
  return new Set(lines.flatMap((line) => glossary.all(phraseUnits(line)).map(({ phrase }) => phrase)));
}
