import { hashIds } from './hash-id.ts';

/**
 * Names the sections of one note, asked in the order of the note: a hash of path and heading path; equal heading
 * paths are told apart by their ordinal. The text does not count, so buttons outlive its edits.
 */
export function sectionIds(path: string): (headings: readonly string[]) => string {
  const idOf = hashIds();
  return (headings) => idOf(`section ${JSON.stringify([path, headings])}`);
}
