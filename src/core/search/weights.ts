import type { Features } from './features.ts';

/**
 * Weights of the ranking's linear sum. Starting point: the table "Re-ranking" of the measurements; found by
 * coordinate search on the development sets and the tuning half of our own questions.
 */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  bm25: 1,
  wordCoverage: 0.9,
  bigramCoverage: 0.3,
  windowCoverage: 2,
  headingCoverage: 0.2,
  head: 1.4,
  nameLikeness: 2.1,
  digits: 1.1,
  date: 4,
  list: 0.1,
};

/** How many candidates of the first stage are ranked: 30 hold the right one in 98 of 100 cases. */
export const RANKED = 30;

/**
 * The confidence's logistic function, fitted on the tuning questions and on the development sets with half of
 * the gold passages taken out. The lead counts less than the fit on encyclopedias says: notes repeat themselves.
 */
export const CONFIDENCE = { bias: -4, score: 2.9, lead: 1.4, absent: -2.1 };

/** From which confidence on an answer is `found` or at least `unsure`. */
export const VERDICT = { found: 0.5, unsure: 0.155 };
