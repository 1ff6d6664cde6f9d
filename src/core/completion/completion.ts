import { oneLine } from '../text/one-line.ts';
import { cutLine, LONGEST } from './line.ts';

/** One line that Discord offers while a member types. Both fields are 1 to 100 UTF-16 units on one line. */
export interface Completion {
  readonly label: string;
  /** Of a question the text to ask; of a topic `#` and the section's id. */
  readonly value: string;
}

/** Discord takes no more choices. */
export const MOST = 25;

/** A text to ask, if it goes into a value whole; a text cut short would be another question. */
export function askable(text: string, label: string = text): Completion[] {
  const value = oneLine(text);
  return value === '' || value.length > LONGEST ? [] : [{ value, label: cutLine(oneLine(label)) }];
}

/** The first completions that differ in their label and in their value, as many as may be offered. */
export function distinct(completions: Iterable<Completion>, limit: number): Completion[] {
  const labels = new Set<string>();
  const values = new Set<string>();
  const kept: Completion[] = [];
  for (const completion of completions) {
    if (!(kept.length < Math.min(limit, MOST))) break;
    if (labels.has(completion.label) || values.has(completion.value)) continue;
    labels.add(completion.label);
    values.add(completion.value);
    kept.push(completion);
  }
  return kept;
}
