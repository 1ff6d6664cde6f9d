import { hashIds } from '../notes/hash-id.ts';
import type { QuestionKind } from './question.ts';

/** Gives the id of a question by its kind and the text of the notes that it is made from. */
export type IdOf = (kind: QuestionKind, source: string) => string;

/** Ids of 10 characters; questions alike in kind and source are told apart by the order in which they come. */
export function questionIds(): IdOf {
  const idOf = hashIds();
  return (kind, source) => idOf(`question ${JSON.stringify([kind, source])}`);
}
