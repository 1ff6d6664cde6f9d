import type { Block, Lines, Run } from '../../notes/block.ts';
import { runsText } from '../../notes/inline.ts';
import type { Passage } from '../../notes/passage.ts';
import { lineEnds } from '../../text/lines.ts';
import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { sourceAt, topicOf } from '../collect/place.ts';
import type { Names } from '../names.ts';
import { BLANK } from '../wording/blank.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { problemAt } from './choice-questions.ts';
import type { WrittenOrProblem } from './form.ts';
import { remarksIn } from './remarks.ts';
import { writtenNames } from './written-names.ts';

/** Inline text with what stands under its block. */
interface Stretch {
  readonly runs: readonly Run[];
  readonly lines: Lines;
  readonly below: readonly Block[];
}

/** `==` that opens and was never closed; `a == b` and `a==b` compare. */
const UNCLOSED = /(?<![\w=!<>])==(?=[^\s=])/u;

/** A question for each stretch between `==` and `==`: its sentence with a blank in its place. */
export function clozes(passage: Passage, names: Names): WrittenOrProblem[] {
  const stretches = stretchesIn(passage.blocks);
  const marked = stretches.flatMap(({ runs }) =>
    marksIn(runs).map(({ start, end }) => runsText(runs).slice(start, end)),
  );
  return stretches.flatMap((stretch) => {
    const text = runsText(stretch.runs);
    const plain = stretch.runs.filter((run) => !run.code).map((run) => run.text);
    const unclosed = plain.some((part) => UNCLOSED.test(part));
    const problems = unclosed
      ? [{ problem: problemAt(passage.path, stretch.lines[0], 'a "==" is not closed on its line') }]
      : [];
    return [
      ...problems,
      ...marksIn(stretch.runs).map((mark) => questionOf(mark, text, stretch, passage, { names, marked })),
    ];
  });
}

function stretchesIn(blocks: readonly Block[]): Stretch[] {
  return blocks.flatMap((block, index): Stretch[] => {
    const below = blocks.slice(index + 1);
    if (block.kind === 'paragraph') return [{ ...block, below }];
    if (block.kind !== 'list') return [];
    return block.items.flatMap((item) => [
      { runs: item.runs, lines: item.lines, below: item.children },
      ...stretchesIn(item.children),
    ]);
  });
}

/** Neighbouring marked runs are one, whatever else they are. */
function marksIn(runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { text, mark } of runs) {
    const last = spans.at(-1);
    if (mark && last?.end === at) spans[spans.length - 1] = { start: last.start, end: at + text.length };
    else if (mark) spans.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return spans;
}

function questionOf(
  mark: Span,
  text: string,
  { lines, below }: Stretch,
  passage: Passage,
  { names, marked }: { readonly names: Names; readonly marked: readonly string[] },
): WrittenOrProblem {
  const within = sentences(text).find(({ start, end }) => start <= mark.start && mark.end <= end);
  const { start, end } = within ?? { start: 0, end: text.length };
  const answer = text.slice(mark.start, mark.end);
  const sentence = text.slice(start, end);
  const accepted = [...new Set(writtenNames(answer).flatMap((name) => names.of(name)))];
  const others = [...new Set(marked)].filter((other) => !accepted.some((own) => names.same(own, other)));
  const blanked = text.slice(start, mark.start) + BLANK + text.slice(mark.end, end);
  const { hint, explanation } = remarksIn(below);
  const line =
    lineEnds(text) === lines[1] - lines[0] ? lines[0] + lineEnds(text.slice(0, mark.start)) : lines[0];
  return {
    from: `${sentence}\n${mark.start - start}`,
    question: {
      kind: 'cloze',
      origin: 'authored',
      language: passage.language,
      topic: topicOf(passage),
      prompt: wordingOf(passage.language).authoredCloze(blanked),
      hint,
      answer: { form: 'typed', accepted, ...(others.length > 0 ? { others } : {}) },
      explanation: explanation ?? sentence,
      source: sourceAt(passage, line),
    },
  };
}
