import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Cell, Image, Lines, List, ListItem, Paragraph, Run, Table } from './block.ts';
import { readInline, runsText } from './inline.ts';

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly level: number;
  readonly runs: readonly Run[];
  readonly text: string;
  readonly lines: Lines;
}

/** One top-level thing of a note, with the pictures that stand in it and how it stands to the one before. */
export interface Element {
  readonly content: Block | Heading;
  readonly images: readonly Image[];
  /** Longest run of blank lines between this and the element before; pictures and comments do not count as lines. */
  readonly blankLinesBefore: number;
}

const markdown = new MarkdownIt({ html: true });
// Notes indent paragraphs by habit; code worth showing stands between fences.
markdown.disable('code');

/** A heading longer than this is a paragraph that somebody underlined with `---`. */
const LONGEST_HEADING = 80;

/**
 * Reads Markdown into its top-level elements, in order. Never throws: everything is some Markdown.
 * Line numbers are those of `source`, 1-based.
 */
export function readMarkdown(source: string): Element[] {
  const reader = new Reader(source.split(/\r\n|\r|\n/));
  return reader.elements(markdown.parse(source, {}));
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
    let gap = 0;
    let lastLine = 0;
    while (this.at < this.tokens.length) {
      const token = this.peek();
      const [from] = this.lines(token);
      gap = Math.max(gap, this.blankLines(lastLine + 1, from - 1));
      lastLine = Math.max(lastLine, this.lines(token)[1]);
      this.images = [];
      const content = token.type === 'heading_open' ? this.heading() : this.block();
      if (content === null) {
        // A picture or a comment: the next element stands as near to the last one as if it were not there.
        const previous = elements.at(-1);
        if (previous) elements[elements.length - 1] = withImages(previous, this.images);
        else orphans = [...orphans, ...this.images];
        continue;
      }
      elements.push({ content, images: [...orphans, ...this.images], blankLinesBefore: gap });
      orphans = [];
      gap = 0;
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

  private inline(token: Token, line: number): Run[] {
    const { runs, images } = readInline(token, line);
    this.images.push(...images);
    return runs;
  }

  private heading(): Heading | Paragraph | null {
    const open = this.take();
    const lines = this.lines(open);
    const runs = this.inline(this.take(), lines[0]);
    this.take();
    const text = runsText(runs).replace(/\s+/g, ' ');
    if (text === '') return null;
    if (text.length > LONGEST_HEADING) return { kind: 'paragraph', runs, lines };
    return { kind: 'heading', level: Number(open.tag.slice(1)), runs, text, lines };
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
      case 'fence':
        return codeBlock(token, lines);
      case 'html_block':
        return htmlText(token.content, lines);
      case 'heading_open':
        // Inside a list or quote a heading is a line of text.
        this.at--;
        return asParagraph(this.heading());
      default:
        return null;
    }
  }

  private paragraph(lines: Lines): Paragraph | null {
    const runs = this.inline(this.take(), lines[0]);
    this.take();
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
      if (first.kind === 'paragraph') items.push({ runs: first.runs, children: rest, lines: itemLines });
      else items.push({ runs: [], children: blocks, lines: itemLines });
    }
    this.take();
    if (items.length === 0) return null;
    return { kind: 'list', ordered, start: Number(open.attrGet('start') ?? 1), items, lines };
  }

  private table(lines: Lines): Table {
    const rows: Cell[][] = [];
    for (let token = this.take(); token.type !== 'table_close'; token = this.take()) {
      if (token.type === 'tr_open') rows.push([]);
      else if (token.type === 'inline') rows.at(-1)?.push(this.inline(token, lines[0]));
    }
    const [header = [], ...body] = rows;
    return { kind: 'table', header, rows: body, lines };
  }
}

function withImages(element: Element, images: readonly Image[]): Element {
  return images.length === 0 ? element : { ...element, images: [...element.images, ...images] };
}

function asParagraph(content: Heading | Paragraph | null): Paragraph | null {
  return content && { kind: 'paragraph', runs: content.runs, lines: content.lines };
}

function codeBlock(token: Token, lines: Lines): Block | null {
  const text = token.content.replace(/\s+$/, '');
  if (text === '') return null;
  return { kind: 'code', language: token.info.trim().split(/\s+/)[0] ?? '', text, lines };
}

/** Text that stands between raw tags is kept, the tags, scripts, styles and comments are not. */
function htmlText(html: string, lines: Lines): Paragraph | null {
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
  return text === '' ? null : { kind: 'paragraph', runs: [{ text }], lines };
}
