import { simplify } from './simplify.ts';

/** Copied from web pages along with the words they stand in: soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The form in which texts are compared: NFKC (full-width forms become half-width ones), lower case, no invisible characters,
 * traditional characters made simplified. Questions and notes go through the same steps.
 * The result may differ in length from the input, so offsets do not carry over.
 */
export function normalize(text: string): string {
  return simplify(text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase());
}
