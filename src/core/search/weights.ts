import type { Features } from './features.ts';

/**
 * Weights of the ranking's linear sum, found by coordinate search on the development sets and our own tuning
 * questions together, so that encyclopedias, technical notes and small untidy notes all keep what they gained.
 * What carries them: the words of the question are there (`bm25`, `wordCoverage`) and near each other
 * (`windowCoverage`); the passage is about the question's subject (`head`, `explained`, `nameLikeness`,
 * `headingCoverage`); a number or date that is asked for weighs much (`digits`, `date`). Pairs and lists only
 * break ties, for the other features hold them already; so does `language`, where notes say a thing in two.
 */
export const RANKING: Readonly<Record<keyof Features, number>> = {
  bm25: 2.9,
  wordCoverage: 1.4,
  bigramCoverage: 0.1,
  windowCoverage: 2.1,
  headingCoverage: 1.1,
  head: 1.9,
  explained: 1.3,
  nameLikeness: 1.2,
  digits: 1,
  date: 3,
  list: 0.2,
  language: 0.4,
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
  explained: 0,
  nameLikeness: 2.1,
  digits: 1.1,
  date: 0,
  list: 0,
  language: 0,
};

/** How many candidates of the first stage are ranked: 30 hold the right one in 98 of 100 cases. */
export const RANKED = 30;

/**
 * The confidence's logistic function, fitted on our own questions with an eye on the development sets with half
 * of the gold passages taken out. The lead counts less than encyclopedias alone would have it: notes repeat
 * themselves, and a second passage that says the same is no reason for doubt.
 */
export const CONFIDENCE = { bias: -3.85, evidence: 3.7, lead: 0.9, absent: -3.2 };

/** From which confidence on an answer is `found` or at least `unsure`: 96 of 100 answerable questions are answered. */
export const VERDICT = { found: 0.6, unsure: 0.24 };
