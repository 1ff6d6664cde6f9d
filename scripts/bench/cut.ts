import type { SearchPassage } from '../../src/core/search/search-passage.ts';
import { sentences } from '../../src/core/text/sentences.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Document } from './corpus.ts';

/** Characters after which a passage ends, at its sentence's end. */
const LONGEST = 300;
/** Where the text gives too few passages they get shorter, but no shorter than this. */
const SHORTEST = 20;

/**
 * Cuts documents at sentence ends into passages of about 300 characters, or of as many as it takes to get `count` of
 * them, and draws `count` evenly over all documents. Fewer where the text is too short for so many.
 */
export function cutInto(documents: readonly Document[], count: number): SearchPassage[] {
  const read = documents.map((document) => ({ ...document, sentences: sentences(document.text) }));
  const cut = (length: number) => read.flatMap((document) => passagesOf(document, length));
  let [length, tooLong] = [SHORTEST, LONGEST + 1];
  while (tooLong - length > 1) {
    const middle = Math.floor((length + tooLong) / 2);
    if (cut(middle).length >= count) length = middle;
    else tooLong = middle;
  }
  return evenly(cut(length), count);
}

/** So many of the items, in their order, at equal distances; all where there are no more. */
export function evenly<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => items[Math.floor(i * step)]).filter(
    (item) => item !== undefined,
  );
}

interface ReadDocument extends Document {
  readonly sentences: readonly Span[];
}

function passagesOf({ path, title, text, sentences }: ReadDocument, length: number): SearchPassage[] {
  const headings = title === '' ? [] : [title];
  return grouped(
    sentences.flatMap((sentence) => divided(text, sentence, length)),
    length,
  ).map(({ start, end }, ordinal) => {
    const id = `${path}#${ordinal}`;
    return { id, path, headings, text: text.slice(start, end), role: 'body', language: null };
  });
}

/** A sentence that would make more than two passages, a listing for instance, is cut inside. */
function divided(text: string, { start, end }: Span, length: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > 2 * length) {
    const space = text.lastIndexOf(' ', from + length);
    const to = space > from ? space : from + length;
    parts.push({ start: from, end: to });
    from = to;
  }
  return [...parts, { start: from, end }];
}

/** Neighbours put together until they are so long; a short rest goes to what is before it. */
function grouped(spans: readonly Span[], length: number): Span[] {
  const groups: Span[] = [];
  let start: number | null = null;
  for (const span of spans) {
    start ??= span.start;
    if (span.end - start < length) continue;
    groups.push({ start, end: span.end });
    start = null;
  }
  const [last, end] = [groups.at(-1), spans.at(-1)?.end];
  if (start === null || end === undefined) return groups;
  if (last === undefined || end - start >= length / 2) return [...groups, { start, end }];
  return [...groups.slice(0, -1), { start: last.start, end }];
}
