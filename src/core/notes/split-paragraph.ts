import { lineEnds } from '../text/lines.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, trimSpan } from '../text/span.ts';
import type { Lines, Paragraph } from './block.ts';
import { runsText } from './inline.ts';
import { sliceRuns } from './plain-text.ts';

/** A sentence too long for its room ends after one of these where one stands in its second half. */
const PAUSE = /[，、；：,;:）)\s]/;

/** Parts of a paragraph of at most `room` characters, cut between sentences where that is possible. */
export function splitParagraph(paragraph: Paragraph, room: number): Paragraph[] {
  const text = runsText(paragraph.runs);
  const [from, to] = paragraph.lines;
  // A paragraph whose text kept its line ends knows the line of each part; one that was unwrapped does not.
  const knowsLines = lineEnds(text) === to - from;
  let line = from;
  let at = 0;
  const spans = joined(sentences(text), text, room);
  const runs = sliceRuns(paragraph.runs, spans);
  return spans.map((span, index) => {
    line += lineEnds(text.slice(at, span.start));
    const first = line;
    line += lineEnds(text.slice(span.start, span.end));
    at = span.end;
    const lines: Lines = knowsLines ? [first, line] : paragraph.lines;
    return { ...paragraph, runs: runs[index] ?? [], lines };
  });
}

/** Neighbouring sentences joined as long as they fit; one that alone is too long is cut. */
function joined(spans: readonly Span[], text: string, room: number): Span[] {
  const parts: Span[] = [];
  for (const span of spans.flatMap((whole) => pieces(text, whole, room))) {
    const last = parts.at(-1);
    if (last && span.end - last.start <= room) parts[parts.length - 1] = { start: last.start, end: span.end };
    else parts.push(span);
  }
  return parts;
}

function pieces(text: string, { start, end }: Span, room: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > room) {
    const to = breakBefore(text, from, from + room);
    parts.push(trimSpan(text, { start: from, end: to }));
    from = to;
  }
  return [...parts, trimSpan(text, { start: from, end })].filter((part) => part.end > part.start);
}

/** The last pause before `limit`, else `limit` itself, but never inside a character. */
function breakBefore(text: string, from: number, limit: number): number {
  for (let at = limit; at > (from + limit) / 2; at--) if (PAUSE.test(text.charAt(at - 1))) return at;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
