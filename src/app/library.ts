import type { Glossary } from '../core/notes/glossary.ts';
import { headTerms } from '../core/notes/head-terms.ts';
import type { Note } from '../core/notes/note.ts';
import type { Passage } from '../core/notes/passage.ts';
import { highlight } from '../core/notes/plain-text.ts';
import { createSearch, type SearchResult } from '../core/search/search.ts';
import type { Library, ShownPassage, Span, Topic } from './ask.ts';
import { sourceUrl } from './source-url.ts';

/** How many passages an answer offers unless asked otherwise. */
const DEFAULT_LIMIT = 3;
const MOST_TOPICS = 3;
/** A passage that scores less shares a stray word with the question; its topic is not near. */
const NEAR = 0.7;

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
      const result = search.ask(question, Math.max(limit, MOST_TOPICS * 2));
      const { verdict, confidence, corrections, didYouMean, hits } = result;
      const nothing = verdict === 'nothing';
      return {
        question,
        verdict,
        confidence,
        corrections,
        didYouMean,
        passages: nothing ? [] : hits.slice(0, limit).map((hit) => show(hit.passage, hit.excerpt)),
        topics: nothing ? nearestTopics(result) : [],
      };
    },
    passage: (id, excerpt = null) => {
      const passage = byId.get(id);
      return passage ? show(passage, excerpt) : null;
    },
  };
}

/** What the nearest passages are about; none where nothing is near. */
function nearestTopics({ hits }: SearchResult<Passage>): Topic[] {
  const topics = new Map<string, Topic>();
  for (const { passage, score } of hits) {
    const label = passage.headings.at(-1) ?? headTerms(passage.text.split('\n')[0] ?? '')[0];
    if (score < NEAR || label === undefined || topics.size === MOST_TOPICS) continue;
    if (!topics.has(label)) topics.set(label, { label, passageId: passage.id });
  }
  return [...topics.values()];
}
