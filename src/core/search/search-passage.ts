import type { Language } from '../notes/passage.ts';

/** What search needs to know of a passage. */
export interface SearchPassage {
  readonly id: string;
  readonly path: string;
  readonly headings: readonly string[];
  readonly text: string;
  readonly role: 'body' | 'overview' | 'outline';
  /** `null` where it plays no part. */
  readonly language: Language | null;
}
