import type { Pieces } from '../text/pieces.ts';
import { readInline, runsText } from './inline.ts';
import { createParser } from './parser.ts';

/** A table as plain text, the header first. */
export type TextTable = readonly TextRow[];

export interface TextRow {
  readonly cells: readonly string[];
  /** Source line, 1-based. */
  readonly line: number;
}

/** Leaves what stands in the blocks for later: that is more than half of the work. */
const blockParser = createParser();
blockParser.core.ruler.disable(['inline', 'text_join']);
const inlineParser = createParser();

/**
 * The tables among the elements that `readMarkdown` gives of a source, in pieces: the first one finds the blocks, 10 ms
 * for 700 rows, then there is one for each row.
 */
export function* tablesIn(source: string): Pieces<TextTable[]> {
  const references = {};
  const tables: TextTable[] = [];
  let table: { readonly cells: string[]; readonly line: number }[] = [];
  /** What is open around the token. */
  const around: string[] = [];
  for (const { type, nesting, map, content } of blockParser.parse(source, references)) {
    if (nesting < 0) around.pop();
    if (type === 'table_open') table = [];
    else if (type === 'tr_open') table.push({ cells: [], line: (map?.[0] ?? 0) + 1 });
    else if (type === 'tr_close') yield;
    else if (type === 'inline') {
      const [inline] = inlineParser.parseInline(content, references);
      table.at(-1)?.cells.push(runsText(readInline(inline, 0).runs).replaceAll('\n', ' ').trim());
    } else if (type === 'table_close' && around.every((open) => open === 'callout_open')) {
      if (table.some(({ cells }) => cells.some((cell) => cell !== ''))) tables.push(table);
    }
    if (nesting > 0) around.push(type);
  }
  return tables;
}
