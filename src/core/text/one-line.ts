/** Control characters, line ends and what else has no width; joiners within emoji stay. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
const VISIBLE = /[^\p{C}\p{Z}\p{M}]/u;

/** A text on one line, without control characters and outer blanks; `''` where nothing of it could be seen. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(HIDDEN, '')
    .trim();
  return VISIBLE.test(line) ? line : '';
}
