import type { Token } from 'markdown-it';
import { lineEnds } from '../text/lines.ts';
import type { Image, Run } from './block.ts';

export interface Inline {
  readonly runs: Run[];
  readonly images: Image[];
}

type Mark = 'strong' | 'em' | 'strike' | 'mark';
const MARKS: Readonly<Record<string, Mark>> = { strong: 'strong', em: 'em', s: 'strike', mark: 'mark' };

/** Longer lines of English may be hard-wrapped prose, shorter ones are lines the author meant. */
const WRAPPED_FROM = 40;
/** From this length on, a line without Chinese and without a stop is wrapped whatever the next one begins with. */
const SURELY_WRAPPED_FROM = 60;

/**
 * Runs and pictures of one inline token. Raw HTML and comments leave nothing behind but their pictures. A line
 * end inside a paragraph stays a line end, unless it only wraps a sentence.
 * @param line source line of the token, for its pictures
 */
export function readInline(token: Token | undefined, line: number): Inline {
  const children = token?.children ?? [];
  const runs: Run[] = [];
  const images: Image[] = [];
  const marks: Mark[] = [];
  let href: string | null = null;
  let lineText = '';
  let isWrapped = false;
  let at = line;
  const push = (text: string, code = false) => {
    if (text === '') return;
    const run: Run = { text, ...Object.fromEntries(marks.map((mark) => [mark, true])) };
    const whole = { ...run, ...(code ? { code: true as const } : {}), ...(href === null ? {} : { href }) };
    const last = runs.at(-1);
    if (last && isPlain(last) && isPlain(whole)) runs[runs.length - 1] = { text: last.text + text };
    else runs.push(whole);
  };
  for (const [index, child] of children.entries()) {
    const mark = MARKS[child.tag];
    if (mark && child.nesting === 1) marks.push(mark);
    else if (mark && child.nesting === -1) marks.splice(marks.lastIndexOf(mark), 1);
    else if (child.type === 'link_open') href = attribute(child, 'href');
    else if (child.type === 'link_close') href = null;
    else if (isText(child)) {
      push(child.content, child.type === 'code_inline');
      lineText += child.content;
    } else if (child.type === 'image') {
      images.push({ alt: child.content, src: decode(attribute(child, 'src') ?? ''), line: at });
    } else if (child.type === 'html_inline') {
      const image = rawImage(child.content, at);
      if (image) images.push(image);
      if (/^<br\s*\/?>$/i.test(child.content)) push('\n');
      at += lineEnds(child.content);
    } else if (child.type === 'hardbreak' || child.type === 'softbreak') {
      const after = lineAfter(children, index);
      const wraps: boolean = child.type === 'softbreak' && onlyWraps(lineText, after, isWrapped);
      push(wraps ? ' ' : '\n');
      isWrapped = wraps || (isWrapped && !isLabelled(lineText, after));
      lineText = '';
      at++;
    }
  }
  return { runs: trimRuns(runs), images };
}

/** The plain text of runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function isPlain(run: Run): boolean {
  return Object.keys(run).length === 1;
}

function isText({ type, content }: Token): boolean {
  return (type === 'text' || type === 'code_inline') && content !== '';
}

function lineAfter(tokens: readonly Token[], index: number): string {
  let line = '';
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (line !== '' && (token.type === 'softbreak' || token.type === 'hardbreak'))) break;
    if (isText(token)) line += token.content;
  }
  return line;
}

/** `Bind mount: a host directory`, `kubelet - agent on each node`: a line of its own, whatever stands before it. */
const LABELLED = /^["“'(]?[A-Z\d][\w()/&+.'-]*(?: [\w()/&+.'-]+){0,4}(?::| [-–—]) /;
/** The same in lower case, which only says something beside a line that has a label too. */
const LOWER_LABELLED = /^[\w.+-]+(?: [\w()/&+.'-]+){0,2}(?::| [-–—]) /;

/**
 * Whether the line end between two lines of a paragraph merely wraps an English sentence. Where one line of the
 * paragraph was wrapped (`isWrapped`), those after it are wrapped as well, however short, up to the next labelled one.
 */
function onlyWraps(line: string, after: string, isWrapped: boolean): boolean {
  const begins = /^["“'(A-Za-z\d]/.test(after);
  if (isLabelled(line, after)) return false;
  if (isWrapped) return begins && !/[.!?:\p{Script=Han}]$/u.test(line);
  if (line.length < WRAPPED_FROM || !/[\p{Script=Latin},;]$/u.test(line)) return false;
  if (/^[a-z(]/.test(after)) return true;
  return line.length >= SURELY_WRAPPED_FROM && begins && !/\p{Script=Han}/u.test(line);
}

function isLabelled(line: string, after: string): boolean {
  return LABELLED.test(after) || (LOWER_LABELLED.test(after) && LOWER_LABELLED.test(line));
}

/** `<img src="…">`, as editors write it to scale a picture. */
function rawImage(tag: string, line: number): Image | null {
  if (!/^<img\s/i.test(tag)) return null;
  const value = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).find(Boolean) ?? '';
  const src = value('src');
  return src === '' ? null : { alt: value('alt'), src: decode(src), line };
}

function attribute(token: Token, name: string): string | null {
  const value = token.attrGet(name);
  return value === null ? null : String(value);
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

/** White space at the outer ends and around line ends carries no meaning. */
function trimRuns(runs: readonly Run[]): Run[] {
  const trimmed: Run[] = [];
  for (const run of runs) {
    const before = trimmed.at(-1);
    let text = run.code ? run.text : trimLines(run.text);
    if (before === undefined || before.text.endsWith('\n')) text = text.trimStart();
    if (before && text.startsWith('\n')) trimEnd(trimmed);
    if (text !== '') trimmed.push({ ...run, text });
  }
  trimEnd(trimmed);
  return trimmed;
}

function trimLines(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  if (last === 0) return text;
  const trimmed = lines.map((line, index) => {
    const started = index > 0 ? line.trimStart() : line;
    return index < last ? started.trimEnd() : started;
  });
  return trimmed.filter((line, index) => line !== '' || index === 0 || index === last).join('\n');
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.pop(); last; last = runs.pop()) {
    const text = last.text.trimEnd();
    if (text === '') continue;
    runs.push({ ...last, text });
    return;
  }
}
