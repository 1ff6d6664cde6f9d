/** What may be read where, from wide to narrow: blocks at line starts, code fences, marks within a line alone. */
type Layout = 'blocks' | 'fences' | 'inline';

/** Where a piece of text stands. */
export interface Place {
  readonly layout: Layout;
  /** Discord quotes no quote, and none in a list. */
  readonly mayQuote: boolean;
  /** A link holds no other. */
  readonly mayLink: boolean;
  /** Marks around this piece. */
  readonly depth: number;
}

/** Marks within marks up to which they are read; the text below is shown as it is written. */
export const DEEPEST = 12;

export const OUTERMOST: Place = { layout: 'blocks', mayQuote: true, mayLink: true, depth: 0 };

/** Inside a mark such as bold: what stands at a line start there is text. */
export function inMark(place: Place): Place {
  return { ...place, layout: place.layout === 'inline' ? 'inline' : 'fences', depth: place.depth + 1 };
}

/** On one line: a heading, a link's text. */
export function inLine(place: Place): Place {
  return { ...place, layout: 'inline', depth: place.depth + 1 };
}

/** In a quote or a list item, which hold blocks again. */
export function inBlock(place: Place): Place {
  return { ...place, mayQuote: false, depth: place.depth + 1 };
}
