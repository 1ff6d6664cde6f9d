import { type Features, featuresOf } from './features.ts';
import type { PassageIndex, SearchPassage } from './passage-index.ts';
import type { Question } from './question.ts';
import { RANKED, RANKING } from './weights.ts';

export interface Ranked<P extends SearchPassage> {
  readonly passage: P;
  readonly score: number;
  readonly features: Features;
}

/** The candidates of the first stage, by the weighted sum of their features. */
export function rank<P extends SearchPassage>(question: Question, index: PassageIndex<P>): Ranked<P>[] {
  return index.candidates
    .find(question.terms, RANKED)
    .flatMap(({ at, score }) => {
      const indexed = index.passages[at];
      if (!indexed) return [];
      const features = featuresOf(question, indexed, at, score);
      return [{ passage: indexed.passage, features, score: weightedSum(features, RANKING), at }];
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ passage, score, features }) => ({ passage, score, features }));
}

/** The features' weighted sum, by one of the tables in `weights.ts`. */
export function weightedSum(features: Features, weights: Readonly<Record<keyof Features, number>>): number {
  let total = 0;
  for (const [name, weight] of Object.entries(weights)) total += weight * features[name as keyof Features];
  return total;
}
