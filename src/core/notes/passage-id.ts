import { createHash } from 'node:crypto';

/** Digits of base 36 that an id keeps: about 52 bits, enough for millions of passages without a clash. */
const LENGTH = 10;

/**
 * Ids of passages in order: a hash of path, heading path and text; equal passages are told apart by their
 * ordinal, so that editing one part of a note leaves the ids of all others as they were.
 */
export function passageIds(
  passages: readonly { readonly path: string; readonly headings: readonly string[]; readonly text: string }[],
): string[] {
  const seen = new Map<string, number>();
  return passages.map(({ path, headings, text }) => {
    const source = JSON.stringify([path, headings, text]);
    const ordinal = seen.get(source) ?? 0;
    seen.set(source, ordinal + 1);
    const digest = createHash('sha256').update(`${source}${ordinal}`).digest();
    return digest.readBigUInt64BE().toString(36).padStart(LENGTH, '0').slice(-LENGTH);
  });
}
