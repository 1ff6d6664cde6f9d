import { nearestTopics } from '../src/app/topics.ts';
import type { Passage } from '../src/core/notes/passage.ts';
import { printable } from '../src/core/notes/problem.ts';
import { createSearch, type SearchResult } from '../src/core/search/search.ts';
import { fail, readArguments, readCount } from './arguments.ts';
import { excerptText, rounded } from './evaluation.ts';
import { type Explanation, explain, printExplanation } from './explain.ts';
import { notesWithWarnings } from './notes.ts';
import { type Call, type ExitCode, runAsProcess } from './script.ts';

const USAGE = 'Usage: npm run ask -- "question" [--knowledge DIR] [--limit N] [--explain] [--json]';

interface Answer extends SearchResult<Passage> {
  /** As it was asked. */
  readonly question: string;
  /** Topics that come nearest, where nothing was found. */
  readonly near: readonly string[];
  /** Where it was asked for. */
  readonly explanation: Explanation | null;
}

/** Asks the notes a question. */
export async function ask(call: Call): Promise<ExitCode> {
  const { values, positionals } = readArguments(
    call.args,
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

  const { notes, glossary } = await notesWithWarnings(values.knowledge, call);
  const passages = notes.flatMap((note) => note.passages);
  const search = createSearch(passages, glossary);
  const result = search.ask(question, limit);
  const isNothing = result.verdict === 'nothing';
  const answer: Answer = {
    ...result,
    question,
    hits: isNothing ? [] : result.hits,
    near: isNothing ? nearestTopics(result.ranked).map(({ label }) => label) : [],
    explanation: values.explain ? explain(result, search.read(result.readAs), passages.length) : null,
  };
  if (values.json) call.print(JSON.stringify(rounded(record(answer)), null, 2));
  else printAnswer(answer, call);
  return 0;
}

/** What `--json` prints. */
function record({ question, readAs, verdict, confidence, hits, ...answer }: Answer) {
  const { corrections, didYouMean, near, explanation } = answer;
  return {
    question,
    verdict,
    confidence,
    excerpt: hits[0] ? excerptText(hits[0]) : null,
    ...(corrections.length > 0 ? { corrected: readAs } : {}),
    passages: hits.map(({ passage: { id, path, headings, lines, text }, score }) => {
      return { id, path, headings, lines, text, score };
    }),
    suggestions: [...didYouMean, ...near],
    ...(explanation ? { explanation } : {}),
  };
}

function printAnswer({ readAs, verdict, hits, ...answer }: Answer, { print, isTerminal }: Call): void {
  const { corrections, didYouMean, near, explanation } = answer;
  const bold = (text: string) => (isTerminal && text !== '' ? `\u001b[1m${text}\u001b[22m` : text);
  if (corrections.length > 0) print(`Read as: ${readAs}\n`);
  if (didYouMean.length > 0) print(`Did you mean: ${didYouMean.join(', ')}?\n`);
  if (verdict === 'nothing') {
    print(`The notes don't cover this.${near.length > 0 ? ` Nearby: ${near.join(', ')}` : ''}`);
  }
  if (verdict === 'unsure') print('The notes have no direct answer. The closest:\n');
  for (const { passage, excerpt: span } of hits) {
    const { path, headings, lines, text } = passage;
    if (headings.length > 0) print(bold(printable(headings.join(' › '))));
    const { start, end } = span?.marked ?? { start: 0, end: 0 };
    const parts = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
    print(`${parts[0]}${bold(parts[1] ?? '')}${parts[2]}`);
    print(`${printable(path)}:${lines[0]}-${lines[1]}\n`);
  }
  if (explanation) print(`${verdict === 'nothing' ? '\n' : ''}${printExplanation(explanation)}`);
}

if (import.meta.main) await runAsProcess(ask);
