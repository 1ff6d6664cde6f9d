import type { Pieces } from '../text/pieces.ts';

/**
 * The words of a list with white space between them, a line in a piece.
 * @param form what is kept of each
 */
export function* readWords(
  list: string,
  form: (word: string) => string = (word) => word,
): Pieces<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const line of list.trim().split('\n')) {
    for (const word of line.split(' ')) words.add(form(word));
    yield;
  }
  return words;
}
