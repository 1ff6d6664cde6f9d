import type { Glossary } from '../notes/glossary.ts';
import { headTerms } from '../notes/head-terms.ts';
import { confidenceOf, type Verdict, verdictOf } from './confidence.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { Homophones } from './homophones.ts';
import { indexPassages, type SearchPassage } from './passage-index.ts';
import { readQuestion } from './question.ts';
import { type Ranked, rank } from './rank.ts';
import { type Correction, SpellingChecker } from './spelling.ts';

export interface Hit<P extends SearchPassage = SearchPassage> extends Ranked<P> {
  readonly excerpt: Excerpt | null;
}

export interface SearchResult<P extends SearchPassage = SearchPassage> {
  /** The question with its corrections made. */
  readonly readAs: string;
  readonly verdict: Verdict;
  /** How likely the notes answer the question, 0..1. */
  readonly confidence: number;
  /** Best first, whatever the verdict. */
  readonly hits: readonly Hit<P>[];
  /** All candidates, best first: the hits and what comes after them. */
  readonly ranked: readonly Ranked<P>[];
  readonly corrections: readonly Correction[];
  readonly didYouMean: readonly string[];
}

export interface Search<P extends SearchPassage = SearchPassage> {
  /** Answers any text; one without a letter or digit gets `nothing` and no hits. */
  ask(question: string, limit: number): SearchResult<P>;
}

/** Builds the search over passages; everything it needs is computed here, once. */
export function createSearch<P extends SearchPassage>(passages: readonly P[], glossary: Glossary): Search<P> {
  const index = indexPassages(passages, glossary);
  const names = glossary.flatMap((entry) => entry.names);
  const heads = passages.flatMap(({ headings, text }) => [
    ...headings,
    ...text.split('\n').flatMap(headTerms),
  ]);
  const spelling = new SpellingChecker([...names, ...passages.flatMap((p) => [...p.headings, p.text])]);
  const homophones = new Homophones([...names, ...heads], (pair) => index.documentFrequency(pair) > 0);

  return {
    ask: (text, limit) => {
      const spelled = spelling.check(text);
      const heard = homophones.check(spelled.text);
      const question = readQuestion(heard.text, index);
      const ranked = rank(question, index);
      const confidence = confidenceOf(question, ranked);
      const hit = (found: Ranked<P>): Hit<P> => {
        return { ...found, excerpt: excerptOf(question, found.passage.text) };
      };
      return {
        readAs: heard.text,
        verdict: verdictOf(confidence),
        confidence,
        hits: ranked.slice(0, limit).map(hit),
        ranked,
        corrections: [...spelled.corrections, ...heard.corrections],
        didYouMean: spelled.didYouMean,
      };
    },
  };
}
