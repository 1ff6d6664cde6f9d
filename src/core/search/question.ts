import type { Language } from '../notes/passage.ts';
import { normalize } from '../text/normalize.ts';
import { phraseUnits } from '../text/phrase-key.ts';
import { tokenize } from '../text/tokens.ts';
import type { WeightedTerms } from './candidates.ts';
import { type Intent, intentsOf } from './intent.ts';
import { useNamesOfNotes } from './names.ts';
import type { Terminology } from './passage-index.ts';
import { questionLanguage } from './question-language.ts';
import { asTerm, firstStageTerms, pairsOf, unitsOf, weigh } from './question-terms.ts';
import { type Aboutness, aboutness, restOf, subjectsOf } from './subject.ts';

/** A question made ready for one index: its terms in each view with their weights, what it is about, what it wants. */
export interface Question extends Aboutness {
  /** For the first stage: words and pairs, with other names of things whose own name the notes never use. */
  readonly terms: WeightedTerms;
  /** Weight of each distinct word, pair and unit: inverse document frequency, lowered for frame words. */
  readonly words: WeightedTerms;
  readonly bigrams: WeightedTerms;
  readonly units: WeightedTerms;
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
export function readQuestion(question: string, index: Terminology): Question {
  const { text, further, absent } = useNamesOfNotes(normalize(question), index);
  const sentences = tokenize(text);
  const units = sentences.flatMap(unitsOf);
  const words = weigh(
    sentences.flatMap((sentence) => matter(sentence.words, absent).map(asTerm)),
    index,
  );
  for (const phrase of absent) words.set(phrase, index.idf(phrase));
  const terms = firstStageTerms(sentences, further);
  const subjects = subjectsOf(text, index);
  return {
    ...aboutness(phraseUnits(text), units, index),
    terms,
    words,
    bigrams: weigh(
      sentences.flatMap((sentence) => pairsOf(unitsOf(sentence))),
      index,
    ),
    units: weigh(units, index),
    mass: [...terms].reduce((sum, [term, weight]) => sum + weight * index.idf(term), 0),
    rest: weigh(restOf(text, subjects), index),
    subjects: subjects.map(({ name }) => name),
    intents: intentsOf(question),
    digits: [...text.matchAll(/\d+(?:\.\d+)*/g)].map(([digits]) => digits),
    language: questionLanguage(tokenize(question).flatMap((sentence) => sentence.words)),
    absent,
  };
}

/** A term the notes don't know is one thing: its parts (服务 of 微服务) must not be found instead. */
function matter(words: readonly string[], absent: readonly string[]): string[] {
  return words.filter((word) => !absent.some((phrase) => phrase.includes(word)));
}
