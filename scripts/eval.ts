import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGlossary } from '../src/core/notes/glossary.ts';
import { createSearch } from '../src/core/search/search.ts';
import { fail, readArguments } from './arguments.ts';
import { auroc, calibrationError, quantile, readLines, rounded, share } from './evaluation.ts';
import { notesWithWarnings } from './notes.ts';

const USAGE =
  'Usage: npm run eval -- --corpus C.jsonl --queries Q.jsonl [--json], or: npm run eval -- --knowledge DIR --questions F.jsonl [--details OUT.jsonl] [--json]';
const { values } = readArguments(
  USAGE,
  {
    corpus: { type: 'string' },
    queries: { type: 'string' },
    knowledge: { type: 'string' },
    questions: { type: 'string' },
    details: { type: 'string' },
    json: { type: 'boolean' },
  },
  0,
);

/** How far down the list a query's gold passages are looked for. */
const DEPTH = 10;

let result: Record<string, unknown>;
if (values.corpus && values.queries) result = await evaluateCorpus(values.corpus, values.queries);
else if (values.questions) result = await evaluateNotes(values.questions);
else fail(USAGE);

if (values.json) console.log(JSON.stringify(rounded(result), null, 2));
else console.table(rounded(result));

async function evaluateCorpus(corpusFile: string, queriesFile: string) {
  const passages = readLines(corpusFile, ({ id, title, text, source }) => {
    if (typeof id !== 'string' || typeof text !== 'string') return 'a passage has "id" and "text"';
    const headings = typeof title === 'string' && title !== '' ? [title] : [];
    const path = typeof source === 'string' ? source : (headings[0] ?? id);
    return { id, path, headings, text, role: 'body' as const };
  });
  const queries = readLines(queriesFile, ({ text, gold }) => {
    if (typeof text !== 'string' || !Array.isArray(gold)) return 'a query has "text" and "gold"';
    return { text, gold: gold.map(String) };
  });
  const { glossary } = await readProjectGlossary();
  const before = performance.now();
  const search = createSearch(passages, glossary);
  const buildSeconds = (performance.now() - before) / 1000;
  const answers = queries.map(({ text, gold }) => {
    const start = performance.now();
    const { hits, confidence } = search.ask(text, DEPTH);
    const ms = performance.now() - start;
    return {
      rank: hits.findIndex(({ passage }) => gold.includes(passage.id)),
      answerable: gold.length > 0,
      confidence,
      ms,
    };
  });
  const answerable = answers.filter((answer) => answer.answerable);
  const within = (k: number) => answerable.filter(({ rank }) => rank >= 0 && rank < k).length;
  const reciprocal = answerable.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0);
  return {
    queries: queries.length,
    passages: passages.length,
    recallAt1: share(within(1), answerable.length),
    recallAt5: share(within(5), answerable.length),
    mrrAt10: share(reciprocal, answerable.length),
    ...(answerable.length < answers.length && answerable.length > 0 ? { auroc: auroc(answers) } : {}),
    latencyMs: latency(answers),
    buildSeconds,
  };
}

async function evaluateNotes(questionsFile: string) {
  const questions = readLines(questionsFile, ({ question, answerable, expect }) => {
    if (typeof question !== 'string' || typeof answerable !== 'boolean') {
      return 'a line has "question" and "answerable"';
    }
    if (expect === undefined) return { question, answerable, expect: null };
    try {
      return { question, answerable, expect: new RegExp(String(expect), 'i') };
    } catch (error) {
      return (error as Error).message;
    }
  });
  const { notes, glossary } = await notesWithWarnings(values.knowledge);
  const passages = notes.flatMap((note) => note.passages);
  const search = createSearch(passages, glossary);
  const answers = questions.map(({ question, answerable, expect }) => {
    const start = performance.now();
    const { verdict, confidence, hits } = search.ask(question, 3);
    const ms = performance.now() - start;
    const [first] = hits;
    const excerpt = first?.excerpt ? first.passage.text.slice(first.excerpt.start, first.excerpt.end) : null;
    const rank = hits.findIndex(({ passage: { headings, text } }) =>
      expect?.test(`${squeeze(headings.join(' › '))}\u241f${squeeze(text)}`),
    );
    const excerptHit = excerpt !== null && expect?.test(squeeze(excerpt)) === true;
    return { question, answerable, verdict, confidence, excerpt, excerptHit, rank, hits, ms };
  });
  if (values.details) {
    const lines = answers.map(({ hits, ms, ...answer }) => {
      const shown = hits.map(({ passage: { id, path, headings, lines: place, text }, score, features }) => {
        return { id, path, headings, lines: place, text, score, features };
      });
      return JSON.stringify(rounded({ ...answer, passages: shown }));
    });
    writeFileSync(values.details, `${lines.join('\n')}\n`);
  }
  const answerable = answers.filter((answer) => answer.answerable);
  const unanswerable = answers.filter((answer) => !answer.answerable);
  const within = (k: number) => answerable.filter(({ rank }) => rank >= 0 && rank < k).length;
  const refused = (some: typeof answers) => some.filter(({ verdict }) => verdict === 'nothing').length;
  return {
    questions: questions.length,
    passages: passages.length,
    top1: share(within(1), answerable.length),
    top3: share(within(3), answerable.length),
    excerptHit: share(answerable.filter(({ excerptHit }) => excerptHit).length, answerable.length),
    answeredOfAnswerable: 1 - share(refused(answerable), answerable.length),
    refusedOfUnanswerable: share(refused(unanswerable), unanswerable.length),
    auroc: auroc(answers),
    calibrationError: calibrationError(answers),
    meanPassageCharacters: share(
      passages.reduce((sum, { text }) => sum + text.length, 0),
      passages.length,
    ),
    latencyMs: latency(answers),
  };
}

async function readProjectGlossary() {
  const { readFile } = await import('node:fs/promises');
  const file = fileURLToPath(new URL('../knowledge/glossary.md', import.meta.url));
  return readGlossary({ path: 'glossary.md', text: await readFile(file, 'utf8') });
}

function latency(answers: readonly { readonly ms: number }[]) {
  const times = answers.map(({ ms }) => ms);
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
