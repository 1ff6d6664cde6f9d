import type { Atoms } from './atoms.ts';
import { saturation } from './bm25.ts';
import { type Candidate, type Features, featuresOf } from './features.ts';
import { firstOf } from './first-of.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Question } from './question.ts';
import { occurrencesAt, type PassageRecord, termAt } from './record.ts';
import type { SearchPassage } from './search-passage.ts';
import { FEATURES, RANKED, RANKING } from './weights.ts';

export interface Ranked<P extends SearchPassage> {
  readonly passage: P;
  readonly features: Features;
  /** Sum of the features by their weights. */
  readonly score: number;
}

export type RankedCandidate<P extends SearchPassage = SearchPassage> = Candidate<P> & Ranked<P>;

/** The candidates of the first stage, by the weighted sum of their features. */
export function rank<P extends SearchPassage>(
  question: Question,
  atoms: Atoms,
  index: PassageIndex<P>,
): RankedCandidate<P>[] {
  const { slots } = index;
  return firstStage(atoms, index)
    .map((candidate): RankedCandidate<P> => {
      const features = featuresOf(question, atoms, candidate);
      return { ...candidate, features, score: weightedSum(features, RANKING) };
    })
    .sort((a, b) => b.score - a.score || slots.compare(a.slot, b.slot));
}

/** The passages with the highest BM25+ scores over words and pairs, best first. */
function firstStage<P extends SearchPassage>(atoms: Atoms, index: PassageIndex<P>): Candidate<P>[] {
  const { slots, statistics } = index;
  const averageTerms = statistics.averageTerms();
  const scored = index.find(atoms.sought).flatMap((slot) => {
    const record = slots.recordOf(slot);
    return record ? [{ slot, record, score: bm25Of(record, atoms, averageTerms) }] : [];
  });
  const first = firstOf(
    scored,
    RANKED,
    (a, b) => b.score - a.score || slots.compare(a.slot, b.slot),
    () => true,
  );
  return first.flatMap((found) => {
    const placed = slots.placed(found.slot);
    return placed ? [{ ...found, passage: placed.passage }] : [];
  });
}

function bm25Of({ data, termsEnd }: PassageRecord, { of, worths }: Atoms, averageTerms: number): number {
  const length = termsEnd / averageTerms;
  let score = 0;
  for (let i = 0; i < termsEnd; i++) {
    const entry = data[i] ?? 0;
    const atom = of[termAt(entry)] ?? 0;
    if (atom > 0) score += (worths[atom] ?? 0) * saturation(occurrencesAt(entry), length);
  }
  return score;
}

/** The features' weighted sum, by one of the tables in `weights.ts`. */
export function weightedSum(features: Features, weights: Readonly<Record<keyof Features, number>>): number {
  let total = 0;
  for (const name of FEATURES) total += weights[name] * features[name];
  return total;
}
