import type { Block, Code, List, ListItem, Paragraph, Table } from './block.ts';
import { body, type Draft, lengthOf, linesOf } from './draft.ts';
import { runsText } from './inline.ts';
import { announces, leadsTo } from './lead.ts';
import { textOf } from './plain-text.ts';
import { splitParagraph } from './split-paragraph.ts';
import { byTopic, isOutlineList } from './topics.ts';

/** What a passage should hold at most, in characters of plain text; see "What was measured" in ARCHITECTURE.md. */
export const TARGET = 400;
/** What belongs together may be this long before it is cut: two halves of a list are worse than a long passage. */
export const WHOLE = 520;
/** An outline of several topics that nothing introduces is no single thing from this length on. */
const LONG_OUTLINE = 240;
/** What no passage may exceed, whatever the note looks like. */
const LONGEST = 800;
/** The first line of a list item stands as a heading over its parts up to this length. */
const LONGEST_ITEM_HEADING = 60;

/**
 * Cuts a draft that is too long into parts of at most `TARGET` characters where its structure allows it,
 * and never more than `LONGEST`. A list keeps the line that introduces it, a table its header.
 */
export function split(draft: Draft): Draft[] {
  const length = lengthOf(draft.blocks);
  const fits =
    length <= TARGET ? !draft.blocks.some(isLongOutline) : length <= WHOLE && isOneThing(draft.blocks);
  if (fits) return [draft];
  const parts = draft.blocks.flatMap((block, index) => {
    if (leadsTo(block, draft.blocks[index + 1])) return [];
    const before = draft.blocks[index - 1];
    return splitBlock(block, leadsTo(before, block) ? [before] : [], draft);
  });
  return withImages(merge(parts), draft).flatMap(cutDown);
}

/** Whether these are a list or table alone, or with the paragraph that announces it. */
function isOneThing(blocks: readonly Block[]): boolean {
  const [last, before, ...others] = blocks.toReversed();
  const isWhole = (last?.kind === 'list' && !isOutlineList(last)) || last?.kind === 'table';
  return (
    isWhole && others.length === 0 && (before === undefined || announces(before) || leadsTo(before, last))
  );
}

function isLongOutline(block: Block, index: number, blocks: readonly Block[]): boolean {
  if (block.kind !== 'list' || leadsTo(blocks[index - 1], block) || announces(blocks[index - 1]))
    return false;
  return isOutlineList(block) && lengthOf([block]) >= LONG_OUTLINE;
}

/** Parts of one block. The lead above it is repeated in every part; only in the first it counts as a source line. */
function splitBlock(block: Block, lead: readonly Paragraph[], draft: Draft): Draft[] {
  const room = TARGET - lengthOf(lead);
  const part = (piece: Block, index: number): Draft => ({
    ...partOf(draft, [...lead, piece]),
    ...(index > 0 && lead.length > 0 ? { lines: piece.lines } : {}),
  });
  switch (block.kind) {
    case 'list':
      if (isOutlineList(block)) return splitOutline(block, room, lead, draft);
      return splitList(block, room).flatMap((piece, index) =>
        'items' in piece ? part(piece, index) : splitItem(piece, draft),
      );
    case 'table':
      return splitTable(block, room).map(part);
    case 'paragraph':
      return splitParagraph(block, room).map(part);
    case 'quote':
      return split(partOf(draft, block.blocks));
    case 'code':
      return splitCode(block).map(part);
  }
}

/** The topics of an outline: one that stands alone has its line as heading, and no part is merged with another. */
function splitOutline(list: List, room: number, lead: readonly Paragraph[], draft: Draft): Draft[] {
  return byTopic(list, room).flatMap((piece, index) => {
    const [from, to] = piece.lines;
    const [item, another] = piece.items;
    if (item && !another && item.runs.length > 0 && item.children.length > 0) {
      const [first, ...others] = splitItem(item, draft);
      return first ? [{ ...first, lines: [from, linesOf(first)[1]] as const }, ...others] : [];
    }
    const start = index === 0 ? (lead[0]?.lines[0] ?? from) : from;
    return { ...partOf(draft, [...lead, piece]), lines: [start, to] as const };
  });
}

