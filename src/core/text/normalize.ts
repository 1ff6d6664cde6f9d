import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const hasHan = /\p{Script=Han}/u;

/**
 * The form in which texts are compared: NFKC (full-width forms become half-width ones), lower case,
 * traditional characters made simplified. Questions and notes go through the same steps.
 * The result may differ in length from the input, so offsets do not carry over.
 */
export function normalize(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return hasHan.test(folded) ? toSimplified(folded) : folded;
}
