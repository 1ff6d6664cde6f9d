/** A block as it was found at a line start: what it holds is not read yet. `end` is behind its last line break. */
export type RawBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: string; readonly end: number }
  | { readonly kind: 'small' | 'quote'; readonly content: string; readonly end: number }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly string[];
      readonly end: number;
    };

const HEADING = / *(#{1,3})[ \t]+(\S[^\n]*)(?:\n|$)/y;
const SMALL = / *-#[ \t]+(\S[^\n]*)(?:\n|$)/y;
const QUOTED_REST = / *>>> ([\s\S]+)/y;
const QUOTED_LINES = /(?: *> [^\n]*(?:\n|$))+/y;
const ITEM = /( *)([*-]|\d{1,9}\.) +(?=\S)/y;

/** The block that begins at the line start `at`; `null` if the line is plain text. */
export function blockAt(text: string, at: number, mayQuote: boolean): RawBlock | null {
  return heading(text, at) ?? small(text, at) ?? (mayQuote ? quote(text, at) : null) ?? list(text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function heading(text: string, at: number): RawBlock | null {
  const [all, marks, content] = matchAt(HEADING, text, at) ?? [];
  if (all === undefined || marks === undefined || content === undefined) return null;
  const level = marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3;
  return { kind: 'heading', level, content: content.replace(/[ \t]+#*[ \t]*$/, ''), end: at + all.length };
}

function small(text: string, at: number): RawBlock | null {
  const [all, content] = matchAt(SMALL, text, at) ?? [];
  if (all === undefined || content === undefined) return null;
  return { kind: 'small', content: content.trimEnd(), end: at + all.length };
}

function quote(text: string, at: number): RawBlock | null {
  const rest = matchAt(QUOTED_REST, text, at)?.[1];
  if (rest !== undefined) return { kind: 'quote', content: rest, end: text.length };
  const lines = matchAt(QUOTED_LINES, text, at)?.[0];
  if (lines === undefined) return null;
  const content = lines.replace(/\n$/, '').replace(/^ *> /gm, '');
  return { kind: 'quote', content, end: at + lines.length };
}

interface Marker {
  readonly indent: number;
  readonly ordered: boolean;
  readonly start: number;
  /** Of indent, marker and the spaces behind it. */
  readonly width: number;
}

function markerAt(text: string, at: number): Marker | null {
  const [all, indent, sign] = matchAt(ITEM, text, at) ?? [];
  if (all === undefined || indent === undefined || sign === undefined) return null;
  const number = Number.parseInt(sign, 10);
  const ordered = !Number.isNaN(number);
  return { indent: indent.length, ordered, start: ordered ? number : 1, width: all.length };
}

/**
 * A list goes on with markers of its own kind and with indented lines, which belong to the item above them; what is
 * indented and marked is a list in that item. Blank lines between are passed over.
 */
function list(text: string, at: number): RawBlock | null {
  const first = markerAt(text, at);
  if (first === null) return null;
  const items: string[][] = [];
  let end = at;
  let width = 0;
  let blanks = 0;
  for (let start = at; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const line = text.slice(start, stop);
    const marker = markerAt(text, start);
    if (line.trim() === '') blanks++;
    else {
      if (marker !== null && marker.indent <= first.indent) {
        if (marker.ordered !== first.ordered) break;
        items.push([line.slice(marker.width)]);
        width = marker.width;
      } else if (line.startsWith(' ')) {
        const indent = line.length - line.trimStart().length;
        items.at(-1)?.push(...new Array<string>(blanks).fill(''), line.slice(Math.min(indent, width)));
      } else break;
      blanks = 0;
      end = Math.min(stop + 1, text.length);
    }
    start = stop + 1;
  }
  const { ordered, start } = first;
  return { kind: 'list', ordered, start, items: items.map((lines) => lines.join('\n')), end };
}
