import { createSearch } from '../src/core/search/search.ts';
import { fail, readArguments, readCount } from './arguments.ts';
import { notesWithWarnings } from './notes.ts';

const USAGE = 'Usage: npm run ask -- "question" [--knowledge DIR] [--limit N] [--json]';
const { values, positionals } = readArguments(
  USAGE,
  { knowledge: { type: 'string' }, limit: { type: 'string' }, json: { type: 'boolean' } },
  1,
);
const limit = readCount('--limit', values.limit, 3);
const question = positionals[0]?.trim() ?? '';
if (question === '') fail(`The question is empty. ${USAGE}`);

const { notes, glossary } = await notesWithWarnings(values.knowledge);
const passages = notes.flatMap((note) => note.passages);
const { readAs, verdict, confidence, hits, corrections, didYouMean } = createSearch(passages, glossary).ask(
  question,
  limit,
);
const answered = verdict === 'nothing' ? [] : hits;
const first = answered[0];
const excerpt = first?.excerpt ? first.passage.text.slice(first.excerpt.start, first.excerpt.end) : null;

if (values.json) {
  const result = {
    question,
    verdict,
    confidence: round(confidence),
    excerpt,
    ...(corrections.length > 0 ? { corrected: readAs } : {}),
    passages: answered.map(({ passage: { id, path, headings, lines, text }, score }) => {
      return { id, path, headings, lines, text, score: round(score) };
    }),
    suggestions: verdict === 'nothing' ? [...didYouMean, ...nearest()] : didYouMean,
  };
  console.log(JSON.stringify(result, null, 2));
} else {
  if (corrections.length > 0) console.log(`Read as: ${readAs}\n`);
  if (didYouMean.length > 0) console.log(`Did you mean: ${didYouMean.join(', ')}?\n`);
  if (verdict === 'nothing') {
    const near = nearest();
    console.log(`The notes don't cover this.${near.length > 0 ? ` Nearby: ${near.join(', ')}` : ''}`);
  }
  if (verdict === 'unsure') console.log('The notes have no direct answer. The closest:\n');
  for (const { passage, excerpt: span } of answered) {
    const { path, headings, lines, text } = passage;
    if (headings.length > 0) console.log(bold(headings.join(' › ')));
    console.log(
      span ? text.slice(0, span.start) + bold(text.slice(span.start, span.end)) + text.slice(span.end) : text,
    );
    console.log(`${path}:${lines[0]}-${lines[1]}\n`);
  }
}

/** Headings of the nearest passages. */
function nearest(): string[] {
  return [...new Set(hits.flatMap(({ passage }) => passage.headings.slice(-1)))].slice(0, 3);
}

function bold(text: string): string {
  return process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
