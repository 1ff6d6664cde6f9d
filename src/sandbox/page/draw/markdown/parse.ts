import { bareAddress, webAddress } from './address.ts';
import { angleAt } from './angle.ts';
import { codeAt, fenceAt, ticksAt } from './code.ts';
import { type Delimiters, delimitersOf } from './delimiters.ts';
import { blockAt, type RawBlock } from './lines.ts';
import type { Node } from './node.ts';
import { DEEPEST, inBlock, inLine, inMark, OUTERMOST, type Place } from './place.ts';

/**
 * Reads Discord's Markdown, as its help pages describe it and its client draws it. Never fails: what is no mark is
 * text. Takes time in proportion to the text's length, whatever it holds.
 *
 * @param options `inline`: one line of text, as a reply's preview or a title; nothing at a line start counts
 */
export function parse(text: string, options: { readonly inline?: boolean } = {}): Node[] {
  return read(text, options.inline === true ? { ...OUTERMOST, layout: 'inline' } : OUTERMOST);
}

interface Found {
  readonly node: Node;
  /** Behind the piece. */
  readonly end: number;
}

/** Whatever may begin something other than text. */
const SPECIAL = /[\\`*_~\|\[<\n¯]|@(?:everyone|here)|(?:https?|discord):\/\/|\p{RGI_Emoji}/giv;
const SHRUG = '¯\\_(ツ)_/¯';

function read(text: string, place: Place): Node[] {
  if (text === '') return [];
  if (place.depth > DEEPEST) return [{ kind: 'text', text }];
  const delimiters = delimitersOf(text);
  const nodes: Node[] = [];
  let pending = '';
  let at = 0;
  const take = ({ node, end }: Found) => {
    if (pending !== '') nodes.push({ kind: 'text', text: pending });
    pending = '';
    nodes.push(node);
    at = end;
  };
  while (at < text.length) {
    const atLineStart = place.layout === 'blocks' && (at === 0 || text[at - 1] === '\n');
    const block = atLineStart ? blockAt(text, at, place.mayQuote) : null;
    if (block !== null) {
      take({ node: blockNode(block, place), end: block.end });
      continue;
    }
    SPECIAL.lastIndex = at;
    const match = SPECIAL.exec(text);
    pending += text.slice(at, match?.index ?? text.length);
    at = match?.index ?? text.length;
    if (match === null) break;
    const found = pieceAt(text, at, match[0], place, delimiters);
    if (found?.node.kind === 'text') {
      pending += found.node.text;
      at = found.end;
    } else if (found !== null) {
      take(found);
    } else {
      const length = match[0] === '`' ? ticksAt(text, at) : 1;
      pending += text.slice(at, at + length);
      at += length;
    }
  }
  if (pending !== '') nodes.push({ kind: 'text', text: pending });
  return nodes;
}

function blockNode(block: RawBlock, place: Place): Node {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, children: read(block.content, inLine(place)) };
    case 'small':
      return { kind: 'small', children: read(block.content, inLine(place)) };
    case 'quote':
      return { kind: 'quote', children: read(block.content, inBlock(place)) };
    case 'list': {
      const { ordered, start } = block;
      const items = block.items.map((item) => read(item, inBlock(place)));
      return { kind: 'list', list: { ordered, start, items } };
    }
  }
}

