import type { Token } from 'markdown-it';
import type { Block, Cell, Image, Lines, List, ListItem, Paragraph, Run, Table } from './block.ts';
import { codeBlock } from './code-block.ts';
import { withoutTags } from './html.ts';
import { readInline, runsText } from './inline.ts';
import { createParser } from './parser.ts';
import { boxOf, withoutBox } from './task-box.ts';

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6; 7 for a quote that is written as a heading. */
  readonly level: number;
  readonly runs: readonly Run[];
  readonly text: string;
  readonly lines: Lines;
}

/** One top-level thing of a note, with the pictures that stand in it and how it stands to the one before. */
export interface Element {
  readonly content: Block | Heading;
  readonly images: readonly Image[];
  /** Whether the author sets it apart from the element before, by two blank lines or more or by a rule. */
  readonly setApart: boolean;
}

const parser = createParser();

/** Two blank lines or more are the author's section break; a picture or comment among them is no line. */
const SECTION_BREAK = 2;
/** A heading longer than this is a paragraph. */
const LONGEST_HEADING = 80;

/**
 * Reads Markdown into its top-level elements, in order. Never throws: everything is some Markdown.
 * Line numbers are those of `source`, 1-based.
 */
export function readMarkdown(source: string): Element[] {
  const reader = new Reader(source.split(/\r\n|\r|\n/));
  return reader.elements(parser.parse(source, {}));
}

/** A heading as a line of text. */
export function asParagraph({ runs, lines }: Heading | Paragraph): Paragraph {
  return { kind: 'paragraph', runs, lines };
}

/** Walks markdown-it's flat token list; `at` is the next token to read. */
class Reader {
  private readonly source: readonly string[];
  private tokens: readonly Token[] = [];
  private at = 0;
  private images: Image[] = [];

  constructor(source: readonly string[]) {
    this.source = source;
  }

  elements(tokens: readonly Token[]): Element[] {
    this.tokens = tokens;
    const elements: Element[] = [];
    let orphans: Image[] = [];
    let setApart = false;
    let lastLine = 0;
    /** How many callouts are open: what stands in them is read as if it stood outside, but for headings. */
    let depth = 0;
    while (this.at < this.tokens.length) {
      const token = this.peek();
      const [from, to] = this.lines(token);
      const previous = elements.at(-1);
      setApart ||= this.blankLines(lastLine + 1, from - 1) >= SECTION_BREAK;
      this.images = [];
      const boundary = this.calloutBoundary();
      if (boundary !== null) {
        lastLine = Math.max(lastLine, from);
        depth += boundary.nesting;
        setApart ||= boundary.title !== '';
        if (boundary.nesting < 0 || boundary.title === '') continue;
        elements.push({ content: this.title(boundary.title, from), images: orphans, setApart });
        orphans = [];
        setApart = false;
        continue;
      }
      lastLine = Math.max(lastLine, to);
      const content = token.type === 'heading_open' && depth === 0 ? this.heading() : this.block();
      if (content === null) {
        // A rule under a heading is its ornament. A picture belongs to what stands before it.
        setApart ||= token.type === 'hr' && previous?.content.kind !== 'heading';
        if (previous) elements[elements.length - 1] = withImages(previous, this.images);
        else orphans = [...orphans, ...this.images];
        continue;
      }
      elements.push({ content, images: [...orphans, ...this.images], setApart });
      orphans = [];
      setApart = content.kind === 'paragraph' && token.markup === '-';
    }
    return elements;
  }

  private peek(): Token {
    return this.tokens[this.at] as Token;
  }

  private take(): Token {
    return this.tokens[this.at++] as Token;
  }

  /** Source lines of a token without blank ones at its end. */
  private lines(token: Token): Lines {
    const [start, end] = token.map ?? [0, 0];
    let last = end;
    while (last > start + 1 && (this.source[last - 1] ?? '').trim() === '') last--;
    return [start + 1, last];
  }

