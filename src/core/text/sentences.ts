import { type Span, trimSpan } from './span.ts';

const CLOSING = '[”’」』）)"]*';

/**
 * The ends of sentences: Chinese stops wherever they stand; western ones before white space or the end (never
 * inside `v1.2`, `node.js` or an address), beside a Han character, and after a bracket; line ends. Closing
 * quotes and brackets belong to the sentence before them.
 */
const SENTENCE_END = new RegExp(
  [
    `[。！？；…]+${CLOSING}`,
    `[.!?;]${CLOSING}(?=\\s|$)`,
    `(?<=\\p{Script=Han})(?:[!?;]+|\\.(?![a-z\\d]|NET\\b))${CLOSING}`,
    `(?<=[)）])[.;](?![\\w(])${CLOSING}`,
    '(?<=[A-Za-z]{2})\\.(?=\\p{Script=Han})|[!?;]+(?=\\p{Script=Han})',
    '\\n+',
  ].join('|'),
  'gu',
);

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(（])(?:e\.g|i\.e|etc|vs|cf|fig|dr|mr|ms|st|[a-z])\.[)）"”]*$/i;

/** Spans of the sentences of a text, without white space at their ends; they never overlap. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, start, end)) continue;
    close(end);
  }
  close(text.length);
  return spans;
}

/** Whether the full stop before `end` closes the sentence from `start`: not `Fig.`, `No. 5` or the `2.` of an item. */
function endsSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 8), end);
  if (end === text.length) return true;
  if (ABBREVIATION.test(before)) return false;
  return !/^\s*\d{1,2}\.$/.test(before) && !(/\bno\.$/i.test(before) && /^\s*\d/.test(text.slice(end)));
}
