import { webAddress } from './address.ts';
import type { Node, TimeStyle } from './node.ts';

/** What stands in angle brackets; reference#message-formatting-formats */
const PATTERNS: readonly (readonly [RegExp, (...groups: string[]) => Node | null])[] = [
  [/<@!?(\d{1,20})>/y, (id = '') => ({ kind: 'user', id })],
  [/<@&(\d{1,20})>/y, (id = '') => ({ kind: 'role', id })],
  [/<#(\d{1,20})>/y, (id = '') => ({ kind: 'channel', id })],
  [/<\/([^\s:<>][^:<>\n]{0,100}):(\d{1,20})>/y, (name = '', id = '') => ({ kind: 'command', name, id })],
  [/<a?:(\w{2,32}):(\d{1,20})>/y, (name = '', id = '') => ({ kind: 'customEmoji', name, id })],
  [/<t:(-?\d{1,17})(?::([tTdDfFsSR]))?>/y, time],
  [
    /<id:(customize|browse|guide|home|linked-roles)>/y,
    (name) => ({ kind: 'place', name: name as Extract<Node, { kind: 'place' }>['name'] }),
  ],
  [/<(https?:\/\/[^\s<>]+)>/iy, address],
];

/** The furthest moment that JavaScript's dates reach, in milliseconds either way. */
const LAST_MOMENT = 8.64e15;

function time(seconds = '', style = ''): Node | null {
  const at = Number(seconds) * 1000;
  if (Math.abs(at) > LAST_MOMENT) return null;
  return { kind: 'time', at, style: style === '' ? 'f' : (style as TimeStyle) };
}

function address(text = ''): Node | null {
  const href = webAddress(text);
  if (href === null) return null;
  return { kind: 'link', href, title: null, children: [{ kind: 'text', text }] };
}

/** The mention, time, emoji or address in angle brackets at `at`, and where it ends. */
export function angleAt(text: string, at: number): { readonly node: Node; readonly end: number } | null {
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const node = match === null ? null : make(...match.slice(1));
    if (match !== null && node !== null) return { node, end: at + match[0].length };
  }
  return null;
}
