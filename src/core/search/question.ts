import type { Language } from '../notes/passage.ts';
import { normalize } from '../text/normalize.ts';
import { locateUnits, tokenizeAll } from '../text/tokens.ts';
import { type Intent, intentsOf } from './intent.ts';
import { useNamesOfNotes } from './names.ts';
import { questionLanguage } from './question-language.ts';
import {
  asTerm,
  firstStageTerms,
  matterOf,
  pairsOf,
  unitsOf,
  weigh,
  withSynonyms,
} from './question-terms.ts';
import { isFrameWord } from './question-words.ts';
import { type NamedThing, namedThings, subjectsOf, textBeside } from './subject.ts';
import { synonymsOf } from './synonyms.ts';
import type { Terminology } from './terminology.ts';
import type { WeightedTerms } from './weighted-terms.ts';

/** A question made ready for one index: its terms in each view with their weights, what it is about, what it wants. */
export interface Question {
  /** The things with entries in the notes that the question names, in its order. */
  readonly named: readonly NamedThing[];
  /** For the first stage: words and pairs, with other names of things whose own name the notes never use. */
  readonly terms: WeightedTerms;
  /** Weight of each distinct word, pair and unit: inverse document frequency, lowered for frame words. */
  readonly words: WeightedTerms;
  readonly bigrams: WeightedTerms;
  readonly units: WeightedTerms;
  /** Words that mean the same as a word of the question, by that word. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** Normalised. */
  readonly text: string;
  /** The units as they stand. */
  readonly sequence: readonly string[];
  readonly subjectUnits: readonly (readonly string[])[];
  /** Weighted inverse document frequencies of `terms`, summed: about what the first stage gives a passage with all of them. */
  readonly mass: number;
  /** What the question asks of its subjects, in words. */
  readonly rest: WeightedTerms;
  /** Names of the notes or the glossary that the question holds, as joined units. */
  readonly subjects: readonly string[];
  readonly intents: ReadonlySet<Intent>;
  readonly digits: readonly string[];
  /** Asked in this language; `null` for a bare name. */
  readonly language: Language | null;
  /** Glossary terms of the question that the notes never mention under any name, as phrase keys. */
  readonly absent: readonly string[];
}

/** Prepares a question (spelling already corrected) for an index. */
export function readQuestion(question: string, terminology: Terminology): Question {
  const index = withMemory(terminology);
  const normalized = normalize(question);
  const { text, further, absent } = useNamesOfNotes(normalized, index);
  const located = locateUnits(text);
  const heads = index.heads.longest(located.map(({ unit }) => unit));
  const subjects = subjectsOf(text, located, heads, index);
  const [sentences = [], beside = []] = tokenizeAll([text, textBeside(text, subjects)]);
  const unitsBySentence = sentences.map(unitsOf);
  const units = unitsBySentence.flat();
  const pairs = unitsBySentence.flatMap(pairsOf);
  const matter = sentences.flatMap((sentence) => withoutAbsent(sentence.words, absent));
  const words = weigh(matter.map(asTerm), index);
  for (const phrase of absent) words.set(phrase, index.idf(phrase));
  const synonyms = synonymsIn(matter);
  const terms = firstStageTerms(sentences, pairs, further);
  return {
    named: namedThings(heads, units),
    terms: withSynonyms(terms, synonyms),
    words,
    bigrams: weigh(pairs, index),
    units: weigh(units, index),
    synonyms,
    text,
    sequence: units.map(({ term }) => term),
    subjectUnits: subjects.map(({ units }) => units),
    mass: [...terms].reduce((sum, [term, weight]) => sum + weight * index.idf(term), 0),
    rest: weigh(matterOf(beside), index),
    subjects: subjects.map(({ name }) => name),
    intents: intentsOf(normalized),
    digits: [...text.matchAll(/\d+(?:\.\d+)*/g)].map(([digits]) => digits),
    language: questionLanguage(normalized),
    absent,
  };
}

/** Keeps what was looked up: the terms of a question are weighed in several views. */
function withMemory(terminology: Terminology): Terminology {
  const idfs = new Map<string, number>();
  return {
    idf: (term) => {
      const known = idfs.get(term);
      if (known !== undefined) return known;
      const idf = terminology.idf(term);
      idfs.set(term, idf);
      return idf;
    },
    documentFrequency: (term) => terminology.documentFrequency(term),
    heads: terminology.heads,
    glossary: terminology.glossary,
    occurs: (phrase) => terminology.occurs(phrase),
  };
}

function synonymsIn(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = words.filter((word) => !isFrameWord(word)).map((word) => [word, synonymsOf(word)] as const);
  return new Map(found.filter(([, others]) => others.length > 0));
}

/** A term the notes don't know is one thing: its parts (服务 of 微服务) must not be found instead. */
function withoutAbsent(words: readonly string[], absent: readonly string[]): string[] {
  return words.filter((word) => !absent.some((phrase) => phrase.includes(word)));
}
