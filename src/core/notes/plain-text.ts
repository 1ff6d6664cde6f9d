import type { Span } from '../text/span.ts';
import type { Block, Cell, ListItem, Run } from './block.ts';

/** What happens to each piece of a text on the way through its blocks. */
interface Visitor {
  run(run: Run): readonly Run[];
  /** Text that no run holds: what separates cells, items and blocks, and code. */
  fixed(text: string): void;
}

export const CELL_SEPARATOR = ' | ';

/**
 * The plain text of blocks: a line for each paragraph line, list item and table row (cells separated by
 * ` | `, empty cells and rows left out, the header's names first), without list markers and formatting.
 */
export function textOf(blocks: readonly Block[]): string {
  let text = '';
  walk(blocks, {
    run: (run) => {
      text += run.text;
      return [run];
    },
    fixed: (fixed) => {
      text += fixed;
    },
  });
  return text;
}

/** The same blocks with the runs inside `span` (offsets into `textOf(blocks)`) marked as the answer. */
export function highlight(blocks: readonly Block[], span: Span): Block[] {
  let offset = 0;
  return walk(blocks, {
    run: (run) => {
      const start = offset;
      offset += run.text.length;
      return splitRun(run, span.start - start, span.end - start);
    },
    fixed: (text) => {
      offset += text.length;
    },
  });
}

/** The parts of runs that lie in each of `spans` (offsets into `runsText(runs)`, in order, not overlapping). */
export function sliceRuns(runs: readonly Run[], spans: readonly Span[]): Run[][] {
  let at = 0;
  let offset = 0;
  return spans.map(({ start, end }) => {
    const part: Run[] = [];
    for (let run = runs[at]; run && offset < end; run = runs[at]) {
      const text = run.text.slice(Math.max(0, start - offset), end - offset);
      if (text !== '') part.push({ ...run, text });
      // A run that reaches over the end is needed again for the next span.
      if (offset + run.text.length > end) break;
      offset += run.text.length;
      at++;
    }
    return part;
  });
}

function splitRun(run: Run, start: number, end: number): readonly Run[] {
  const from = Math.max(0, start);
  const to = Math.min(run.text.length, end);
  if (from >= to) return [run];
  const parts: Run[] = [
    { ...run, text: run.text.slice(0, from) },
    { ...run, text: run.text.slice(from, to), answer: true },
    { ...run, text: run.text.slice(to) },
  ];
  return parts.filter((part) => part.text !== '');
}

function walk(blocks: readonly Block[], visitor: Visitor): Block[] {
  return blocks.map((block, index) => {
    if (index > 0) visitor.fixed('\n');
    return walkBlock(block, visitor);
  });
}

function walkBlock(block: Block, visitor: Visitor): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, runs: walkRuns(block.runs, visitor) };
    case 'quote':
      return { ...block, blocks: walk(block.blocks, visitor) };
    case 'list':
      return { ...block, items: block.items.map((item, index) => walkItem(item, index, visitor)) };
    case 'table': {
      let separate = false;
      const [header = [], ...rows] = [block.header, ...block.rows].map((row) => {
        if (row.every((cell) => cell.length === 0)) return row;
        if (separate) visitor.fixed('\n');
        separate = true;
        return walkRow(row, visitor);
      });
      return { ...block, header, rows };
    }
    case 'code':
      visitor.fixed(block.text);
      return block;
  }
}

function walkItem(item: ListItem, index: number, visitor: Visitor): ListItem {
  if (index > 0) visitor.fixed('\n');
  const runs = walkRuns(item.runs, visitor);
  if (item.runs.length > 0 && item.children.length > 0) visitor.fixed('\n');
  return { ...item, runs, children: walk(item.children, visitor) };
}

function walkRow(cells: readonly Cell[], visitor: Visitor): Cell[] {
  let separate = false;
  return cells.map((cell) => {
    if (cell.length === 0) return cell;
    if (separate) visitor.fixed(CELL_SEPARATOR);
    separate = true;
    return walkRuns(cell, visitor);
  });
}

function walkRuns(runs: readonly Run[], visitor: Visitor): Run[] {
  return runs.flatMap((run) => visitor.run(run));
}
