import type { Pieces } from '../text/pieces.ts';

/** The words of a list with white space between them, a line in a piece. */
export function* readWords(list: string): Pieces<ReadonlySet<string>> {
  const words = new Set<string>();
  for (const line of list.trim().split('\n')) {
    for (const word of line.split(' ')) words.add(word);
    yield;
  }
  return words;
}
