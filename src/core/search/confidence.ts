import type { SearchPassage } from './passage-index.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { CONFIDENCE, RANKING, VERDICT } from './weights.ts';

/** How sure an answer is: it stands there, something near it stands there, the notes don't say. */
export type Verdict = 'found' | 'unsure' | 'nothing';

/**
 * How likely the notes answer the question, 0..1: a logistic function of the first passage's score, its lead
 * over the second, and of terms of the question that the notes don't know.
 */
export function confidenceOf(question: Question, ranked: readonly Ranked<SearchPassage>[]): number {
  const [first, second] = ranked;
  if (!first || first.score <= 0) return 0;
  // A date or a list is a reason to prefer a passage, not a sign that it treats the subject.
  const { date, list } = first.features;
  const text = first.score - RANKING.date * date - RANKING.list * list;
  const lead = (first.score - (second?.score ?? 0)) / (first.score + 0.5);
  const sum =
    CONFIDENCE.bias +
    CONFIDENCE.score * Math.log1p(Math.max(0, text)) +
    CONFIDENCE.lead * lead +
    CONFIDENCE.absent * (question.absent.length > 0 ? 1 : 0);
  return 1 / (1 + Math.exp(-sum));
}

export function verdictOf(confidence: number): Verdict {
  if (confidence >= VERDICT.found) return 'found';
  return confidence >= VERDICT.unsure ? 'unsure' : 'nothing';
}
