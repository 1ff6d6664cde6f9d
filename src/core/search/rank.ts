import { type Atoms, atomOf } from './atoms.ts';
import { saturation } from './bm25.ts';
import { type Candidate, type Features, featuresOf } from './features.ts';
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
      const { slot, passage, record, held } = candidate;
      return { slot, passage, record, held, features, score: weightedSum(features, RANKING) };
    })
    .sort((a, b) => b.score - a.score || slots.compare(a.slot, b.slot));
}

/** The passages with the highest BM25+ scores over words and pairs, best first. */
function firstStage<P extends SearchPassage>(atoms: Atoms, index: PassageIndex<P>): Candidate<P>[] {
  const { slots, statistics } = index;
  const averageTerms = statistics.averageTerms();
  const scored: Scored[] = [];
  for (const slot of index.find(atoms.sought)) {
    const record = slots.recordOf(slot);
    if (record) scored.push(scoredOf(slot, record, atoms, averageTerms));
  }
  scored.sort((a, b) => b.score - a.score || slots.compare(a.slot, b.slot));
  return scored.slice(0, RANKED).flatMap(({ slot, record, held, score }) => {
    const placed = slots.placed(slot);
    return placed ? [{ slot, record, held, score, passage: placed.passage }] : [];
  });
}

type Scored = Omit<Candidate, 'passage'>;

function scoredOf(slot: number, record: PassageRecord, atoms: Atoms, averageTerms: number): Scored {
  const { data, termsEnd } = record;
  const length = termsEnd / averageTerms;
  const held: number[] = [];
  let score = 0;
  for (let i = 0; i < termsEnd; i++) {
    const entry = data[i] ?? 0;
    const atom = atomOf(atoms, termAt(entry));
    if (atom === 0) continue;
    held.push(atom);
    score += (atoms.worths[atom] ?? 0) * saturation(occurrencesAt(entry), length);
  }
  return { slot, record, held, score };
}

/** The features' weighted sum, by one of the tables in `weights.ts`. */
export function weightedSum(features: Features, weights: Readonly<Record<keyof Features, number>>): number {
  let total = 0;
  for (const name of FEATURES) total += weights[name] * features[name];
  return total;
}
