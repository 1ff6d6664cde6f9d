import type { Language } from '../notes/passage.ts';
import { normalize } from '../text/normalize.ts';
import { tokenizeAll } from '../text/tokens.ts';
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
  /** Their numbers in the index. */
  readonly ids: ReadonlyMap<string, number>;
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
  const ids = new Map<string, number>();
  const index = withMemory(terminology, ids);
  const normalized = normalize(question);
  const renamed = useNamesOfNotes(normalized, index);
  const { text, further, absent } = renamed;
  const heads = index.heads.longest(renamed.located.map(({ unit }) => unit));
  const subjects = subjectsOf(renamed, heads);
  const [sentences = [], beside = []] = tokenizeAll([text, textBeside(text, subjects)]);
  const unitsBySentence = sentences.map(unitsOf);
  const units = unitsBySentence.flat();
  const pairs = unitsBySentence.flatMap(pairsOf);
  const matter = sentences.flatMap((sentence) => withoutAbsent(sentence.words, absent));
  const words = weigh(matter.map(asTerm), index);
  for (const phrase of absent) words.set(phrase, index.idfOf(index.idOf(phrase)));
  const synonyms = synonymsIn(matter);
  const terms = firstStageTerms(sentences, pairs, further);
  return {
    named: namedThings(heads, units),
    terms: withSynonyms(terms, synonyms),
    words,
    bigrams: weigh(pairs, index),
    units: weigh(units, index),
    ids,
    synonyms,
    text,
    sequence: units.map(({ term }) => term),
    subjectUnits: subjects.map(({ units }) => units),
    mass: [...terms].reduce((sum, [term, weight]) => sum + weight * index.idfOf(index.idOf(term)), 0),
    rest: weigh(matterOf(beside), index),
    subjects: subjects.map(({ name }) => name),
    intents: intentsOf(normalized),
    digits: [...text.matchAll(/\d+(?:\.\d+)*/g)].map(([digits]) => digits),
    language: questionLanguage(normalized),
    absent,
  };
}

/** Keeps what was looked up: the terms of a question are weighed in several views, and the dictionary is large. */
function withMemory(terminology: Terminology, ids: Map<string, number>): Terminology {
  return {
    idOf: (term) => {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = terminology.idOf(term);
      ids.set(term, id);
      return id;
    },
    idfOf: (id) => terminology.idfOf(id),
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
