import type { Glossary } from '../../../src/core/notes/glossary.ts';
import { detectLanguage } from '../../../src/core/notes/language.ts';
import { createSearch, type SearchResult } from '../../../src/core/search/search.ts';
import type { SearchPassage } from '../../../src/core/search/search-passage.ts';

/** A passage's heading path, parted by ` › `, and its text. `*` before the path marks an overview. */
export type Written = Readonly<Record<string, string>>;

/** Passages whose id is their heading path. */
export function passagesOf(written: Written): SearchPassage[] {
  return Object.entries(written).map(([key, text]) => {
    const id = key.replace(/^\*/, '');
    const role = key === id ? 'body' : 'overview';
    return { id, path: 'note.md', headings: id.split(' › '), text, role, language: detectLanguage(text) };
  });
}

/** Rows of a glossary: the names of one thing. */
export function glossaryOf(...rows: readonly (readonly string[])[]): Glossary {
  return rows.map((names) => ({ names, group: 'test' }));
}

export function ask(written: Written, question: string, glossary: Glossary = []): SearchResult {
  return createSearch(passagesOf(written), glossary).ask(question, 5);
}

/** Heading paths of the passages found, best first. */
export function ranked(written: Written, question: string, glossary: Glossary = []): string[] {
  return ask(written, question, glossary).hits.map(({ passage }) => passage.id);
}
