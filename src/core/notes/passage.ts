import type { Block, Image, Lines } from './block.ts';

/** Languages that notes are written in. */
export const LANGUAGES = ['zh', 'en'] as const;

/** Language a note is written in. */
export type Language = (typeof LANGUAGES)[number];

/** The unit that is found, cited and asked about: a piece of a note that can be read on its own. */
export interface Passage {
  /** 10 characters, a hash of path, heading path, text and, among equals, its ordinal. */
  readonly id: string;
  /** Relative to the notes folder, with `/`. */
  readonly path: string;
  /** Heading path, outermost first; bare labels (`部署形式:`) count as headings. */
  readonly headings: readonly string[];
  readonly lines: Lines;
  /** The source lines as written. */
  readonly markdown: string;
  /** Plain text without the heading path; what `textOf(blocks)` gives. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  readonly language: Language;
  /**
   * `overview`: only names the members of a list whose members are passages of their own; `outline`: headings with
   * nothing under them.
   */
  readonly role: 'body' | 'overview' | 'outline';
}
