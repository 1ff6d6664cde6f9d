/** As many as a small integer has; the small Latin letters, 26 code units in a row, each get a bit of their own. */
const BITS = 31;

/**
 * The characters of a text as bits, several to a bit: where a text has a bit that another has not, it does not stand
 * in the other. Of thousands of names all but a few are ruled out so without being looked at.
 */
export function characterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) % BITS);
  return bits;
}

/** The bits of all these texts together. */
export function allCharacterBits(texts: readonly string[]): number {
  return texts.reduce((bits, text) => bits | characterBits(text), 0);
}
