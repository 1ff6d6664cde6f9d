import { type Features, featuresOf } from './features.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Question } from './question.ts';
import type { SearchPassage } from './search-passage.ts';
import { RANKED, RANKING } from './weights.ts';

export interface Ranked<P extends SearchPassage> {
  readonly passage: P;
  readonly score: number;
  readonly features: Features;
}

/** The candidates of the first stage, by the weighted sum of their features. */
export function rank<P extends SearchPassage>(question: Question, index: PassageIndex<P>): Ranked<P>[] {
  return index
    .find(question.terms, RANKED)
    .map((found) => {
      const features = featuresOf(question, found);
      return { passage: found.passage, features, score: weightedSum(features, RANKING), slot: found.slot };
    })
    .sort((a, b) => b.score - a.score || index.slots.compare(a.slot, b.slot))
    .map(({ passage, score, features }) => ({ passage, score, features }));
}

/** The features' weighted sum, by one of the tables in `weights.ts`. */
export function weightedSum(features: Features, weights: Readonly<Record<keyof Features, number>>): number {
  let total = 0;
  for (const [name, weight] of Object.entries(weights)) total += weight * features[name as keyof Features];
  return total;
}
