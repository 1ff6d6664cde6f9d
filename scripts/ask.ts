import { nearestTopics } from '../src/app/topics.ts';
import { printable } from '../src/core/notes/problem.ts';
import { createSearch } from '../src/core/search/search.ts';
import { fail, readArguments, readCount } from './arguments.ts';
import { excerptText, rounded } from './evaluation.ts';
import { explain, printExplanation } from './explain.ts';
import { notesWithWarnings } from './notes.ts';

const USAGE = 'Usage: npm run ask -- "question" [--knowledge DIR] [--limit N] [--explain] [--json]';
const { values, positionals } = readArguments(
  USAGE,
  {
    knowledge: { type: 'string' },
    limit: { type: 'string' },
    explain: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  1,
);
const limit = readCount('--limit', values.limit, 3);
const question = positionals[0]?.trim() ?? '';
if (question === '') fail(`The question is empty. ${USAGE}`);

const { notes, glossary } = await notesWithWarnings(values.knowledge);
const passages = notes.flatMap((note) => note.passages);
const search = createSearch(passages, glossary);
const answer = search.ask(question, limit);
const { readAs, verdict, confidence, hits, ranked, corrections, didYouMean } = answer;
const answered = verdict === 'nothing' ? [] : hits;
const explanation = values.explain ? explain(answer, search.read(readAs), passages.length) : null;
const near = verdict === 'nothing' ? nearestTopics(ranked).map(({ label }) => label) : [];

if (values.json) {
  const result = {
    question,
    verdict,
    confidence,
    excerpt: answered[0] ? excerptText(answered[0]) : null,
    ...(corrections.length > 0 ? { corrected: readAs } : {}),
    passages: answered.map(({ passage: { id, path, headings, lines, text }, score }) => {
      return { id, path, headings, lines, text, score };
    }),
    suggestions: [...didYouMean, ...near],
    ...(explanation ? { explanation } : {}),
  };
  console.log(JSON.stringify(rounded(result), null, 2));
} else {
  if (corrections.length > 0) console.log(`Read as: ${readAs}\n`);
  if (didYouMean.length > 0) console.log(`Did you mean: ${didYouMean.join(', ')}?\n`);
  if (verdict === 'nothing') {
    console.log(`The notes don't cover this.${near.length > 0 ? ` Nearby: ${near.join(', ')}` : ''}`);
  }
  if (verdict === 'unsure') console.log('The notes have no direct answer. The closest:\n');
  for (const { passage, excerpt: span } of answered) {
    const { path, headings, lines, text } = passage;
    if (headings.length > 0) console.log(bold(printable(headings.join(' › '))));
    const { start, end } = span?.marked ?? { start: 0, end: 0 };
    const parts = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
    console.log(`${parts[0]}${bold(parts[1] ?? '')}${parts[2]}`);
    console.log(`${printable(path)}:${lines[0]}-${lines[1]}\n`);
  }
  if (explanation) console.log(`${verdict === 'nothing' ? '\n' : ''}${printExplanation(explanation)}`);
}

function bold(text: string): string {
  return process.stdout.isTTY && text !== '' ? `\u001b[1m${text}\u001b[22m` : text;
}
