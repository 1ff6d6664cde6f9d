import { inAdvance } from '../text/in-advance.ts';
import { isHan, stem } from '../text/tokens.ts';
import { isCommonStem } from './common-words.ts';
import { EVERYDAY_EN } from './everyday-en.ts';
import { EVERYDAY_ZH } from './everyday-zh.ts';
import { isFrameWord } from './question-words.ts';
import { readWords } from './word-list.ts';

/** Read ahead of time, or when the first unknown word comes. */
export const everydayWords = inAdvance(function* () {
  const chinese = yield* readWords(EVERYDAY_ZH);
  return chinese.union(yield* readWords(EVERYDAY_EN, stem));
});

/**
 * Whether a word of a question is one of everyday talk. Where the notes don't have such a word they may well say the
 * thing in another one; a specific word that they don't have names something that they don't treat.
 */
export function isEveryday(word: string): boolean {
  if (everydayWords.get().has(word) || isFrameWord(word)) return true;
  return !isHan(word) && isCommonStem(word);
}
