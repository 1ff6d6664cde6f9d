import createMarkdownIt, { type MarkdownIt } from 'markdown-it';
import { readCallouts } from './callout.ts';

const CJK = /[\p{Script=Han}\u2014\u2018-\u201d\u2026\u3000-\u30ff\uff00-\uffef]/u;
/** `$x$` with nothing blank inside its dollars, or `$$…$$`; `$5 and $6` is money. */
const FORMULA = /\$\$[^$]+\$\$|\$(?![\s$])[^$\n]*?[^\s\\$]\$(?!\d)/y;
const HIGHLIGHT = /==(?![\s=])([^\n=]*[^\s=])==(?!=)/y;
/** `[name]: address`; what follows a footnote's or a remark's colon is text. */
const ADDRESS = /^\[[^\]^][^\]]*\]:\s*(?:<|(?=[!-~]*[./#:@])[!-~]+(?:\s|$))/;

/** `##标题`, which CommonMark takes for text. With one `#` alone it may be a tag. */
const TIGHT_HEADING = /^(#{2,6})(?=[^#\s])(.*?)[ \t#]*$/;

const DIAGRAM = /^\s{0,3}<(div|pre)\b[^<>]*\bclass=["'][^"'<>]*\bmermaid\b[^<>]*>\s*$/i;
const ATTRIBUTES = /\{[^{}\n]*\}/y;

/** markdown-it for notes as people write them: where CommonMark would lose or disfigure text, it gives way. */
export function createParser(): MarkdownIt {
  const markdown = new createMarkdownIt({ html: true });
  // Notes indent paragraphs by habit; code worth showing stands between fences.
  markdown.disable('code');
  letEmphasisTouchChinese(markdown);
  keepFormulas(markdown);
  keepRemarks(markdown);
  readHighlights(markdown);
  readCallouts(markdown);
  keepDiagrams(markdown);
  readTightHeadings(markdown);
  dropAttributes(markdown);
  return markdown;
}

/** CommonMark leaves the asterisks of `**对象存储（OBS）**是…` standing, because a bracket touches a letter. */
function letEmphasisTouchChinese({ inline }: MarkdownIt): void {
  inline.State = class extends inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      const before = this.src.charAt(start - 1);
      const after = this.src.charAt(start + scanned.length);
      if (!canSplitWord || (!CJK.test(before) && !CJK.test(after))) return scanned;
      return {
        ...scanned,
        can_open: scanned.can_open || /\S/.test(after),
        can_close: scanned.can_close || /\S/.test(before),
      };
    }
  };
}

/** A formula is kept as written: its asterisks and backslashes are no Markdown. */
function keepFormulas({ inline }: MarkdownIt): void {
  inline.ruler.before('escape', 'formula', (state, silent) => {
    FORMULA.lastIndex = state.pos;
    const formula = FORMULA.exec(state.src)?.[0];
    if (formula === undefined) return false;
    if (!silent) state.push('text', '', 0).content = formula;
    state.pos += formula.length;
    return true;
  });
}

/** `==what is to be remembered==`; an `==` with a blank inside it compares. */
function readHighlights({ inline }: MarkdownIt): void {
  inline.ruler.before('emphasis', 'highlight', (state, silent) => {
    HIGHLIGHT.lastIndex = state.pos;
    const inner = HIGHLIGHT.exec(state.src)?.[1];
    if (inner === undefined || silent) return false;
    const end = state.posMax;
    state.push('mark_open', 'mark', 1);
    state.pos += 2;
    state.posMax = state.pos + inner.length;
    state.md.inline.tokenize(state);
    state.push('mark_close', 'mark', -1);
    state.pos = state.posMax + 2;
    state.posMax = end;
    return true;
  });
}

/** CommonMark takes `[注]: 以官网为准` for the address of a link named 注 and drops the line. */
function keepRemarks({ block }: MarkdownIt): void {
  const reference = block.ruler.getRules('').find(({ name }) => name === 'reference');
  if (!reference) return;
  block.ruler.at('reference', (state, line, end, silent) => {
    const from = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const to = state.eMarks[Math.min(line + 1, end - 1)];
    return ADDRESS.test(state.src.slice(from, to)) && reference(state, line, end, silent);
  });
}

/** `<div class="mermaid">` with blank lines inside it is the source of one diagram, as between fences. */
function keepDiagrams({ block }: MarkdownIt): void {
  block.ruler.before('html_block', 'diagram', (state, start, end, silent) => {
    const textOf = (line: number) => state.src.slice(state.bMarks[line], state.eMarks[line]);
    const tag = DIAGRAM.exec(textOf(start))?.[1];
    if (tag === undefined) return false;
    let close = start + 1;
    while (close < end && !textOf(close).includes(`</${tag}>`)) close++;
    if (close === end) return false;
    if (silent) return true;
    const token = state.push('fence', 'code', 0);
    token.info = 'mermaid';
    token.content = state.getLines(start + 1, close, 0, true);
    token.map = [start, close + 1];
    state.line = close + 1;
    return true;
  });
}

/** Many editors make a heading of hashes without a blank behind them, and notes are full of such. */
function readTightHeadings({ block }: MarkdownIt): void {
  const rule: Parameters<typeof block.ruler.before>[2] = (state, line, _end, silent) => {
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    const [, hashes, text] = TIGHT_HEADING.exec(state.src.slice(start, state.eMarks[line])) ?? [];
    if (hashes === undefined || text === undefined) return false;
    if (silent) return true;
    const tag = `h${hashes.length}`;
    const map: [number, number] = [line, line + 1];
    Object.assign(state.push('heading_open', tag, 1), { markup: hashes, map });
    Object.assign(state.push('inline', '', 0), { content: text, map, children: [] });
    state.push('heading_close', tag, -1).markup = hashes;
    state.line = line + 1;
    return true;
  };
  block.ruler.before('heading', 'tight_heading', rule, { alt: ['paragraph', 'reference', 'blockquote'] });
}

/** `![](a.png){width=65%}`: how large a picture is drawn says nothing. */
function dropAttributes({ inline }: MarkdownIt): void {
  inline.ruler.before('text', 'attributes', (state, silent) => {
    if (state.src.charAt(state.pos) !== '{' || state.src.charAt(state.pos - 1) !== ')') return false;
    if (state.pending !== '' || state.tokens.at(-1)?.type !== 'image') return false;
    ATTRIBUTES.lastIndex = state.pos;
    const attributes = ATTRIBUTES.exec(state.src)?.[0];
    if (attributes === undefined || silent) return false;
    state.pos += attributes.length;
    return true;
  });
}
