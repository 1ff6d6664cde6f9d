import type { Explained, Fact, Listed } from './fact.ts';
import type { Names } from './names.ts';
import type { ChoiceAnswer, QuestionKind, TypedAnswer } from './question.ts';
import type { Wording } from './wording/wording.ts';

/** A question in the making. */
export interface Draft {
  readonly kind: QuestionKind;
  /** What it is about; at most two questions share it. */
  readonly about: string;
  /** Tells apart questions of one kind about one fact. */
  readonly variant: string;
  readonly prompt: string;
  readonly answer: ChoiceAnswer | TypedAnswer;
  readonly explanation: string;
  /** Questions with the same one are alike however they are put: they are only a part of all. */
  readonly pile?: string;
}

/** What a maker may take wrong choices from. */
export interface Pool {
  readonly names: Names;
  readonly wording: Wording;
  readonly explained: readonly Explained[];
  readonly listed: readonly Listed[];
  /** Years that a note names, by its path; those before Christ with a minus. */
  readonly years: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes questions of one kind from a fact; `[]` where the fact is not of its sort or no good question comes of it. */
export type Maker = (fact: Fact, pool: Pool) => readonly Draft[];

/** Wrong choices that a question needs at least, and has at most. */
export const FEWEST_WRONG = 2;
export const MOST_WRONG = 3;
