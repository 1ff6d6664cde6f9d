import type { Block, ListItem } from '../../../core/notes/block.ts';
import { escapeFence } from './escape.ts';
import { drawRuns } from './runs.ts';
import { drawTable } from './table.ts';

/** Where a block stands: Discord draws quotes only at the outermost level. */
type Place = 'outside' | 'list' | 'quote';

const FENCE = '```';

/** Draws blocks of a note in Discord's Markdown. */
export function drawBlocks(blocks: readonly Block[]): string {
  return joinBlocks(blocks, 'outside');
}

function joinBlocks(blocks: readonly Block[], place: Place): string {
  let drawn = '';
  let previous: Block['kind'] | null = null;
  for (const block of blocks) {
    const text = drawBlock(block, place);
    if (text === '') continue;
    if (previous) drawn += place === 'list' || isTight(previous, drawn, block.kind, text) ? '\n' : '\n\n';
    drawn += text;
    previous = block.kind;
  }
  return drawn;
}

/** Lists and tables follow their introduction closely, and code blocks bring their own distance. */
function isTight(previous: Block['kind'], above: string, next: Block['kind'], below: string): boolean {
  if (previous === 'list' || previous === 'quote') return false;
  const introduced = previous === 'paragraph' && (next === 'list' || next === 'table');
  return introduced || above.endsWith(FENCE) || below.startsWith(FENCE);
}

function drawBlock(block: Block, place: Place): string {
  switch (block.kind) {
    case 'paragraph':
      return drawRuns(block.runs);
    case 'list':
      return block.items
        .map((item, i) => drawItem(item, block.ordered ? `${block.start + i}. ` : '- ', place))
        .join('\n');
    case 'table':
      return drawTable(block);
    case 'code':
      return drawFence(block.language, block.text);
    case 'quote':
      return place === 'outside'
        ? joinBlocks(block.blocks, 'quote').replace(/^/gm, '> ')
        : joinBlocks(block.blocks, place);
  }
}

function drawItem(item: ListItem, marker: string, place: Place): string {
  const children = joinBlocks(item.children, place === 'quote' ? 'quote' : 'list');
  const content = [drawRuns(item.runs), children].filter((part) => part !== '').join('\n');
  return marker + content.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}

function drawFence(language: string, text: string): string {
  if (text.trim() === '') return '';
  const name = /^[\w+#.-]+$/.test(language) ? language : '';
  return `\`\`\`${name}\n${escapeFence(text.trimEnd())}\n\`\`\``;
}
