import type { Language } from '../notes/passage.ts';
import { asTerm, type Term } from './question-terms.ts';

/**
 * The language a question is asked in: Chinese where it holds a Han character, English where it holds a word
 * like "what" or "the". A bare name (`KVM`) is of no language.
 */
export function questionLanguage(words: readonly string[]): Language | null {
  if (words.some((word) => /^\p{Script=Han}/u.test(word))) return 'zh';
  return words.map(asTerm).some(({ frame }: Term) => frame) ? 'en' : null;
}
