import type { Glossary } from '../src/core/notes/glossary.ts';
import { rotated } from '../src/core/quiz/order.ts';
import { createSearch } from '../src/core/search/search.ts';
import { auroc, calibrationError, latency, readLines, share } from './evaluation.ts';

/** How far down the list a query's gold passages are looked for. */
const DEPTH = 10;

interface Query {
  readonly text: string;
  /** Ids of its right passages; none where the corpus does not answer it. */
  readonly gold: readonly string[];
}

/**
 * Searches a corpus of passages for queries whose right passages are known; the files are JSONL.
 * @param withoutHalf the seed by which half of the right passages are taken out first, so that about half of the
 *   queries have no answer; `null` leaves the corpus as it is
 */
export function evaluateCorpus(
  corpusFile: string,
  queriesFile: string,
  glossary: Glossary,
  withoutHalf: number | null,
) {
  const all = readLines(corpusFile, ({ id, title, text, source }) => {
    if (typeof id !== 'string' || typeof text !== 'string') return 'a passage has "id" and "text"';
    const headings = typeof title === 'string' && title !== '' ? [title] : [];
    const path = typeof source === 'string' ? source : (headings[0] ?? id);
    return { id, path, headings, text, role: 'body' as const, language: null };
  });
  const judged = readLines(queriesFile, ({ text, gold }): Query | string => {
    if (typeof text !== 'string' || !Array.isArray(gold)) return 'a query has "text" and "gold" (a list)';
    return { text, gold: gold.map(String) };
  });
  const takenOut = withoutHalf === null ? new Set<string>() : halfOfGold(judged, withoutHalf);
  const passages = all.filter(({ id }) => !takenOut.has(id));
  const queries = judged.map(({ text, gold }) => ({ text, gold: gold.filter((id) => !takenOut.has(id)) }));
  const before = performance.now();
  const search = createSearch(passages, glossary);
  const buildSeconds = (performance.now() - before) / 1000;
  const answers = queries.map(({ text, gold }) => {
    const start = performance.now();
    const { hits, confidence } = search.ask(text, DEPTH);
    const ms = performance.now() - start;
    const rank = hits.findIndex(({ passage }) => gold.includes(passage.id));
    return { rank, answerable: gold.length > 0, confidence, ms };
  });
  const answerable = answers.filter((answer) => answer.answerable);
  const within = (k: number) => answerable.filter(({ rank }) => rank >= 0 && rank < k).length;
  const reciprocal = answerable.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  const isMixed = answerable.length > 0 && answerable.length < answers.length;
  return {
    queries: queries.length,
    passages: passages.length,
    recallAt1: share(within(1), answerable.length),
    recallAt5: share(within(5), answerable.length),
    mrrAt10: share(reciprocal, answerable.length),
    ...(isMixed ? { auroc: auroc(answers), calibrationError: calibrationError(answers) } : {}),
    latencyMs: latency(answers),
    buildSeconds,
  };
}

/** Half of the right passages of all queries, those that the seed puts first; the middle one of an odd number stays. */
function halfOfGold(queries: readonly Query[], seed: number): ReadonlySet<string> {
  const gold = [...new Set(queries.flatMap((query) => query.gold))];
  return new Set(rotated(gold, `${seed}`, (id) => id).slice(0, Math.floor(gold.length / 2)));
}