  /** Longest run of blank lines between two lines. */
  private blankLines(from: number, to: number): number {
    let longest = 0;
    let run = 0;
    for (let line = from; line <= to; line++) {
      run = (this.source[line - 1] ?? '').trim() === '' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Takes the token that opens or closes a callout, if that is the next one. */
  private calloutBoundary(): { readonly title: string; readonly nesting: number } | null {
    const { type, content, nesting } = this.peek();
    if (type !== 'callout_open' && type !== 'callout_close') return null;
    this.take();
    return { title: content, nesting };
  }

  /** The title of a callout, as the bold line that it is drawn as. */
  private title(text: string, line: number): Paragraph {
    const runs = this.inlineOf(text, line).map((run): Run => ({ ...run, strong: true }));
    return { kind: 'paragraph', runs, lines: [line, line] };
  }

  private inlineOf(markdown: string, line: number): Run[] {
    const [inline] = parser.parseInline(markdown, {});
    return inline ? this.inline(inline, line) : [];
  }

  private inline(token: Token, line: number): Run[] {
    const { runs, images } = readInline(token, line);
    this.images.push(...images);
    return runs;
  }

  private heading(): Heading | Paragraph | null {
    const open = this.take();
    const [from, to] = this.lines(open);
    const runs = this.inline(this.take(), from);
    this.take();
    const text = runsText(runs).replace(/\s+/g, ' ');
    if (text === '') return null;
    const underlined = open.markup === '-' || open.markup === '=';
    if (underlined && isProse(runs)) return { kind: 'paragraph', runs, lines: [from, to - 1] };
    if (text.length > LONGEST_HEADING) return { kind: 'paragraph', runs, lines: [from, to] };
    return { kind: 'heading', level: Number(open.tag.slice(1)), runs, text, lines: [from, to] };
  }

  /** The next block, or `null` for what leaves no text: a rule, a comment, a picture alone. */
  private block(): Block | null {
    const token = this.take();
    const lines = this.lines(token);
    switch (token.type) {
      case 'paragraph_open':
        return this.paragraph(lines);
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.list(token, lines);
      case 'table_open':
        return this.table(lines);
      case 'blockquote_open': {
        const blocks = this.blocksUntil('blockquote_close');
        return blocks.length === 0 ? null : { kind: 'quote', blocks, lines };
      }
      case 'callout_open': {
        const title = token.content === '' ? [] : [this.title(token.content, lines[0])];
        const blocks = [...title, ...this.blocksUntil('callout_close')];
        return blocks.length === 0 ? null : { kind: 'quote', blocks, lines };
      }
      case 'fence':
        return codeBlock(token, lines);
      case 'html_block':
        return this.html(token, lines);
      case 'heading_open': {
        // Inside a list or quote a heading is a line of text.
        this.at--;
        const heading = this.heading();
        return heading && asParagraph(heading);
      }
      default:
        return null;
    }
  }

  private paragraph(lines: Lines): Paragraph | null {
    const runs = this.inline(this.take(), lines[0]);
    this.take();
    return runs.length === 0 ? null : { kind: 'paragraph', runs, lines };
  }

  /** Text that stands between raw tags is kept; tags, scripts, styles and comments are not. */
  private html(token: Token, lines: Lines): Paragraph | null {
    const runs = this.inlineOf(withoutTags(token.content), lines[0]);
    return runs.length === 0 ? null : { kind: 'paragraph', runs, lines };
  }

  private blocksUntil(close: string): Block[] {
    const blocks: Block[] = [];
    while (this.peek().type !== close) {
      const block = this.block();
      if (block) blocks.push(block);
    }
    this.take();
    return blocks;
  }

  private list(open: Token, lines: Lines): List | null {
    const ordered = open.type === 'ordered_list_open';
    const items: ListItem[] = [];
    while (this.peek().type === 'list_item_open') {
      const itemLines = this.lines(this.take());
      const blocks = this.blocksUntil('list_item_close');
      const [first, ...rest] = blocks;
      if (first === undefined) continue;
      if (first.kind === 'paragraph')
        items.push({ runs: withoutBox(first.runs), children: rest, lines: itemLines, ...boxOf(first.runs) });
      else items.push({ runs: [], children: blocks, lines: itemLines });
    }
    this.take();
    if (items.length === 0) return null;
    return { kind: 'list', ordered, start: Number(open.attrGet('start') ?? 1), items, lines };
  }

  private table(lines: Lines): Table | null {
    const rows: Cell[][] = [];
    let [line] = lines;
    for (let token = this.take(); token.type !== 'table_close'; token = this.take()) {
      if (token.type === 'tr_open') {
        rows.push([]);
        line = this.lines(token)[0];
      } else if (token.type === 'inline') rows.at(-1)?.push(onOneLine(this.inline(token, line)));
    }
    const [header = [], ...body] = rows;
    if (rows.flat(2).length === 0) return null;
    return { kind: 'table', header, rows: body, lines };
  }
}

/** Several lines, or a sentence with its stop: a rule under a paragraph that made a heading of it by accident. */
function isProse(runs: readonly Run[]): boolean {
  const text = runsText(runs);
  return text.length > LONGEST_HEADING || /\n|[。.；;，,]$/.test(text);
}

/** A table row is one line of text, whatever `<br>` its cells hold. */
function onOneLine(cell: Cell): Cell {
  return cell.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
}

function withImages(element: Element, images: readonly Image[]): Element {
  return images.length === 0 ? element : { ...element, images: [...element.images, ...images] };
}
