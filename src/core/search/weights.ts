import type { Features } from './features.ts';

/**
 * Weights of the ranking's linear sum, found by coordinate search on the development sets and the tuning half of
 * our own questions, from the table "Re-ranking" of the measurements. What carries them: the words of the
 * question are there (`bm25`, `wordCoverage`) and near each other (`bigramCoverage`, `windowCoverage`); the
 * passage is about the question's subject (`head`, `nameLikeness`); a number or date that is asked for is a must
 * (`digits`, `date`); headings and lists only break ties, for the other features hold them already.
 */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  bm25: 1.4,
  wordCoverage: 1.5,
  bigramCoverage: 0.8,
  windowCoverage: 1.2,
  headingCoverage: 0.25,
  head: 1.4,
  nameLikeness: 2.1,
  digits: 1.8,
  date: 4,
  list: 0.1,
};

/**
 * What the same features say about whether the first passage answers at all. The words of the question in two
 * adjacent sentences are worth more here than strewn over the passage; a date or a list is a reason to prefer
 * a passage, not a sign that it treats the subject.
 */
export const EVIDENCE: typeof RANKING = {
  bm25: 1.4,
  wordCoverage: 0.9,
  bigramCoverage: 0.3,
  windowCoverage: 2,
  headingCoverage: 0.2,
  head: 1.4,
  nameLikeness: 2.1,
  digits: 1.1,
  date: 0,
  list: 0,
};

/** How many candidates of the first stage are ranked: 30 hold the right one in 98 of 100 cases. */
export const RANKED = 30;

/**
 * The confidence's logistic function, fitted on the tuning questions and on the development sets with half of
 * the gold passages taken out. The lead counts less than the fit on encyclopedias says: notes repeat themselves.
 */
export const CONFIDENCE = { bias: -4.05, evidence: 3.1, lead: 0.8, absent: -2.3 };

/** From which confidence on an answer is `found` or at least `unsure`. */
export const VERDICT = { found: 0.5, unsure: 0.14 };
