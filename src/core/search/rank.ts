import { type Features, featuresOf } from './features.ts';
import type { PassageIndex, SearchPassage } from './passage-index.ts';
import type { Question } from './question.ts';
import { RANKED, RANKING } from './weights.ts';

export interface Ranked<P extends SearchPassage> {
  readonly passage: P;
  readonly score: number;
  readonly features: Features;
}

/** The candidates of the first stage and the passages about the question's subject, by the weighted sum of their features. */
export function rank<P extends SearchPassage>(question: Question, index: PassageIndex<P>): Ranked<P>[] {
  const scores = new Map(index.candidates.find(question.terms, RANKED).map(({ at, score }) => [at, score]));
  return [...scores]
    .flatMap(([at, firstStage]) => {
      const indexed = index.passages[at];
      if (!indexed) return [];
      const features = featuresOf(question, indexed, at, firstStage);
      return [{ passage: indexed.passage, features, score: weightedSum(features), at }];
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .map(({ passage, score, features }) => ({ passage, score, features }));
}

function weightedSum(features: Features): number {
  let total = 0;
  for (const [name, weight] of Object.entries(RANKING)) total += weight * features[name as keyof Features];
  return total;
}
