import { hashIds } from './hash-id.ts';

/**
 * Ids of passages in order: a hash of path, heading path and text; equal passages are told apart by their
 * ordinal, so that editing one part of a note leaves the ids of all others as they were.
 */
export function passageIds(
  passages: readonly { readonly path: string; readonly headings: readonly string[]; readonly text: string }[],
): string[] {
  const idOf = hashIds();
  return passages.map(({ path, headings, text }) => idOf(JSON.stringify([path, headings, text])));
}
