import type { Glossary } from '../core/notes/glossary.ts';
import type { Note } from '../core/notes/note.ts';
import type { Passage } from '../core/notes/passage.ts';
import { highlight } from '../core/notes/plain-text.ts';
import { createSearch } from '../core/search/search.ts';
import type { Library, ShownPassage, Span } from './ask.ts';
import { sourceUrl } from './source-url.ts';
import { nearestTopics } from './topics.ts';

/** How many passages an answer offers unless asked otherwise. */
const DEFAULT_LIMIT = 3;

/** Puts notes on the shelf: indexes their passages and answers from them. `notesUrl` is where sources can be read. */
export function createLibrary(
  notes: readonly Note[],
  glossary: Glossary,
  { notesUrl }: { readonly notesUrl: string | null },
): Library {
  const passages = notes.flatMap((note) => note.passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const search = createSearch(passages, glossary);

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
      const { verdict, confidence, corrections, didYouMean, hits, ranked } = search.ask(question, limit);
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
      const passage = byId.get(id);
      return passage ? show(passage, excerpt) : null;
    },
  };
}
