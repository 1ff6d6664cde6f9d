import type { Block, List, Paragraph } from '../../notes/block.ts';
import { runsText } from '../../notes/inline.ts';
import type { Passage } from '../../notes/passage.ts';
import type { Problem } from '../../notes/problem.ts';
import { phraseKey } from '../../text/phrase-key.ts';
import { QUESTION, sourceAt, topicOf } from '../collect/place.ts';
import type { WrittenOrProblem } from './form.ts';
import { remarksIn } from './remarks.ts';

const FEWEST_CHOICES = 2;
/** One row of buttons. */
const MOST_CHOICES = 5;

/**
 * Questions with a task list: a paragraph or heading `Q: …`, the choices, and quotes with a hint or an explanation.
 * A `Q:` without boxes under it is no quiz question.
 * @param next the passage after it, where the quotes stand if they no longer fit
 */
export function choiceQuestions(passage: Passage, next: Passage | undefined): WrittenOrProblem[] {
  const { blocks, headings } = passage;
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'list' || !block.items.some(({ isTicked }) => isTicked !== undefined)) return [];
    const above = blocks.slice(0, index);
    const asked = above.findLastIndex((each) => isParagraph(each) && QUESTION.test(runsText(each.runs)));
    const heading = headings.at(-1) ?? '';
    const under = above.slice(Math.max(0, asked));
    const paragraphs = under.every(isParagraph) ? under.map(({ runs }) => runsText(runs)) : null;
    if (paragraphs === null || (asked < 0 && !QUESTION.test(heading))) return [];
    const prompt = [...(asked < 0 ? [heading] : []), ...paragraphs].join('\n').replace(QUESTION, '').trim();
    const below = blocks.slice(index + 1);
    const isNext = below.length === 0 && JSON.stringify(next?.headings) === JSON.stringify(headings);
    return [questionOf(prompt, block, isNext ? (next?.blocks ?? []) : below, passage)];
  });
}

function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph';
}

function questionOf(prompt: string, list: List, below: readonly Block[], passage: Passage): WrittenOrProblem {
  const choices = list.items.map(({ runs, isTicked = false }) => ({
    text: runsText(runs).trim(),
    right: isTicked,
    truth: null,
  }));
  const wrong = whatIsWrong(prompt, choices);
  if (wrong !== null) return { problem: problemAt(passage.path, list.lines[0], wrong) };
  const { hint, explanation } = remarksIn(below);
  const right = choices.filter((choice) => choice.right).map(({ text }) => text);
  return {
    from: [prompt, ...choices.map(({ text }) => text)].join('\n'),
    question: {
      kind: 'choice',
      origin: 'authored',
      language: passage.language,
      topic: topicOf(passage),
      prompt,
      hint,
      answer: { form: 'choice', choices },
      explanation: explanation ?? right.join('\n'),
      source: sourceAt(passage, undefined),
    },
  };
}

function whatIsWrong(
  prompt: string,
  choices: readonly { readonly text: string; readonly right: boolean }[],
): string | null {
  if (prompt === '') return 'the question has no text after "Q:"';
  if (choices.length < FEWEST_CHOICES) return 'the question has fewer than two choices';
  if (choices.length > MOST_CHOICES) return `the question has more than ${MOST_CHOICES} choices`;
  if (choices.some(({ text }) => text === '')) return 'one of the choices is empty';
  if (!choices.some(({ right }) => right)) return 'no choice of the question is marked as right with "- [x]"';
  const keys = choices.map(({ text }) => phraseKey(text) || text);
  const twice = choices.find((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  return twice ? `the choice "${twice.text}" stands there twice` : null;
}

export function problemAt(path: string, line: number, what: string): Problem {
  return { path, line, severity: 'warning', message: `${what}; it is left out` };
}
