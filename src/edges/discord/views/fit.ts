import type { ShownPassage } from '../../../app/ask.ts';
import type { Block } from '../../../core/notes/block.ts';
import { drawBlocks } from './blocks.ts';

const MORE = '\n…';

/**
 * Draws as many blocks of a passage as go into `budget` characters. What is left out is left out at the end of a block,
 * list item, table row or line, and `…` says so.
 */
export function drawWithin({ blocks, text }: Pick<ShownPassage, 'blocks' | 'text'>, budget: number): string {
  const whole = drawBlocks(blocks);
  if (whole.length <= budget) return whole;

  const fits = (tried: readonly Block[]) => drawBlocks(tried).length + MORE.length <= budget;
  const count = largest(blocks.length, (n) => fits(blocks.slice(0, n)));
  const kept = blocks.slice(0, count);
  const next = blocks[count];
  const part = next && shorten(next, (tried) => fits([...kept, tried]));
  if (part) return drawBlocks([...kept, part]) + MORE;
  return count > 0 ? drawBlocks(kept) + MORE : drawCutText(text, fits) + MORE;
}

/** The longest beginning of a block that fits, or `null`. */
function shorten(block: Block, fits: (block: Block) => boolean): Block | null {
  const pieces = breakUp(block);
  const count = largest(pieces.length, (n) => fits(pieces.join(n)));
  return count > 0 ? pieces.join(count) : null;
}

/** A block's pieces, and the block with only the first of them. */
function breakUp(block: Block): { length: number; join: (count: number) => Block } {
  switch (block.kind) {
    case 'list':
      return {
        length: block.items.length,
        join: (n) => ({ ...block, items: block.items.slice(0, n) }),
      };
    case 'table':
      return { length: block.rows.length, join: (n) => ({ ...block, rows: block.rows.slice(0, n) }) };
    case 'quote':
      return { length: block.blocks.length, join: (n) => ({ ...block, blocks: block.blocks.slice(0, n) }) };
    case 'code': {
      const lines = block.text.split('\n');
      return { length: lines.length, join: (n) => ({ ...block, text: lines.slice(0, n).join('\n') }) };
    }
    case 'paragraph':
      return { length: 0, join: () => block };
  }
}

/** Last resort, when not even one line fits: the text without formatting, cut anywhere. */
function drawCutText(plain: string, fits: (blocks: readonly Block[]) => boolean): string {
  const text = Array.from(plain);
  const paragraph = (count: number): Block => ({
    kind: 'paragraph',
    runs: [{ text: text.slice(0, count).join('') }],
    lines: [1, 1],
  });
  return drawBlocks([paragraph(largest(text.length, (n) => fits([paragraph(n)])))]);
}

/** The largest count up to `max` for which `holds`, given that it holds for all smaller ones. */
function largest(max: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = max;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