function partOf({ headings, role, label }: Draft, blocks: readonly Block[]): Draft {
  return { headings, blocks, images: [], role, label };
}

/** Lists of items that fit, and between them the items that hold more than fits. */
function splitList(list: List, room: number): (List | ListItem)[] {
  const pieces: (List | ListItem)[] = [];
  let group: ListItem[] = [];
  const flush = (end: number) => {
    const first = group[0];
    const last = group.at(-1);
    if (first && last) {
      const lines = [first.lines[0], last.lines[1]] as const;
      pieces.push({ ...list, items: group, start: list.start + end - group.length, lines });
    }
    group = [];
  };
  for (const [index, item] of list.items.entries()) {
    const fits = lengthOf([{ ...list, items: [...group, item] }]) <= room;
    if (!fits) flush(index);
    const tooLong = lengthOf([{ ...list, items: [item] }]) > room;
    if (tooLong && item.children.length > 0 && item.runs.length > 0) pieces.push(item);
    else group.push(item);
  }
  flush(list.items.length);
  return pieces;
}

/** What is nested under an item, with the item's line as heading or, when that is a sentence, as first line. */
function splitItem(item: ListItem, draft: Draft): Draft[] {
  const label = runsText(item.runs).replace(/\s*[:：]\s*$/, '');
  if (label.length <= LONGEST_ITEM_HEADING && !label.includes('\n')) {
    return split(body([...draft.headings, label], item.children));
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

/** Whole lines of code; the fence is the line above the first. */
function splitCode(code: Code): Code[] {
  const parts: Code[] = [];
  for (const [index, text] of code.text.split('\n').entries()) {
    const line = code.lines[0] + 1 + index;
    const last = parts.at(-1);
    if (last && last.text.length + text.length < TARGET) {
      parts[parts.length - 1] = { ...last, text: `${last.text}\n${text}`, lines: [last.lines[0], line] };
    } else if (text.trim() !== '') parts.push({ ...code, text, lines: [line, line] });
  }
  return parts;
}

/** Neighbours that turned out short are put together again while they fit; what repeats a lead stands alone. */
function merge(parts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const apart = part.lines || last?.lines || leadsTo(part.blocks[0], part.blocks[1]);
    if (last && !apart && sameHeadings(last, part) && lengthOf([...last.blocks, ...part.blocks]) <= TARGET) {
      merged[merged.length - 1] = { ...last, blocks: [...last.blocks, ...part.blocks] };
    } else merged.push(part);
  }
  return merged;
}

function sameHeadings(a: Draft, b: Draft): boolean {
  return JSON.stringify(a.headings) === JSON.stringify(b.headings);
}

/** Pictures go to the part whose lines hold them or end before them, those above all parts to the first. */
function withImages(parts: readonly Draft[], draft: Draft): Draft[] {
  const starts = parts.map((part, index) => (index === 0 ? 0 : linesOf(part)[0]));
  return parts.map((part, index) => {
    const from = starts[index] ?? 0;
    const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    return { ...part, images: draft.images.filter(({ line }) => line >= from && line < to) };
  });
}

/** The last resort for a single row, item or line of code beyond every limit: its text, cut at sentences. */
function cutDown(draft: Draft): Draft[] {
  if (lengthOf(draft.blocks) <= LONGEST) return [draft];
  const lines = linesOf(draft);
  const whole: Paragraph = { kind: 'paragraph', runs: [{ text: textOf(draft.blocks) }], lines };
  return splitParagraph(whole, TARGET).map((part, index) => ({
    ...draft,
    blocks: [{ ...part, lines }],
    images: index === 0 ? draft.images : [],
  }));
}
