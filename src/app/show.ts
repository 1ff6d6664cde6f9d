import type { Passage } from '../core/notes/passage.ts';
import { highlight } from '../core/notes/plain-text.ts';
import type { SectionNode } from '../core/notes/section-tree.ts';
import type { SectionSummary, ShownPassage, Span } from './ask.ts';
import { sourceUrl } from './source-url.ts';

/** A passage as it is shown, its answering words marked. `notesUrl` is where sources can be read. */
export function showPassage(passage: Passage, excerpt: Span | null, notesUrl: string | null): ShownPassage {
  return {
    id: passage.id,
    path: passage.path,
    headings: passage.headings,
    lines: passage.lines,
    text: passage.text,
    blocks: excerpt ? highlight(passage.blocks, excerpt) : passage.blocks,
    images: passage.images,
    excerpt,
    url: notesUrl === null ? null : sourceUrl(notesUrl, passage.path, passage.lines),
  };
}

/** @param label what the section is called among all sections */
export function summarize(section: SectionNode, label: string): SectionSummary {
  const { id, title, path, headings, language, passages } = section;
  return { id, title, label, path, headings, language, passages: passages.length };
}
