import type { Block, Run, Table } from '../notes/block.ts';
import { runsText } from '../notes/inline.ts';
import type { Language } from '../notes/passage.ts';
import { ownLines, sourceLines } from './lines.ts';
import { misreadIn } from './misread.ts';

/** A place where a text was cut off, or typed or copied badly, whatever it says. */
export interface Broken {
  readonly line: number;
  /** As it stands in the note. */
  readonly snippet: string;
  readonly why: string;
}

/** No Chinese sentence ends with these: they join what follows. `逻辑与`, `求和` and `普及` do, so 与, 和 and 及 are none. */
const CUT_OFF_ZH =
  /(?:并且|而且|但是|因为|所以|如果|虽然|以及|或者|由于|其中|关于|对于|为了|即使|尽管|不仅|不但|就像|例如|比如|譬如|[把被]|(?<=\p{Script=Han})(?<![不])太|(?<!(?:更|好|得))很|非常|十分|及其|并)$/u;
/** The same; `on`, `in`, `to` and their like may end an English sentence. */
const CUT_OFF_EN =
  /\b(?:and|or|the|an|because|although|whereas|than|whose|is a|are a|such as|e\.g\.|due to|in order to)$/i;
/** Words that are written twice only by mistake; 目的的, 的的确确, 和和气气 and 被被动 are right. */
const TWICE_ZH =
  /(?<!目)的的(?!确)|是是(?!非)|(?<!总)和和(?![平气谐睦约])|(?<![现存正实所潜内])在在|把把(?!关)|与与|被被(?!动)|为为|从从(?!容)/gu;
const TWICE_EN = /\b(the|an|of|to|and|is|are|with|for|from|at|was|were|has|have|which|because)\s+\1\b/giu;
/** Marks of Markdown that mark nothing: `**` beside a letter, half a link, an entity. */
const MARKUP = /\*\*(?=[\p{L}“《])|(?<=[\p{L}”》])\*\*|\]\(|&(?:nbsp|lt|gt|amp|quot);/gu;
/** Bytes that stand as an escape in the midst of words. */
const ESCAPES = /(?<=[\p{L}\d])(?:\\x[\dA-Fa-f]{2})+|(?:\\x[\dA-Fa-f]{2}){2,}|\\u(?:[fF]{3}[dD]|0000)/gu;
/** A bracket that is opened behind a word and holds some before the text ends. */
const OPEN = /[\p{L}\d]\s?[(（][^()（）\]\n]{2,40}$/u;
/** What a decoder puts in the place of bytes it can't read, and what it makes of Chinese read as Latin letters. */
const UNREADABLE = /\uFFFD+|锟斤拷|烫烫烫|(?:[ÃÂâåæäçè][\u0080-\u00bf]){2,}/gu;
const AROUND = 6;
const LONGEST_TAIL = 24;

/** Where the text of these blocks is broken; code, tables and quotes are left alone but for characters that can't be read. */
export function brokenIn(blocks: readonly Block[], language: Language): Broken[] {
  return blocks.flatMap((block, index): Broken[] => {
    if (block.kind === 'paragraph') return inText(block.runs, block.lines, language, blocks[index + 1]);
    if (block.kind === 'list') {
      return block.items.flatMap((item) => [
        ...inText(item.runs, ownLines(item), language, item.children[0]),
        ...brokenIn(item.children, language),
      ]);
    }
    if (block.kind !== 'table') return [];
    return inTable(block);
  });
}

function inTable({ header, rows, lines }: Table): Broken[] {
  // The header's line and the one that rules it off.
  const lineOf = (row: number) => lines[1] - rows.length + 1 + row;
  return [header, ...rows].flatMap((row, index) => {
    const line = index === 0 ? lines[0] : lineOf(index - 1);
    const texts = row.map((cell) => runsText(cell).trim());
    const last = texts.at(-1) ?? '';
    return [
      ...texts.flatMap((text) => unreadable(text, line)),
      ...row.flatMap((cell, at) =>
        cell.some((run) => run.code)
          ? []
          : found(texts[at] ?? '', ESCAPES, line, 'holds an escape instead of a character'),
      ),
      ...(OPEN.test(last) ? [{ line, snippet: last, why: 'breaks off' }] : []),
    ];
  });
}

function unreadable(text: string, line: number): Broken[] {
  const why = 'holds characters that can’t be read';
  const misread = misreadIn(text).map((snippet) => ({ line, snippet, why }));
  return [...found(text, UNREADABLE, line, why), ...misread];
}

function inText(
  runs: readonly Run[],
  [from, to]: readonly [number, number],
  language: Language,
  next: Block | undefined,
): Broken[] {
  const text = runsText(runs);
  const at = sourceLines(text, from, to);
  const lines = text.split('\n').map((line, index) => ({ text: line.trim(), line: at[index] ?? from }));
  const hasCode = runs.some((run) => run.code);
  const last = lines.at(-1);
  const isIntroduction = next !== undefined && next.kind !== 'paragraph';
  return [
    ...lines.flatMap(({ text: words, line }) => [
      ...unreadable(words, line),
      ...(hasCode ? [] : found(words, ESCAPES, line, 'holds an escape instead of a character')),
      ...(hasCode ? [] : found(words, MARKUP, line, 'holds marks that mark nothing')),
      ...found(words, language === 'zh' ? TWICE_ZH : TWICE_EN, line, 'has a word twice'),
    ]),
    ...(last && !hasCode && !isIntroduction ? cutOff(last.text, last.line, language) : []),
  ];
}

function found(text: string, pattern: RegExp, line: number, why: string): Broken[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    line,
    snippet: text.slice(Math.max(0, index - AROUND), index + length + AROUND),
    why,
  }));
}

function cutOff(text: string, line: number, language: Language): Broken[] {
  const open = OPEN.exec(text);
  if (open) return [{ line, snippet: open[0], why: 'breaks off' }];
  if (!(language === 'zh' ? CUT_OFF_ZH : CUT_OFF_EN).test(text)) return [];
  const tail =
    text
      .split(/[。；;！!？?]|\.\s/u)
      .at(-1)
      ?.trim() ?? '';
  const words = tail.length > LONGEST_TAIL ? tail.slice(-LONGEST_TAIL) : tail;
  // One word on a line of its own is a list of words.
  return words.length < 4 ? [] : [{ line, snippet: words, why: 'breaks off' }];
}
