import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Block, List, ListItem, Paragraph, Table } from './block.ts';
import { body, type Draft, lengthOf } from './draft.ts';
import { runsText } from './inline.ts';
import { sliceRuns, textOf } from './plain-text.ts';

/** What a passage should hold at most, in characters of plain text; see the table of cuts in ARCHITECTURE.md. */
export const TARGET = 400;
/** What no passage may exceed, whatever the note looks like. */
export const LONGEST = 800;

/**
 * Cuts a draft that is too long into parts of at most `TARGET` characters where its structure allows it,
 * and never more than `LONGEST`. A list keeps the line that introduces it, a table its header.
 */
export function split(draft: Draft): Draft[] {
  if (lengthOf(draft.blocks) <= TARGET) return [draft];
  const [first, second, ...rest] = draft.blocks;
  const parts: Draft[] = [];
  if (isIntroduction(first) && second && (second.kind === 'list' || second.kind === 'table')) {
    parts.push(...splitBlock(second, draft, first));
    for (const block of rest) parts.push(...splitBlock(block, draft));
  } else {
    for (const block of draft.blocks) parts.push(...splitBlock(block, draft));
  }
  return withImages(merge(parts), draft).flatMap(cutDown);
}

/** A short line that ends with a colon announces what follows. */
export function isIntroduction(block: Block | undefined): block is Paragraph {
  return block?.kind === 'paragraph' && /[:：]\s*$/.test(runsText(block.runs)) && lengthOf([block]) <= 120;
}

function splitBlock(block: Block, draft: Draft, introduction?: Paragraph): Draft[] {
  const lead = introduction ? [introduction] : [];
  const part = (blocks: readonly Block[]): Draft => ({
    ...body(draft.headings, [...lead, ...blocks]),
    lines: [
      Math.min(...blocks.map((inner) => inner.lines[0])),
      Math.max(...blocks.map((inner) => inner.lines[1])),
    ],
  });
  const room = TARGET - lengthOf(lead);
  switch (block.kind) {
    case 'list':
      return splitList(block, room, draft, part);
    case 'table':
      return splitTable(block, room).map((table) => part([table]));
    case 'paragraph':
      return splitParagraph(block, room).map((paragraph) => part([paragraph]));
    case 'quote':
      return block.blocks.flatMap((inner) => splitBlock(inner, draft));
    case 'code':
      return splitCode(block.text).map((text) => part([{ ...block, text }]));
  }
}

/** Groups of items that fit; an item too long for one passage is cut on its own, its first line as heading. */
function splitList(list: List, room: number, draft: Draft, part: (blocks: Block[]) => Draft): Draft[] {
  const parts: Draft[] = [];
  let group: ListItem[] = [];
  let number = list.start;
  const asList = (items: ListItem[], start: number): List => ({
    ...list,
    items,
    start,
    lines: [items[0]?.lines[0] ?? list.lines[0], items.at(-1)?.lines[1] ?? list.lines[1]],
  });
  const flush = () => {
    if (group.length > 0) parts.push(part([asList(group, number - group.length)]));
    group = [];
  };
  for (const item of list.items) {
    const size = lengthOf([asList([item], 1)]);
    if (size > room && item.children.length > 0 && item.runs.length > 0) {
      flush();
      parts.push(...splitItem(item, draft));
    } else {
      if (group.length > 0 && lengthOf([asList(group, 1)]) + size > room) flush();
      group.push(item);
    }
    number++;
  }
  flush();
  return parts;
}

function splitItem(item: ListItem, draft: Draft): Draft[] {
  const label = runsText(item.runs).replace(/\s*[:：]\s*$/, '');
  if (label.length <= 60) {
    const inner = body([...draft.headings, label], item.children);
    return split(inner);
  }
  const paragraph: Paragraph = { kind: 'paragraph', runs: item.runs, lines: item.lines };
  return split(body(draft.headings, [paragraph, ...item.children]));
}

