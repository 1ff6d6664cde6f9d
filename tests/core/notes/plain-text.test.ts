import { describe, expect, it } from 'vitest';
import type { Block, ListItem, Run } from '../../../src/core/notes/block.ts';
import { highlight, textOf } from '../../../src/core/notes/plain-text.ts';
import { read } from './read.ts';

/** What is marked as the answer, block by block. */
function answers(blocks: readonly Block[]): string {
  const ofRuns = (runs: readonly Run[]) => runs.map((run) => (run.answer ? run.text : '')).join('');
  const ofItem = (item: ListItem): string => ofRuns(item.runs) + answers(item.children);
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return ofRuns(block.runs);
      if (block.kind === 'list') return block.items.map(ofItem).join('');
      if (block.kind === 'table') return [block.header, ...block.rows].flat().map(ofRuns).join('');
      return block.kind === 'quote' ? answers(block.blocks) : '';
    })
    .join('');
}

function highlighted(markdown: string, answer: string): string {
  const passage = read(markdown)[0];
  if (!passage) throw new Error('no passage');
  const start = passage.text.indexOf(answer);
  const marked = highlight(passage.blocks, { start, end: start + answer.length });
  expect(textOf(marked)).toBe(passage.text);
  return answers(marked);
}

describe('highlight', () => {
  it.each([
    ['inside a run', '光纤比网线快', '网线'],
    ['over runs of several formats', '光纤比**网线**快得`多`', '比网线快得多'],
    ['in a nested item', '- 网\n  - 光纤\n- 线', '光纤'],
    ['in a cell', '| 网 | 线 |\n| --- | --- |\n| a | 光纤 |', '光纤'],
    ['in a quote', '> 光纤快', '光纤'],
  ])('marks the answer %s', (_, markdown, answer) => {
    expect(highlighted(markdown, answer)).toBe(answer);
  });

  it('keeps a format under the mark', () => {
    const [block] = highlight(read('**网线**快')[0]?.blocks ?? [], { start: 1, end: 3 });
    expect(block).toMatchObject({
      runs: [
        { text: '网', strong: true },
        { text: '线', strong: true, answer: true },
        { text: '快', answer: true },
      ],
    });
  });
});

describe('textOf', () => {
  it('separates cells by bars and begins a line for each item, row and block', () => {
    const markdown = '列表:\n\n1. 甲\n   - 乙\n2. 丙\n\n| a | b |\n| --- | --- |\n| c | |';
    expect(read(markdown).map(({ blocks }) => textOf(blocks))).toEqual(['列表:\n甲\n乙\n丙', 'a | b\nc']);
  });
});
