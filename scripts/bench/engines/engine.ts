import type { SearchPassage } from '../../../src/core/search/search-passage.ts';
import { bigrams, tokenize } from '../../../src/core/text/tokens.ts';

/** How many passages each engine has to find. */
export const LIMIT = 5;

/** A search that was built. */
export interface Engine {
  /** Reads a question and finds the best passages. */
  readonly ask: (question: string) => unknown;
  /** Bytes it keeps where V8 does not count them. */
  readonly bytesElsewhere?: number;
}

/** Builds a search over passages, from their text on. */
export type BuildEngine = (passages: readonly SearchPassage[]) => Engine;

/** The terms that every engine searches by, the same as ours: words, and pairs of adjacent units. */
export function termsOf(text: string): string[] {
  return tokenize(text).flatMap(({ words, units }) => [...words, ...bigrams(units)]);
}

/** What is searched of a passage by engines that know no headings. */
export function searchedText({ headings, text }: SearchPassage): string {
  return [...headings, text].join('\n');
}
