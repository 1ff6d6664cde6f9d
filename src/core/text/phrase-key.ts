import { normalize } from './normalize.ts';
import { nameUnits } from './tokens.ts';

/** The units of a text by which names are compared. */
export function phraseUnits(text: string): string[] {
  return nameUnits(normalize(text));
}

/** The form in which names are compared: their units, joined. `''` for a text without letters or digits. */
export function phraseKey(text: string): string {
  return phraseUnits(text).join('');
}
