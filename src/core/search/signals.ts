/**
 * What speaks for and against an answer being in the notes, mostly shares 0..1. Of the first passage, where no other
 * is named; "one of the first" is the best of three, for whether the notes answer is one question and which passage
 * does it best another.
 */
export interface Signals {
  readonly bm25: number;
  /** There is next to nothing of the question in it: 1 at a score of 0, 0 from a low one on. */
  readonly faint: number;
  /** Units of the question in the passage and its headings. */
  readonly unitCoverage: number;
  readonly wordCoverage: number;
  /** Coverage by two adjacent sentences, of one of the first. */
  readonly windowCoverage: number;
  /** Pairs of the question's units in one sentence. */
  readonly sentenceBigrams: number;
  /** How much of the question stands in its order in two adjacent sentences of one of the first. */
  readonly order: number;
  readonly nameLikeness: number;
  /** One of the first is about what the question is about. */
  readonly head: number;
  /** One of the first says so in a line of its own. */
  readonly ownHead: number;
  readonly synonyms: number;
  readonly digits: number;
  /** A date stands beside the subject where one is asked for. */
  readonly date: number;
  /** What is asked of the subject, in two adjacent sentences or above them. */
  readonly rest: number;
  /** The specific words among these where they stand beside the subject, of one of the first. */
  readonly told: number;
  /** How far the first passage is ahead of the second, and of the first one in another note. */
  readonly lead: number;
  readonly fileLead: number;
  /** Share of everyday words in the question: it may well say in other words what the notes say. */
  readonly everyday: number;
  /** The question names a term of the glossary that the notes don't know under any name. */
  readonly absent: number;
  /** Share of the question's specific words that the first passages don't have, and that the very first one doesn't. */
  readonly missing: number;
  readonly missingInFirst: number;
  /** Share of numbers that stand nowhere in the notes; all of it from a fifth on. */
  readonly unknownNumber: number;
  /** The question asks for a price, a date and so on, and the passage tells none. */
  readonly untold: number;
  /** It asks how much or how many, and no number stands where the passage says most of it. */
  readonly uncounted: number;
  /** The passage is a list of headings or names, and no list is asked for. */
  readonly namesOnly: number;
}
