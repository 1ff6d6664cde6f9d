/** Discord's limit for the name and the value of a choice. */
export const LONGEST = 100;
const MORE = '…';

/** The beginning of a text that is at most `limit` UTF-16 units, with `…` for the rest; no character is cut in two. */
export function cutLine(text: string, limit: number = LONGEST): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, limit + 1))) {
    if (kept.length + segment.length > limit - MORE.length) break;
    kept += segment;
  }
  // One character of a hundred units: nothing but its first code points fits.
  if (kept === '') kept = cutCodePoints(text, limit - MORE.length);
  return kept.trimEnd() + MORE;
}

function cutCodePoints(text: string, limit: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > limit) break;
    kept += character;
  }
  return kept;
}
