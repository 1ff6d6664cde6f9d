import type { Block, Cell, ListItem, Run, Table } from './block.ts';

/** Marks and line ends around a run, list item or block: `**`, `- `, indentation, blank lines. */
const MARKS = 4;
/** A table drawn as aligned columns pads its lines to at most about this many columns. */
const TABLE_LINE = 62;

/**
 * About how many characters blocks take when they are drawn as chat Markdown: more than their plain text, for
 * links have addresses, table lines are padded and a row may repeat its column's names. Rather too many than
 * too few, but escaping is not counted.
 */
export function drawnLength(blocks: readonly Block[]): number {
  return sum(blocks, (block) => blockLength(block) + MARKS);
}

function blockLength(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return runsLength(block.runs);
    case 'list':
      return sum(block.items, itemLength);
    case 'table':
      return tableLength(block);
    case 'code':
      return block.text.length + block.language.length + 2 * MARKS;
    case 'quote':
      return drawnLength(block.blocks);
  }
}

function itemLength({ runs, children }: ListItem): number {
  return runsLength(runs) + drawnLength(children) + MARKS;
}

/** The longer of the two ways to draw it: aligned columns, or a line for each row that repeats the header's names. */
function tableLength({ header, rows }: Table): number {
  const cells = (row: readonly Cell[]) => sum(row, (cell) => runsLength(cell) + MARKS);
  const named = sum(rows, (row) => cells(row) + cells(header));
  return Math.max(named, (rows.length + 2) * TABLE_LINE);
}

function runsLength(runs: readonly Run[]): number {
  return sum(runs, ({ text, strong, em, strike, code, href }) => {
    const marked = strong || em || strike || code ? MARKS : 0;
    return text.length + marked + (href === undefined ? 0 : href.length + MARKS);
  });
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
