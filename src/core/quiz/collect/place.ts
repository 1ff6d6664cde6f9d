import type { Passage } from '../../notes/passage.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Source } from '../question.ts';

/** Width of a text; a Han character takes two columns. */
export function columns(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}，。；：、（）]/gu)?.length ?? 0);
}

/** How a written question begins. */
export const QUESTION = /^(?:Q|问题?|問題?)\s*[:：]\s*/iu;

export function topicOf({ headings, path }: Passage): string {
  const heading = headings.findLast((each) => !QUESTION.test(each)) ?? '';
  const file = path.split('/').at(-1) ?? path;
  return oneLine(heading) || file.replace(/\.[^.]+$/, '');
}

export function sourceAt({ id, path, lines }: Passage, line?: number): Source {
  const isInside = line !== undefined && line >= lines[0] && line <= lines[1];
  return { passageId: id, path, lines: isInside ? [line, line] : lines };
}

/** Whether brackets and quotes are closed and nothing is cut off. */
export function isWhole(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/[(（]/g) === count(/[)）]/g) &&
    count(/[“「《]/g) === count(/[”」》]/g) &&
    count(/"/g) % 2 === 0 &&
    !/(?:[(（]\s*[)）]|[:：、(（]$|\.\.\.|…|\b(?:TODO|TBD)\b|等等?$)/.test(text)
  );
}
