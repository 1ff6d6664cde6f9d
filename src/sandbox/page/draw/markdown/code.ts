import type { Delimiters } from './delimiters.ts';
import type { Node } from './node.ts';

interface Found {
  readonly node: Node;
  readonly end: number;
}

const LANGUAGE = /```([a-z0-9_+\-.#]+)\n/iy;

/** A block of code that opens with the ``` at `at`. A name alone, without code behind it, is the code itself. */
export function fenceAt(text: string, at: number, delimiters: Delimiters): Found | null {
  if (!text.startsWith('```', at)) return null;
  LANGUAGE.lastIndex = at;
  const named = LANGUAGE.exec(text);
  const [all, language] = named ?? [];
  return (
    (all && language ? fenceFrom(text, at + all.length, language, delimiters) : null) ??
    fenceFrom(text, at + 3, '', delimiters)
  );
}

function fenceFrom(text: string, from: number, language: string, delimiters: Delimiters): Found | null {
  let start = from;
  while (text[start] === '\n') start++;
  const close = delimiters.next('```', start + 1);
  if (close === null) return null;
  let stop = close;
  while (text[stop - 1] === '\n') stop--;
  return { node: { kind: 'fence', language, text: text.slice(start, stop) }, end: close + 3 };
}

/**
 * Code within a line: between two runs of equally many backticks. Where the opening run finds no such partner, its
 * first backticks may be code themselves.
 */
export function codeAt(text: string, at: number, delimiters: Delimiters): Found | null {
  const opened = ticksAt(text, at);
  for (let length = opened; length > 0; length--) {
    const close = delimiters.ticks(length, at + opened);
    if (close === null) continue;
    const content = text.slice(at + length, close);
    // One space beside a backtick only keeps it from the marks.
    const shown = content.replace(/^ (?= *`)/, '').replace(/(?<=`) $/, '');
    return { node: { kind: 'code', text: shown }, end: close + length };
  }
  return null;
}

/** How many backticks stand from `at` on. */
export function ticksAt(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end++;
  return end - at;
}