/** What begins at `at` with `sign`; `null` if it is only text. */
function pieceAt(text: string, at: number, sign: string, place: Place, delimiters: Delimiters): Found | null {
  const wrapped = (
    kind: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler',
    width: number,
    close: number,
  ) => ({
    node: { kind, children: read(text.slice(at + width, close), inMark(place)) },
    end: close + width,
  });
  switch (sign) {
    case '\n':
      return null;
    case '\\':
      return escapedAt(text, at);
    case '¯':
      return text.startsWith(SHRUG, at)
        ? { node: { kind: 'text', text: SHRUG }, end: at + SHRUG.length }
        : null;
    case '`':
      return blockOfCode(text, at, place, delimiters) ?? codeAt(text, at, delimiters);
    case '*':
    case '_': {
      const single = delimiters.single(sign, at);
      const double = text[at + 1] === sign ? delimiters.double(sign, at) : null;
      // Of two readings Discord takes the longer one, and of equally long ones slanted text around the other.
      if (single !== null && single + 1 >= (double ?? 0) + 2) return wrapped('em', 1, single);
      return double === null ? null : wrapped(sign === '*' ? 'strong' : 'underline', 2, double);
    }
    case '~': {
      const close = text[at + 1] === '~' ? delimiters.next('~~', at + 3) : null;
      return close === null ? null : wrapped('strike', 2, close);
    }
    case '|': {
      const close = text[at + 1] === '|' ? delimiters.next('||', at + 3) : null;
      return close === null ? null : wrapped('spoiler', 2, close);
    }
    case '[':
      return place.mayLink ? maskedLinkAt(text, at, place, delimiters) : null;
    case '<': {
      const found = angleAt(text, at);
      return found?.node.kind === 'link' && !place.mayLink ? null : found;
    }
    default:
      return wordAt(text, at, sign, place);
  }
}

function blockOfCode(text: string, at: number, place: Place, delimiters: Delimiters): Found | null {
  const found = fenceAt(text, at, delimiters);
  if (found === null || found.node.kind !== 'fence') return null;
  if (place.layout === 'inline') return { node: { kind: 'code', text: found.node.text }, end: found.end };
  // The block ends its line by itself.
  return text[found.end] === '\n' ? { node: found.node, end: found.end + 1 } : found;
}

/** A backslash lets any sign be a sign; before letters, digits and spaces it is one itself. */
function escapedAt(text: string, at: number): Found | null {
  const code = text.codePointAt(at + 1);
  if (code === undefined) return null;
  const character = String.fromCodePoint(code);
  if (/[0-9A-Za-z\s]/.test(character)) return null;
  return { node: { kind: 'text', text: character }, end: at + 1 + character.length };
}

/** Longer destinations are no links; Discord's own limit on addresses is 2,048. */
const LONGEST_DESTINATION = 2500;
const DESTINATION = /^\s*(?:<([^\s<>]+)>|([^\s<>]+))(?:\s+(?:"([^"]*)"|'([^']*)'))?\s*$/;

/**
 * `[text](address "title")`. A text that itself looks like an address might lie about where it leads, so Discord
 * draws none of these.
 */
function maskedLinkAt(text: string, at: number, place: Place, delimiters: Delimiters): Found | null {
  const labelEnd = delimiters.partner('[', at);
  if (labelEnd === null || text[labelEnd + 1] !== '(') return null;
  const close = delimiters.partner('(', labelEnd + 1) ?? delimiters.next(')', labelEnd + 1);
  if (close === null || close - labelEnd > LONGEST_DESTINATION) return null;
  const match = DESTINATION.exec(text.slice(labelEnd + 2, close));
  const href = webAddress((match?.[1] ?? match?.[2] ?? '').replace(/\\([^0-9A-Za-z\s])/g, '$1'));
  const masks = delimiters.next('://', at);
  if (match === null || href === null || masks === null || masks < labelEnd) return null;
  const label = text.slice(at + 1, labelEnd);
  if (label.trim() === '') return null;
  const children = read(label, { ...inLine(place), mayLink: false });
  return { node: { kind: 'link', href, title: match[3] ?? match[4] ?? null, children }, end: close + 1 };
}

function wordAt(text: string, at: number, sign: string, place: Place): Found | null {
  if (sign.startsWith('@')) {
    const name = sign.slice(1);
    if (name !== 'everyone' && name !== 'here') return null;
    return { node: { kind: 'everyone', name }, end: at + sign.length };
  }
  if (!sign.endsWith('://')) return { node: { kind: 'emoji', text: sign }, end: at + sign.length };
  const address = place.mayLink ? bareAddress(text, at) : null;
  if (address === null) return null;
  const href = webAddress(address) ?? address;
  const children: Node[] = [{ kind: 'text', text: address }];
  return { node: { kind: 'link', href, title: null, children }, end: at + address.length };
}
