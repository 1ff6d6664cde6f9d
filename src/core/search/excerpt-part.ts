import { normalize } from '../text/normalize.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { heldBy, type Wanted } from './excerpt-terms.ts';
import { coverage } from './weighted-terms.ts';

/** Where a clause may begin: behind commas (not those of 1,000), semicolons, slashes, cell borders and wide gaps. */
const CLAUSE_START = /(?:[，、；;/]|,(?!\d))[”’」』"]?\s*| \| |\s{2,}/g;

/** The run of clauses of a long sentence that has at most `longest` characters and holds most of the question. */
export function bestPart(wanted: Wanted, text: string, { start, end }: Span, longest: number): Span {
  const starts = [start];
  for (const match of text.slice(start, end).matchAll(CLAUSE_START)) {
    starts.push(start + match.index + match[0].length);
  }
  let best: Span = { start, end: furthestEnd(text, start, end, longest) };
  let bestScore = -1;
  for (const from of starts) {
    const to =
      [...starts, end].findLast((cut) => cut > from && cut - from <= longest) ??
      furthestEnd(text, from, end, longest);
    const score = coverage(wanted.units, heldBy(normalize(text.slice(from, to)), wanted));
    if (score > bestScore) [best, bestScore] = [{ start: from, end: to }, score];
  }
  return trimSpan(text, best);
}

/** As far as a part may reach, but not into the middle of a character of two code units. */
function furthestEnd(text: string, from: number, end: number, longest: number): number {
  const to = Math.min(end, from + longest);
  const cutsCharacter = to < end && (text.codePointAt(to - 1) ?? 0) > 0xffff;
  return cutsCharacter ? to - 1 : to;
}
