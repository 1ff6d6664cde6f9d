import type { Block, ListItem, Run } from '../notes/block.ts';
import { splitLabel } from '../notes/head-terms.ts';
import { runsText } from '../notes/inline.ts';
import type { Passage } from '../notes/passage.ts';

/** One line of prose in a passage: a line of a paragraph, or the first line of a list item. */
export interface Line {
  readonly text: string;
  /** What stands in bold at its start, or `null`. */
  readonly bold: string | null;
  /** First source line of the innermost list it stands in, or `null` in a paragraph. */
  readonly list: number | null;
  /** What announces the list (`X has three states:`), or the item that it stands under; `null` where nothing does. */
  readonly under: string | null;
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
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const last = before?.kind === 'paragraph' ? (runsText(before.runs).split('\n').at(-1)?.trim() ?? '') : '';
    const isUnder =
      /[:：]$/.test(last) || (before?.lines[1] === block.lines[0] - 1 && splitLabel(last) !== null);
    return blockLines(block, null, block.kind === 'list' && isUnder ? last : null);
  });
}

function blockLines(block: Block, list: number | null, under: string | null): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return split(block.runs, block.lines, list, under);
    case 'list':
      return block.items.flatMap((item) =>
        item.isTicked !== undefined
          ? []
          : [
              ...split(item.runs, ownLines(item), block.lines[0], under),
              ...item.children.flatMap((child) =>
                blockLines(child, block.lines[0], child.kind === 'list' ? runsText(item.runs) : under),
              ),
            ],
      );
    default:
      return [];
  }
}

/** The lines of an item before what is nested under it. */
export function ownLines({ lines: [from, to], children: [child] }: ListItem): readonly [number, number] {
  return [from, child ? Math.max(from, child.lines[0] - 1) : to];
}

function split(
  runs: readonly Run[],
  [from, to]: readonly [number, number],
  list: number | null,
  under: string | null,
): Line[] {
  const text = runsText(runs);
  const at = sourceLines(text, from, to);
  const hasCode = runs.some((run) => run.code);
  return text.split('\n').flatMap((line, index) => {
    const bold = index === 0 && runs[0]?.strong ? runs[0].text : null;
    return line.trim() === ''
      ? []
      : [
          {
            text: line.trim(),
            bold,
            list,
            under,
            start: from,
            line: at[index] ?? from,
            isFirst: index === 0,
            hasCode,
          },
        ];
  });
}

/**
 * The source line of each line of a text that stood in these lines. Lines that only wrapped a sentence were joined: as
 * many as are missing are taken for parts of the longest lines.
 */
export function sourceLines(text: string, from: number, to: number): number[] {
  const lengths = text.split('\n').map(({ length }) => length);
  const taken = lengths.map(() => 1);
  for (let missing = to - from + 1 - lengths.length; missing > 0; missing--) {
    const shares = lengths.map((length, index) => length / (taken[index] ?? 1));
    const longest = shares.indexOf(Math.max(...shares));
    taken[longest] = (taken[longest] ?? 1) + 1;
  }
  return taken.map((_, index) => from + taken.slice(0, index).reduce((sum, count) => sum + count, 0));
}