function splitTable(table: Table, room: number): Table[] {
  const first = table.lines[1] - table.rows.length + 1;
  const tables: Table[] = [];
  let from = 0;
  const slice = (start: number, end: number): Table => ({
    ...table,
    rows: table.rows.slice(start, end),
    lines: [start === 0 ? table.lines[0] : first + start, first + end - 1],
  });
  for (let to = 1; to <= table.rows.length; to++) {
    if (to - from > 1 && lengthOf([slice(from, to)]) > room) {
      tables.push(slice(from, to - 1));
      from = to - 1;
    }
  }
  tables.push(slice(from, table.rows.length));
  return tables;
}

function splitParagraph(paragraph: Paragraph, room: number): Paragraph[] {
  const text = runsText(paragraph.runs);
  return chunks(sentences(text), room).map((span) => ({
    ...paragraph,
    runs: sliceRuns(paragraph.runs, span),
    lines: linesOfSpan(paragraph, text, span),
  }));
}

/** A paragraph whose text kept its line ends knows the line of each part; one that was unwrapped does not. */
function linesOfSpan(paragraph: Paragraph, text: string, span: Span): Paragraph['lines'] {
  const [from, to] = paragraph.lines;
  const newlines = (part: string) => part.split('\n').length - 1;
  if (newlines(text) !== to - from) return paragraph.lines;
  const first = from + newlines(text.slice(0, span.start));
  return [first, first + newlines(text.slice(span.start, span.end))];
}

/** Neighbouring spans joined as long as they fit; one that alone is too long is cut at `room`. */
function chunks(spans: readonly Span[], room: number): Span[] {
  const joined: Span[] = [];
  for (const span of spans.flatMap((whole) => pieces(whole, room))) {
    const last = joined.at(-1);
    if (last && span.end - last.start <= room)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function pieces(span: Span, room: number): Span[] {
  const parts: Span[] = [];
  for (let start = span.start; start < span.end; start += room) {
    parts.push({ start, end: Math.min(span.end, start + room) });
  }
  return parts;
}

function splitCode(text: string): string[] {
  const parts: string[] = [];
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + line.length < TARGET)
      parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts.filter((part) => part.trim() !== '');
}

/** Parts that turned out short are put together again while they fit. */
function merge(parts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const together = last && [...last.blocks, ...part.blocks];
    if (last && together && sameHeadings(last, part) && mergeable(part) && lengthOf(together) <= TARGET) {
      const lines = [last.lines?.[0] ?? 0, part.lines?.[1] ?? 0] as const;
      merged[merged.length - 1] = {
        ...last,
        blocks: together,
        ...(last.lines && part.lines ? { lines } : {}),
      };
    } else merged.push(part);
  }
  return merged;
}

function sameHeadings(a: Draft, b: Draft): boolean {
  return (
    a.headings.length === b.headings.length && a.headings.every((heading, i) => heading === b.headings[i])
  );
}

/** A part that begins with its own repeated introduction stands alone. */
function mergeable(part: Draft): boolean {
  return !isIntroduction(part.blocks[0]);
}

/** Pictures go to the part whose lines hold them, else to the first. */
function withImages(parts: readonly Draft[], draft: Draft): Draft[] {
  return parts.map((part, index) => {
    const end = parts[index + 1]?.lines?.[0] ?? Number.POSITIVE_INFINITY;
    const start = index === 0 ? 0 : (part.lines?.[0] ?? 0);
    return { ...part, images: draft.images.filter((image) => image.line >= start && image.line < end) };
  });
}

/** The last resort for a single row, item or line of code beyond every limit: its text, cut at sentences. */
function cutDown(draft: Draft): Draft[] {
  if (lengthOf(draft.blocks) <= LONGEST) return [draft];
  const lines = draft.lines ?? [draft.blocks[0]?.lines[0] ?? 1, draft.blocks.at(-1)?.lines[1] ?? 1];
  const paragraph: Paragraph = { kind: 'paragraph', runs: [{ text: textOf(draft.blocks) }], lines };
  return splitParagraph(paragraph, TARGET).map((part, index) => ({
    ...draft,
    blocks: [{ ...part, lines }],
    images: index === 0 ? draft.images : [],
  }));
}
