import type { Block, Run } from '../notes/block.ts';
import { runsText } from '../notes/inline.ts';
import type { Passage } from '../notes/passage.ts';
import { lineEnds } from '../text/lines.ts';

/** One line of prose in a passage: a line of a paragraph, or the first line of a list item. */
export interface Line {
  readonly text: string;
  /** What stands in bold at its start, or `null`. */
  readonly bold: string | null;
  /** First source line of the innermost list it stands in, or `null` in a paragraph. */
  readonly list: number | null;
  /** First source line of its paragraph or list item. */
  readonly start: number;
  /** Source line, 1-based. */
  readonly line: number;
  /** Whether it begins its paragraph or list item. */
  readonly isFirst: boolean;
  readonly hasCode: boolean;
}

/** The lines of prose of a passage, in order; tables, code, quotes and the choices of a task list are none. */
export function linesIn({ blocks }: Pick<Passage, 'blocks'>): Line[] {
  return blocks.flatMap((block) => blockLines(block, null));
}

function blockLines(block: Block, list: number | null): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return split(block.runs, block.lines, list);
    case 'list':
      return block.items.flatMap((item) =>
        item.isTicked !== undefined
          ? []
          : [
              ...split(item.runs, [item.lines[0], item.lines[0]], block.lines[0]),
              ...item.children.flatMap((child) => blockLines(child, block.lines[0])),
            ],
      );
    default:
      return [];
  }
}

function split(runs: readonly Run[], [from, to]: readonly [number, number], list: number | null): Line[] {
  const text = runsText(runs);
  const knowsLines = lineEnds(text) === to - from;
  const hasCode = runs.some((run) => run.code);
  return text.split('\n').flatMap((line, index) => {
    const bold = index === 0 && runs[0]?.strong ? runs[0].text : null;
    const at = knowsLines ? from + index : from;
    return line.trim() === ''
      ? []
      : [{ text: line.trim(), bold, list, start: from, line: at, isFirst: index === 0, hasCode }];
  });
}
