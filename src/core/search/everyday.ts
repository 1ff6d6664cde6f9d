import { inAdvance } from '../text/in-advance.ts';
import { isHan } from '../text/tokens.ts';
import { isCommonStem } from './common-words.ts';
import { EVERYDAY_ZH } from './everyday-zh.ts';
import { isFrameWord } from './question-words.ts';
import { readWords } from './word-list.ts';

/** Read ahead of time, or when the first unknown word comes. */
export const everydayWords = inAdvance(() => readWords(EVERYDAY_ZH));

/**
 * Whether a word of a question is one of everyday talk. Where the notes don't have such a word they may well say the
 * thing in another one; a specific word that they don't have names something that they don't treat.
 */
export function isEveryday(word: string): boolean {
  if (isHan(word)) return everydayWords.get().has(word) || isFrameWord(word);
  return isFrameWord(word) || isCommonStem(word);
}
