import { readingMinutes } from '../../core/daily/reading-time.ts';
import type { Section, ShownPassage } from '../ask.ts';

/** What is posted of a section. */
export interface TopicReading {
  readonly passages: readonly ShownPassage[];
  /** How long it takes to read, at least one. */
  readonly minutes: number;
  /** The page on which the section goes on; `null` where this is all of it. */
  readonly goesOn: number | null;
}

/**
 * Of a section's first page what stands right below its heading: the sections below it have days of their own. The
 * page itself where that is nothing.
 */
export function readingOf({ pages, headings }: Pick<Section, 'pages' | 'headings'>): TopicReading {
  const page = pages[0] ?? [];
  const own = page.filter((passage) => passage.headings.length <= headings.length);
  const passages = own.length > 0 ? own : page;
  const isPart = passages.length < page.length;
  return {
    passages,
    minutes: readingMinutes(passages.map(({ text }) => text).join('\n')),
    goesOn: isPart ? 0 : pages.length > 1 ? 1 : null,
  };
}
