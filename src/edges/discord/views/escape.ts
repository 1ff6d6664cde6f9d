import { cut } from './view.ts';

/** Invisible; keeps what stands on its two sides from being read together. */
const BREAK = '\u200B';

/** Control characters and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** ASCII only: in Chinese text an address ends where the Chinese goes on. */
const ADDRESS = /https?:\/\/[!-;=?-~]*[\w/#=&%~-]/gi;

/**
 * Text of a note as Discord shows it letter by letter: no formatting, mention, time, custom emoji, spoiler
 * or masked link comes out of it. Bare web addresses stay links. Line breaks become spaces; for what
 * matters at the start of a line see `escapeLineStart`.
 */
export function escapeText(text: string): string {
  const clean = text.replace(UNSEEN, ' ');
  let drawn = '';
  let end = 0;
  for (const match of clean.matchAll(ADDRESS)) {
    drawn += `${escapeMarkup(clean.slice(end, match.index))}<${match[0]}>`;
    end = match.index + match[0].length;
  }
  return drawn + escapeMarkup(clean.slice(end));
}

/** What a member wrote, on one line: as `escapeText`, and addresses are no links either. */
export function escapeWords(text: string): string {
  return escapeMarkup(text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()).replace(
    /(https?:)(?=\/\/)/gi,
    `$1${BREAK}`,
  );
}

/** As `escapeWords`, at most `length` long with its escapes; what is left out is left out at the end. */
export function escapeWithin(text: string, length: number): string {
  let short = cut(text, length);
  for (let drawn = escapeWords(short); ; drawn = escapeWords(short)) {
    if (drawn.length <= length || short.length <= 1) return drawn;
    short = cut(short, Math.max(1, short.length - Math.max(1, Math.ceil((drawn.length - length) / 2))));
  }
}

/** Escapes what would make a heading, small text, a quote or a list of an already escaped line. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)(?:(\d+)(?=[.)]\s)|(?=#{1,3}\s|-#|>|[-+]\s))/, (_, space, digits) =>
    digits === undefined ? `${space}\\` : `${space}${digits}\\`,
  );
}

/** Keeps a note's text from closing the code block it stands in: Discord knows no longer fence than ```. */
export function escapeFence(code: string): string {
  return code.replace(/`(?=``)/g, `\`${BREAK}`);
}

/**
 * Escapes only where Discord would read markup: single `_` inside a word, `~` and `|` are left alone.
 * Backslashes do not stop mentions everywhere, so those are broken up by an invisible character.
 */
function escapeMarkup(text: string): string {
  return text
    .replace(/[\\*`[\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\|/g, '\\$&')
    .replace(/<(?=[@#/:]|[a-z]+:)/gi, `<${BREAK}`)
    .replace(/@(?=everyone|here)/gi, `@${BREAK}`);
}
