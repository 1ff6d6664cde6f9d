import type { Token } from 'markdown-it';
import type { Image, Run } from './block.ts';

export interface Inline {
  readonly runs: Run[];
  readonly images: Image[];
}

type Mark = 'strong' | 'em' | 'strike';
const MARKS: Readonly<Record<string, Mark>> = { strong: 'strong', em: 'em', s: 'strike' };

/** Longer lines of English may be hard-wrapped prose, shorter ones are lines the author meant. */
const WRAPPED_FROM = 40;

/**
 * Runs and pictures of one inline token. Raw HTML and comments leave nothing behind. A line end inside a
 * paragraph stays a line end, unless it only wraps a sentence.
 * @param line source line of the token, for its pictures
 */
export function readInline(token: Token | undefined, line: number): Inline {
  const runs: Run[] = [];
  const images: Image[] = [];
  const marks = new Set<Mark>();
  let href: string | null = null;
  const push = (text: string, code = false) => {
    if (text === '') return;
    const run: Run = { text, ...Object.fromEntries([...marks].map((mark) => [mark, true])) };
    runs.push({ ...run, ...(code ? { code: true } : {}), ...(href === null ? {} : { href }) });
  };
  let lineLength = 0;
  for (const [index, child] of (token?.children ?? []).entries()) {
    const mark = MARKS[child.tag];
    if (mark && child.nesting === 1) marks.add(mark);
    else if (mark && child.nesting === -1) marks.delete(mark);
    else if (child.type === 'link_open') href = attribute(child, 'href');
    else if (child.type === 'link_close') href = null;
    else if (child.type === 'text' || child.type === 'code_inline') {
      push(child.content, child.type === 'code_inline');
      lineLength += child.content.length;
    } else if (child.type === 'image') {
      images.push({ alt: child.content, src: decode(attribute(child, 'src') ?? ''), line });
    } else if (child.type === 'hardbreak' || isBreakTag(child)) {
      push('\n');
      lineLength = 0;
    } else if (child.type === 'softbreak') {
      push(joint(runs.at(-1)?.text ?? '', token?.children?.[index + 1]?.content ?? '', lineLength));
      lineLength = 0;
    }
  }
  return { runs: trimRuns(runs), images };
}

/** The plain text of runs. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function isBreakTag(token: Token): boolean {
  return token.type === 'html_inline' && /^<br\s*\/?>$/i.test(token.content);
}

/** What a line end inside a paragraph reads as: a space where an English sentence was only wrapped. */
function joint(before: string, after: string, lineLength: number): string {
  const wrapped =
    lineLength >= WRAPPED_FROM && /[\p{Script=Latin},;]$/u.test(before) && /^[a-z(]/.test(after);
  return wrapped ? ' ' : '\n';
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
  const trimmed = runs.map((run) =>
    run.code ? run : { ...run, text: run.text.replace(/[^\S\n]*\n\s*/g, '\n') },
  );
  while (trimmed.length > 0) {
    const first = trimmed[0] as Run;
    const text = first.text.trimStart();
    if (text !== '') {
      trimmed[0] = { ...first, text };
      break;
    }
    trimmed.shift();
  }
  while (trimmed.length > 0) {
    const last = trimmed.at(-1) as Run;
    const text = last.text.trimEnd();
    if (text !== '') {
      trimmed[trimmed.length - 1] = { ...last, text };
      break;
    }
    trimmed.pop();
  }
  return trimmed;
}
