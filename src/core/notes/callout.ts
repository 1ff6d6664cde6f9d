import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';

/** `!!! note "Title"`, `??? tip`, `=== "Tab"`; what belongs to it is indented by four columns. */
const INDENTED =
  /^(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+[^"\n]*?(?:"([^"\n]*)")?|===[!+]?[ \t]+"([^"\n]*)")[ \t]*$/;
/** `::: tip Title` or `:::tip[Title]`, up to a line of as many colons. */
const FENCED = /^(:{3,})[ \t]*[\w-]+(?:[ \t]*\[([^\]\n]*)\]|[ \t]+([^\s{][^\n]*))?[ \t]*(?:\{[^\n]*\})?$/;
/** `> [!note] Title` */
const QUOTED = /^\[![\w-]+\][+-]?[ \t]*([^\n]*)(?:\n|$)/;
const INDENT = 4;

/**
 * Reads the boxes of documentation tools and note editors (admonitions, containers, callouts) as what stands in them:
 * `callout_open` and `callout_close` hold the title in their `content`, empty where there is none.
 */
export function readCallouts({ block, core }: MarkdownIt): void {
  const interrupts = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  block.ruler.before('fence', 'indented_callout', indented, interrupts);
  block.ruler.before('fence', 'fenced_callout', fenced, interrupts);
  core.ruler.after('block', 'quoted_callout', quoted);
}

function indented(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const match = INDENTED.exec(lineOf(state, start));
  if (!match) return false;
  if (silent) return true;
  const indent = (state.sCount[start] ?? 0) + INDENT;
  let after = start + 1;
  for (let line = after; line < end; line++) {
    if (state.isEmpty(line)) continue;
    if ((state.sCount[line] ?? 0) < indent) break;
    after = line + 1;
  }
  box(state, { title: match[1] ?? match[2] ?? '', start, end: after, indent, next: after });
  return true;
}

function fenced(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const match = FENCED.exec(lineOf(state, start));
  if (!match) return false;
  if (silent) return true;
  const fence = match[1] ?? '';
  let close = start + 1;
  // One that is never closed reaches as far as what it stands in.
  while (close < end && lineOf(state, close).trimEnd() !== fence) close++;
  const title = match[2] ?? match[3] ?? '';
  box(state, { title, start, end: close, indent: state.blkIndent, next: Math.min(end, close + 1) });
  return true;
}

interface Box {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** The line after it. */
  readonly next: number;
}

function box(state: StateBlock, { title, start, end, indent, next }: Box): void {
  const open = state.push('callout_open', '', 1);
  open.content = title.trim();
  open.map = [start, next];
  const { blkIndent, lineMax } = state;
  state.blkIndent = indent;
  state.lineMax = end;
  state.md.block.tokenize(state, start + 1, end);
  state.blkIndent = blkIndent;
  state.lineMax = lineMax;
  state.push('callout_close', '', -1).content = open.content;
  state.line = next;
}

/** Makes callouts of the quotes that begin with their mark. */
function quoted(state: StateCore): void {
  const { tokens } = state;
  const kept: Token[] = [];
  /** For each open quote its title, `null` where it is a plain quote. */
  const titles: (string | null)[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    kept.push(token);
    if (token.type === 'blockquote_open') {
      const inline = tokens[at + 1]?.type === 'paragraph_open' ? tokens[at + 2] : undefined;
      const match = QUOTED.exec(inline?.content ?? '');
      const title = match ? (match[1] ?? '').trim() : null;
      titles.push(title);
      if (!match || !inline || title === null) continue;
      token.type = 'callout_open';
      token.content = title;
      inline.content = inline.content.slice(match[0].length);
      if (inline.content === '') at += 3;
    } else if (token.type === 'blockquote_close') {
      const title = titles.pop() ?? null;
      if (title === null) continue;
      token.type = 'callout_close';
      token.content = title;
    }
  }
  state.tokens = kept;
}

function lineOf(state: StateBlock, line: number): string {
  const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(from, state.eMarks[line]);
}
