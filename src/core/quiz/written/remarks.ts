import type { Block } from '../../notes/block.ts';
import { textOf } from '../../notes/plain-text.ts';

/** What the quotes under a question say. */
export interface Remarks {
  readonly hint: string | null;
  readonly explanation: string | null;
}

const HINT = /^(?:hint|提示)\s*[:：]\s*/iu;

/** Reads the quotes right at the start of these blocks: lines that begin with `Hint:` or `提示:`, and all others. */
export function remarksIn(blocks: readonly Block[]): Remarks {
  const end = blocks.findIndex(({ kind }) => kind !== 'quote');
  const quotes = blocks.slice(0, end < 0 ? blocks.length : end);
  const lines = quotes.length === 0 ? [] : textOf(quotes).split('\n');
  const hints = lines.filter((line) => HINT.test(line)).map((line) => line.replace(HINT, ''));
  const others = lines.filter((line) => !HINT.test(line));
  return { hint: hints.join('\n') || null, explanation: others.join('\n') || null };
}
