import type { Span } from './span.ts';

/**
 * The ends of sentences: Chinese full stops wherever they stand, western ones only before white space or
 * the end (never inside `v1.2` or `node.js`) or after a Han character, and line ends. Closing quotes and
 * brackets belong to the sentence before them.
 */
const SENTENCE_END =
  /[。！？；…]+[”’」』）)"]*|(?:[!?;]+|(?<=\p{Script=Han}|[)）])\.|\.(?=\s|$))[”’」』）)"]*|\n+/gu;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|fig|no|dr|mr|ms|st|[a-z])\.$/i;

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
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, end - 6), end))) continue;
    close(end);
  }
  close(text.length);
  return spans;
}

function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
