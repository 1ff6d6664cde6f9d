import { type AnswerKey, acceptedKeys } from './answer-key.ts';
import { type Quantity, readQuantity } from './quantity.ts';

/** A right answer, or the name of another thing, ready to be compared with what is typed. */
export interface ReadAnswer {
  /** As written. */
  readonly text: string;
  /** The ways to write it; none where nothing of it can be seen. */
  readonly keys: readonly AnswerKey[];
  /** What it counts, if it is a number. */
  readonly quantity: Quantity | null;
}

/** Reads an answer once, however often it is compared. */
export function readAnswer(text: string): ReadAnswer {
  return { text, keys: acceptedKeys(text).filter((key) => key.text !== ''), quantity: readQuantity(text) };
}
