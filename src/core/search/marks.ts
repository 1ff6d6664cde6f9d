import type { TokenizedSentence } from '../text/tokens.ts';

/** Kinds of things that questions ask for and that a sentence shows by its form, as bits. */
export const HAS_YEAR = 1;
export const HAS_NUMBER = 2;

const YEAR = /(?:^|\D)(?:1[0-9]|20)\d\d(?:\D|$)/;
const NUMBER = /\d|[一二两三四五六七八九十百千万亿]{2}/;
const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelv hundr thousand million billion half doubl tripl'.split(
    ' ',
  ),
);

/** The kinds that a sentence holds. */
export function marksOf({ words }: TokenizedSentence): number {
  let marks = 0;
  for (const word of words) {
    if (YEAR.test(word)) marks |= HAS_YEAR;
    if (NUMBER.test(word) || NUMBER_WORDS.has(word)) marks |= HAS_NUMBER;
  }
  return marks;
}
