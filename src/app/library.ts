import type { Passage } from '../core/notes/passage.ts';
import { highlight } from '../core/notes/plain-text.ts';
import type { Library, ShownPassage, Span } from './ask.ts';
import type { Shelf } from './shelf.ts';
import { sourceUrl } from './source-url.ts';
import { nearestTopics } from './topics.ts';

/** How many passages an answer offers unless asked otherwise. */
const DEFAULT_LIMIT = 3;

/** Answers from the notes on a shelf, as they are at the time. `notesUrl` is where sources can be read. */
export function createLibrary(shelf: Shelf, { notesUrl }: { readonly notesUrl: string | null }): Library {
  const show = (passage: Passage, excerpt: Span | null): ShownPassage => ({
    id: passage.id,
    path: passage.path,
    headings: passage.headings,
    lines: passage.lines,
    text: passage.text,
    blocks: excerpt ? highlight(passage.blocks, excerpt) : passage.blocks,
    images: passage.images,
    excerpt,
    url: notesUrl === null ? null : sourceUrl(notesUrl, passage.path, passage.lines),
  });

  return {
    ask: (question, { limit = DEFAULT_LIMIT } = {}) => {
      const { verdict, confidence, corrections, didYouMean, hits, ranked } = shelf.search.ask(
        question,
        limit,
      );
      const nothing = verdict === 'nothing';
      return {
        question,
        verdict,
        confidence,
        corrections,
        didYouMean,
        passages: nothing ? [] : hits.map(({ passage, excerpt }) => show(passage, excerpt?.marked ?? null)),
        topics: nothing ? nearestTopics(ranked) : [],
      };
    },
    passage: (id, excerpt = null) => {
      const passage = shelf.passage(id);
      return passage ? show(passage, excerpt) : null;
    },
  };
}
