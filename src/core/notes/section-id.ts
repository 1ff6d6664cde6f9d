import { createHash } from 'node:crypto';

/** Digits of base 36 that an id keeps, as for passages: about 52 bits. */
const LENGTH = 10;

/**
 * Names the sections of one note, asked in the order of the note: a hash of path and heading path; equal heading
 * paths are told apart by their ordinal. The text does not count, so buttons outlive its edits.
 */
export function sectionIds(path: string): (headings: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (headings) => {
    const source = JSON.stringify([path, headings]);
    const ordinal = seen.get(source) ?? 0;
    seen.set(source, ordinal + 1);
    const digest = createHash('sha256').update(`section ${source}${ordinal}`).digest();
    return digest.readBigUInt64BE().toString(36).padStart(LENGTH, '0').slice(-LENGTH);
  };
}
