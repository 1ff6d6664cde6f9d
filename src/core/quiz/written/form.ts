import type { Problem } from '../../notes/problem.ts';
import type { Question } from '../question.ts';

/** A question in its author's words, before it gets its id. */
export interface Written {
  readonly question: Omit<Question, 'id'>;
  /** The words of the note that it is made from. */
  readonly from: string;
}

/** A question that the author meant to write, and what is wrong with it. */
export type WrittenOrProblem = Written | { readonly problem: Problem };
