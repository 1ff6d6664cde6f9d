import type { Answer } from '../../../src/app/ask.ts';
import type { Block, Run } from '../../../src/core/notes/block.ts';
import { textOf } from '../../../src/core/notes/plain-text.ts';

export type AnswerPassage = Answer['passages'][number];

const lines = [1, 1] as const;

/** Inline text: `*…*` is bold, `=…=` the answer, `` `…` `` code; enough for examples. */
function runs(text: string): Run[] {
  return [...text.matchAll(/\*([^*]+)\*|=([^=]+)=|`([^`]+)`|([^*=`]+)/g)].map(
    ([, strong, answer, code, plain]) => {
      if (strong !== undefined) return { text: strong, strong: true };
      if (answer !== undefined) return { text: answer, answer: true };
      if (code !== undefined) return { text: code, code: true };
      return { text: plain ?? '' };
    },
  );
}

export function paragraph(text: string | readonly Run[]): Block {
  return { kind: 'paragraph', runs: typeof text === 'string' ? runs(text) : text, lines };
}

/** An item is its text, or its text and what is nested under it. */
type Item = string | readonly [string, ...Block[]];

export function list(items: readonly Item[], start?: number): Block {
  return {
    kind: 'list',
    ordered: start !== undefined,
    start: start ?? 1,
    items: items.map((item) => {
      const [text, ...children] = typeof item === 'string' ? [item] : item;
      return { runs: runs(text), children, lines };
    }),
    lines,
  };
}

export function table(header: readonly string[], ...rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', header: header.map(runs), rows: rows.map((row) => row.map(runs)), lines };
}

export function code(text: string, language = ''): Block {
  return { kind: 'code', language, text, lines };
}

export function quote(...blocks: Block[]): Block {
  return { kind: 'quote', blocks, lines };
}

/** A passage of an answer; its plain text is made from `blocks`. */
export function passage(fields: Partial<AnswerPassage> = {}): AnswerPassage {
  const blocks = fields.blocks ?? [
    paragraph(
      '=由两种或两种以上部署形式组成的云，各自独立，用标准或专有技术组合起来，实现数据和应用在云之间平滑流转。= 主要难点是两个独立的云之间的通信。',
    ),
  ];
  const defaults = {
    id: 'hybridclou',
    path: 'zh/deployment-models.md',
    headings: ['部署形式', '混合云'],
    lines: [41, 44] as const,
    blocks,
    text: textOf(blocks),
    images: [],
    excerpt: { start: 0, end: 51 },
    url: null,
    score: 1,
  };
  return { ...defaults, ...fields };
}

export function answer(fields: Partial<Answer> = {}): Answer {
  return {
    question: '什么是混合云',
    verdict: 'found',
    confidence: 0.9,
    corrections: [],
    didYouMean: [],
    passages: [passage()],
    topics: [],
    ...fields,
  };
}
