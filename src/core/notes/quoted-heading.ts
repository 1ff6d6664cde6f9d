import type { Run } from './block.ts';
import { runsText } from './inline.ts';
import type { Element } from './markdown.ts';

/** A quoted line longer than this is no heading. */
const LONGEST = 40;
/** This many of a note's quotes must read like headings, and most of them: one alone is a remark or a motto. */
const FEWEST = 3;

/** Below all others: it ends at the next heading of any kind. */
const LEVEL = 7;

/**
 * Some write what a paragraph is about, mostly a question, as a quote above it (`> 两种方式的区别？`). Where that is a
 * note's habit, such quotes are headings, also the questions that nobody has answered yet.
 */
export function readQuotedHeadings(elements: readonly Element[]): readonly Element[] {
  const quotes = elements.filter(({ content }) => content.kind === 'quote');
  const lines = quotes.filter(({ content }) => lineOf(content) !== null);
  if (lines.length < FEWEST || lines.length * 2 < quotes.length) return elements;
  return elements.map((element, index) => {
    const runs = lineOf(element.content);
    const below = elements[index + 1]?.content.kind ?? 'heading';
    const text = runsText(runs ?? []);
    const isAnswered = below !== 'heading' && below !== 'quote';
    if (!runs || (!isAnswered && !/[?？]$/.test(text))) return element;
    return {
      ...element,
      content: { kind: 'heading', level: LEVEL, runs, text, lines: element.content.lines },
    };
  });
}

/** What a quote says in one short line that is no sentence. */
function lineOf(content: Element['content']): readonly Run[] | null {
  if (content.kind !== 'quote' || content.blocks.length > 1) return null;
  const [line] = content.blocks;
  if (line?.kind !== 'paragraph') return null;
  const text = runsText(line.runs);
  return text.length <= LONGEST && !/[\n;；:：]|[。.!！]$/.test(text) ? line.runs : null;
}
