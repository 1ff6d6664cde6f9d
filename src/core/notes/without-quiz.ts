import type { Lines } from './block.ts';
import { createParser } from './parser.ts';

const SWITCH = /<!--\s*quiz:\s*(on|off)\s*-->/gi;
const parser = createParser();

type Event =
  | { readonly kind: 'heading'; readonly level: number; readonly line: number }
  | { readonly kind: 'on' | 'off'; readonly line: number };

/**
 * The lines from each `<!-- quiz: off -->` to the next heading of the same or a higher level than the one it stands
 * under, to `<!-- quiz: on -->` or to the end of the note. A comment shown as code switches nothing.
 */
export function withoutQuiz(source: string): Lines[] {
  if (source.search(SWITCH) < 0) return [];
  const stretches: Lines[] = [];
  let level = 0;
  let off: { readonly line: number; readonly level: number } | null = null;
  for (const event of eventsIn(source)) {
    if (event.kind === 'off') off ??= { line: event.line, level };
    const ends =
      event.kind === 'on' || (event.kind === 'heading' && off !== null && event.level <= off.level);
    if (off && ends) {
      stretches.push([off.line, Math.max(off.line, event.line - 1)]);
      off = null;
    }
    if (event.kind === 'heading') level = event.level;
  }
  if (off) stretches.push([off.line, source.split('\n').length]);
  return stretches;
}

function eventsIn(source: string): Event[] {
  return parser.parse(source, {}).flatMap((token): Event[] => {
    const line = (token.map?.[0] ?? 0) + 1;
    if (token.type === 'heading_open') return [{ kind: 'heading', level: Number(token.tag.slice(1)), line }];
    if (token.type === 'html_block') return switchesIn(token.content, line);
    if (token.type !== 'inline') return [];
    const inner = (token.children ?? [])
      .filter(({ type }) => type === 'html_inline')
      .map(({ content }) => content);
    return switchesIn(token.content, line).filter(() => inner.join('').search(SWITCH) >= 0);
  });
}

function switchesIn(text: string, line: number): Event[] {
  return [...text.matchAll(SWITCH)].map(({ 1: word = '', index }) => ({
    kind: word.toLowerCase() === 'on' ? 'on' : 'off',
    line: line + text.slice(0, index).split('\n').length - 1,
  }));
}
