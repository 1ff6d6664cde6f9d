import type { Run } from '../../../core/notes/block.ts';
import { escapeLineStart, escapeText } from './escape.ts';

/** A run with the marks that Discord can draw; the answer is bold. */
interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly em: boolean;
  readonly strike: boolean;
  readonly link: string | false;
  readonly code: boolean;
}

type Mark = Exclude<keyof Piece, 'text'>;

/** From the outside in: bold around a link draws, a link around half a bold word does not. */
const NESTING: readonly Mark[] = ['bold', 'em', 'strike', 'link', 'code'];

/**
 * Draws inline text in Discord's Markdown. Neighbours with the same mark share one pair of markers, nothing
 * is marked across a line end, and white space stays outside the markers.
 */
export function drawRuns(runs: readonly Run[]): string {
  return splitLines(runs.map(toPiece))
    .map((line) => escapeLineStart(drawPieces(line, 0, '').trimEnd()))
    .join('\n');
}

/** As `drawRuns`, on one line and with everything bold. */
export function drawBold(runs: readonly Run[]): string {
  return drawRuns(runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' '), strong: true })));
}

/** The target as Discord accepts it in a masked link; `null` unless it is a web address. */
export function linkTarget(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const { protocol, href: address } = new URL(href);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

function toPiece(run: Run): Piece {
  return {
    text: run.text,
    bold: run.strong === true || run.answer === true,
    em: run.em === true,
    strike: run.strike === true,
    link: (run.href !== undefined && linkTarget(run.href)) || false,
    code: run.code === true,
  };
}

function splitLines(pieces: readonly Piece[]): Piece[][] {
  let line: Piece[] = [];
  const lines = [line];
  for (const piece of pieces) {
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) {
        line = [];
        lines.push(line);
      }
      if (text !== '') line.push({ ...piece, text });
    }
  }
  return lines;
}

/** @param following what is drawn right behind the pieces */
function drawPieces(pieces: readonly Piece[], depth: number, following: string): string {
  const mark = NESTING[depth];
  if (mark === undefined) return escapeText(textOf(pieces));
  return groupBy(pieces, mark).reduceRight((drawn, group) => {
    const behind = drawn || following;
    const value = group[0]?.[mark];
    if (!value) return drawPieces(group, depth + 1, behind) + drawn;
    if (mark === 'code') return drawCode(textOf(group)) + drawn;
    const [before, inner, after] = trim(drawPieces(group, depth + 1, ''));
    if (inner === '') return before + after + drawn;
    return before + wrap(mark, value, inner, textOf(group), after + behind) + after + drawn;
  }, '');
}

function wrap(mark: Mark, value: string | true, inner: string, text: string, behind: string): string {
  switch (mark) {
    case 'bold':
      return `**${inner}**`;
    case 'strike':
      return `~~${inner}~~`;
    case 'em': {
      // `_` keeps clear of the stars of bold text, but Discord wants no letter right behind it.
      const marker = /^\w/.test(behind) ? '*' : '_';
      return marker + inner + marker;
    }
    default:
      // Discord draws no masked link whose text looks like an address; then the true address is shown.
      return /https?:\/\//i.test(text) ? `<${value}>` : `[${inner}](${value})`;
  }
}

/** Code with a fence longer than any run of backticks in it. */
function drawCode(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${text} ${fence}` : fence + text + fence;
}

function groupBy(pieces: readonly Piece[], mark: Mark): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0]?.[mark] === piece[mark]) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function trim(text: string): [before: string, inner: string, after: string] {
  const inner = text.trim();
  const start = text.indexOf(inner);
  return [text.slice(0, start), inner, text.slice(start + inner.length)];
}
