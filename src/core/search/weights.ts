import type { Features } from './features.ts';
import type { Signals } from './signals.ts';

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
  synonyms: 0.7,
  windowCoverage: 2.1,
  headingCoverage: 1.1,
  head: 1.9,
  explained: 1.3,
  nameLikeness: 1.2,
  digits: 1,
  date: 3.4,
  list: 0.2,
  language: 0.4,
};

/** How many candidates of the first stage are ranked: with 15, technical notes lost; with 30, none gained. */
export const RANKED = 20;

/** Weights of a logistic function over the signals. */
export type SignalWeights = Readonly<Record<keyof Signals, number>> & { readonly bias: number };

/**
 * The confidence where there are few passages, as in most folders of notes: fitted on questions over ten of them, with
 * signs as reason wants them. Their notes do answer most of what students ask, often in other words; what tells the
 * rest are a word of the field that the passage lacks (`missingInFirst`) and a kind of fact that it does not tell
 * (`untold`, `uncounted`), while its name at a line's beginning (`head`) and what is asked beside that (`told`) speak for
 * it. A second passage that says the same is no reason for doubt: notes repeat themselves, and `lead` says nothing.
 */
export const CONFIDENCE_OF_FEW: SignalWeights = {
  bias: 0.5,
  bm25: 0.8,
  faint: -1.6,
  unitCoverage: 0.3,
  wordCoverage: 0,
  windowCoverage: 0,
  sentenceBigrams: 0,
  order: 0,
  nameLikeness: 1.4,
  head: 2.7,
  ownHead: 1.1,
  synonyms: 0,
  digits: 0.2,
  date: 0.5,
  rest: 0,
  told: 0.75,
  lead: 0,
  fileLead: 0,
  everyday: 0,
  absent: -2.3,
  missing: 0,
  missingInFirst: -3,
  unknownNumber: -3.4,
  untold: -4.3,
  uncounted: -2,
  namesOnly: -3.5,
};

/**
 * The same among many passages, fitted on three encyclopedias with half of the gold passages taken out. Ten passages
 * treat the same thing there: what counts is that one stands out from them (`lead`), and that the question's words stand
 * close together and in their order.
 */
export const CONFIDENCE_OF_MANY: SignalWeights = {
  bias: -6.1,
  bm25: 0.5,
  faint: 0,
  unitCoverage: 0,
  wordCoverage: 1.4,
  windowCoverage: 1.8,
  sentenceBigrams: 1.3,
  order: 0.6,
  nameLikeness: 0,
  head: 1,
  ownHead: 0.2,
  synonyms: 0.5,
  digits: 0.6,
  date: 0.2,
  rest: 1.2,
  told: 0,
  lead: 3.9,
  fileLead: 1.9,
  everyday: 1.3,
  absent: -1,
  missing: -0.9,
  missingInFirst: 0,
  unknownNumber: -1,
  untold: -0.4,
  uncounted: 0,
  namesOnly: 0,
};

/** Up to so many passages are few, from so many on they are many; in between both count, by the distance. */
export const FEW_PASSAGES = 200;
export const MANY_PASSAGES = 800;

/**
 * From which confidence on an answer is `found` or at least `unsure`: 96 of 100 answerable questions are answered, and
 * one of a hundred others is taken for found.
 */
export const VERDICT = { found: 0.85, unsure: 0.44 };

/**
 * Terms worth less than this share of the worthiest (everyday synonyms, words that only frame the question) are not
 * walked where the others have enough postings: they bring many passages, and lift none to the front.
 */
export const STRONG = 0.3;
export const ENOUGH = 200;
/** How many postings of a question's rarest terms are walked: with 400, encyclopedias and technical notes lost. */
export const MOST_WALKED = 600;
/** How many terms are looked up at most: each costs MiniSearch as much as twenty postings. */
export const MOST_LOOKED_UP = 32;
/** The rarest terms are walked however many postings they have. */
export const RAREST = 3;
/** How many passages of the first stage get their BM25 score over all terms. */
export const PRESELECTED = 40;

/** All features, in the order in which they are summed and shown. */
export const FEATURES = Object.keys(RANKING) as (keyof Features)[];

/** How many of the first passages are heard on whether the notes answer. */
export const HEARD = 3;
