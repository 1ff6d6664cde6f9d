import type { Glossary, GlossaryEntry } from '../notes/glossary.ts';
import { headTerms } from '../notes/head-terms.ts';
import type { Language } from '../notes/passage.ts';
import { CELL_SEPARATOR } from '../notes/plain-text.ts';
import { phraseKey, phraseUnits } from '../text/phrase-key.ts';
import { bigrams, type TokenizedSentence, tokenize } from '../text/tokens.ts';
import { type Candidates, indexTerms } from './candidates.ts';
import { Phrases } from './phrases.ts';

/** What search needs to know of a passage. */
export interface SearchPassage {
  readonly id: string;
  readonly path: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly role: 'body' | 'overview';
  /** `null` where it plays no part. */
  readonly language: Language | null;
}

/** A passage with what the ranking reads of it. */
export interface IndexedPassage<P extends SearchPassage = SearchPassage> {
  readonly passage: P;
  readonly sentences: readonly TokenizedSentence[];
  /** The heading path, outermost first. */
  readonly headings: readonly TokenizedSentence[];
  /** Dictionary words, and pairs too: a word of the question may be cut differently here (`open stack`, `openstack`). */
  readonly words: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly bigrams: ReadonlySet<string>;
  readonly headingUnits: ReadonlySet<string>;
  /** What the passage goes by, and how strongly. */
  readonly heads: readonly Head[];
  /** Units of each name the passage goes by: its last heading and its own head terms. */
  readonly names: readonly ReadonlySet<string>[];
}

interface Head {
  readonly name: string;
  /** 0..1. */
  readonly strength: number;
}

/** How strongly a passage is about a term, 0..1: its own head terms count more than the headings above it. */
export type HeadStrengths = ReadonlyMap<number, number>;

export interface PassageIndex<P extends SearchPassage = SearchPassage> {
  readonly passages: readonly IndexedPassage<P>[];
  readonly candidates: Candidates;
  /** Inverse document frequency of a term in any view; that of a term which occurs nowhere is the highest. */
  idf(term: string): number;
  /** Number of passages that hold a term in any view. */
  documentFrequency(term: string): number;
  /** Head terms of the passages, also under the glossary's other names for them. */
  readonly heads: Phrases<HeadStrengths>;
  /** Glossary names, and which of them occur in the notes. */
  readonly glossary: Phrases<GlossaryEntry>;
  occurs(phrase: string): boolean;
}

/** Strengths of heads by where they stand: in the passage's own lines, in its last heading, in the one above. */
const OWN_HEAD = 1;
/** A table row says one thing about its head, seldom what it is. */
const ROW_HEAD = 0.7;
const LAST_HEADING = 0.8;
const HEADING_ABOVE = 0.3;
/** A head reached through another name in the glossary. */
const OTHER_NAME = 0.95;

/** Analyses and indexes passages. The glossary adds names, never passages. */
export function indexPassages<P extends SearchPassage>(
  passages: readonly P[],
  glossary: Glossary,
): PassageIndex<P> {
  const indexed = passages.map(analyse);
  const documentFrequencies = countDocuments(indexed);
  const names = glossaryNames(glossary);
  const occurring = new Set<string>();
  for (const { headings, text } of passages) {
    for (const line of [...headings, ...text.split('\n')]) {
      for (const { phrase } of names.all(phraseUnits(line))) occurring.add(phrase);
    }
  }
  const terms = indexed.map(({ headings, sentences }) =>
    [...headings, ...sentences].flatMap(({ words, units }) => [...words, ...bigrams(units)]),
  );
  const count = passages.length;
  return {
    passages: indexed,
    candidates: indexTerms(terms),
    idf: (term) => {
      const frequency = documentFrequencies.get(term) ?? 0;
      return Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5));
    },
    documentFrequency: (term) => documentFrequencies.get(term) ?? 0,
    heads: headPhrases(indexed, names),
    glossary: names,
    occurs: (phrase) => occurring.has(phrase),
  };
}

function analyse<P extends SearchPassage>(passage: P): IndexedPassage<P> {
  const sentences = tokenize(passage.text);
  const headings = tokenize(passage.headings.join('\n'));
  const all = [...headings, ...sentences];
  const pairs = all.flatMap((sentence) => bigrams(sentence.units));
  const heads = headsOf(passage);
  const close = heads.filter(({ strength }) => strength > HEADING_ABOVE);
  return {
    passage,
    sentences,
    headings,
    words: new Set([...all.flatMap((sentence) => sentence.words), ...pairs]),
    units: new Set(all.flatMap((sentence) => sentence.units)),
    bigrams: new Set(pairs),
    headingUnits: new Set(headings.flatMap((sentence) => sentence.units)),
    heads,
    names: close.map(({ name }) => new Set(tokenize(name).flatMap((sentence) => sentence.units))),
  };
}

function headsOf({ headings, text }: SearchPassage): Head[] {
  const inHeadings = headings.toReversed().flatMap((heading, above) => {
    const strength = above === 0 ? LAST_HEADING : HEADING_ABOVE;
    return [heading, ...namesIn(heading)].map((name) => ({ name, strength }));
  });
  const inLines = text.split('\n').flatMap((line) => {
    const strength = line.includes(CELL_SEPARATOR) ? ROW_HEAD : OWN_HEAD;
    return namesIn(line).map((name) => ({ name, strength }));
  });
  return [...inHeadings, ...inLines];
}

/** The head terms of a line, and the Latin names in the brackets behind them: `平台即服务（PaaS，Platform as a Service）`. */
function namesIn(line: string): string[] {
  const heads = headTerms(line);
  if (heads.length === 0) return [];
  const inBrackets = /^[^()（）]{1,28}[(（]([^()（）]{1,60})[)）]/.exec(line.trim())?.[1] ?? '';
  const names = inBrackets.split(/\s*[,，、;；]\s*/).filter((name) => /^[a-z][\w .&/-]*$/i.test(name));
  return [...heads, ...names];
}

function countDocuments(passages: readonly IndexedPassage[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { words, units } of passages) {
    for (const term of words.union(units)) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
  }
  return frequencies;
}

function glossaryNames(glossary: Glossary): Phrases<GlossaryEntry> {
  const names = new Phrases<GlossaryEntry>();
  for (const entry of glossary) for (const name of entry.names) names.set(phraseKey(name), entry);
  return names;
}

function headPhrases(
  passages: readonly IndexedPassage[],
  names: Phrases<GlossaryEntry>,
): Phrases<HeadStrengths> {
  const strengths = new Map<string, Map<number, number>>();
  const add = (phrase: string, at: number, strength: number) => {
    const known = strengths.get(phrase) ?? new Map<number, number>();
    known.set(at, Math.max(known.get(at) ?? 0, strength));
    strengths.set(phrase, known);
  };
  for (const [at, { heads }] of passages.entries()) {
    for (const { name, strength } of heads) add(phraseKey(name), at, strength);
  }
  const own = [...strengths];
  const heads = new Phrases<HeadStrengths>();
  for (const [phrase, places] of own) {
    const entry = names.get(phrase);
    for (const name of entry?.names ?? []) {
      const other = phraseKey(name);
      if (other !== phrase) for (const [at, strength] of places) add(other, at, strength * OTHER_NAME);
    }
  }
  for (const [phrase, places] of strengths) heads.set(phrase, places);
  return heads;
}
