import type { Language } from '../notes/passage.ts';
import { stemmedUnits } from '../text/tokens.ts';
import { isFrameWord } from './question-words.ts';

/**
 * The language a normalised question is asked in: Chinese where it holds a Han character, English where it holds a
 * word like "what" or "the". A bare name (`KVM`) is of no language.
 */
export function questionLanguage(normalized: string): Language | null {
  if (/\p{Script=Han}/u.test(normalized)) return 'zh';
  return stemmedUnits(normalized).some(isFrameWord) ? 'en' : null;
}
