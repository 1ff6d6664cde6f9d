import type { Question } from './question.ts';
import { type Ranked, weightedSum } from './rank.ts';
import type { SearchPassage } from './search-passage.ts';
import { CONFIDENCE, EVIDENCE, VERDICT } from './weights.ts';

/** How sure an answer is: it stands there, something near it stands there, the notes don't say. */
export type Verdict = 'found' | 'unsure' | 'nothing';

/** How many of the first passages are heard on whether the notes answer. */
const HEARD = 3;

/**
 * How likely the notes answer the question, 0..1: a logistic function of what speaks for the first passages, the
 * first one's lead over the second, and of terms of the question that the notes don't know.
 */
export function confidenceOf(question: Question, ranked: readonly Ranked<SearchPassage>[]): number {
  const [first, second] = ranked;
  if (!first || first.score <= 0) return 0;
  // Whether the notes answer is one question, which of the first few does it best is another.
  const evidence = Math.max(...ranked.slice(0, HEARD).map(({ features }) => weightedSum(features, EVIDENCE)));
  const lead = (first.score - (second?.score ?? 0)) / (first.score + 0.5);
  const sum =
    CONFIDENCE.bias +
    CONFIDENCE.evidence * Math.log1p(evidence) +
    CONFIDENCE.lead * lead +
    CONFIDENCE.absent * (question.absent.length > 0 ? 1 : 0);
  return 1 / (1 + Math.exp(-sum));
}

export function verdictOf(confidence: number): Verdict {
  if (confidence >= VERDICT.found) return 'found';
  return confidence >= VERDICT.unsure ? 'unsure' : 'nothing';
}
