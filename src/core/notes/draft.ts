import type { Block, Image, Lines } from './block.ts';
import { textOf } from './plain-text.ts';

/** A passage in the making: blocks that belong together under one heading path. */
export interface Draft {
  readonly headings: readonly string[];
  readonly blocks: readonly Block[];
  readonly images: readonly Image[];
  /**
   * `overview`: only names the members of a list whose members are passages of their own; `outline`: headings with
   * nothing under them.
   */
  readonly role: 'body' | 'overview' | 'outline';
  /** The bare label that the last heading is, if it is one. */
  readonly label: string | null;
  /** Source lines, where they are not simply those of the blocks. */
  readonly lines?: Lines;
}

export function body(headings: readonly string[], blocks: readonly Block[]): Draft {
  return { headings, blocks, images: [], role: 'body', label: null };
}

export function lengthOf(blocks: readonly Block[]): number {
  return textOf(blocks).length;
}

/** From the first to the last source line of a draft; an introduction repeated from above does not count. */
export function linesOf(draft: Draft): Lines {
  if (draft.lines) return draft.lines;
  const from = Math.min(...draft.blocks.map((block) => block.lines[0]));
  const to = Math.max(...draft.blocks.map((block) => block.lines[1]));
  return [from, to];
}
