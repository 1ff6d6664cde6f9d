import type { Glossary } from '../src/core/notes/glossary.ts';
import type { Note } from '../src/core/notes/note.ts';
import type { Passage } from '../src/core/notes/passage.ts';
import type { Verdict } from '../src/core/search/confidence.ts';
import { createSearch, type Hit } from '../src/core/search/search.ts';
import { auroc, calibrationError, excerptText, latency, mean, readLines, share } from './evaluation.ts';

export interface JudgedQuestion {
  readonly question: string;
  readonly answerable: boolean;
  /** What heading path and text of a right passage match, white space removed. */
  readonly expect: RegExp | null;
}

export interface JudgedAnswer extends JudgedQuestion {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly excerpt: string | null;
  readonly excerptHit: boolean;
  /** Place of the first right passage among the hits, from 0; -1 when there is none. */
  readonly rank: number;
  readonly hits: readonly Hit<Passage>[];
  readonly ms: number;
}

/**
 * Questions of a JSONL file.
 * @throws OperatorError with `file:line: what is wrong`
 */
export function readQuestions(file: string): JudgedQuestion[] {
  return readLines(file, ({ question, answerable, expect }) => {
    if (typeof question !== 'string' || typeof answerable !== 'boolean') {
      return 'a line has "question" (text) and "answerable" (true or false)';
    }
    if (expect === undefined) return { question, answerable, expect: null };
    if (typeof expect !== 'string') return '"expect" is a regular expression (text)';
    try {
      return { question, answerable, expect: new RegExp(expect, 'i') };
    } catch (error) {
      return (error as Error).message;
    }
  });
}

/** Asks each question of the notes and sums up how well they were answered. */
export function evaluateQuestions(
  questions: readonly JudgedQuestion[],
  notes: readonly Note[],
  glossary: Glossary,
) {
  const passages = notes.flatMap((note) => note.passages);
  const search = createSearch(passages, glossary);
  const answers = questions.map((judged): JudgedAnswer => {
    const start = performance.now();
    const { verdict, confidence, hits } = search.ask(judged.question, 3);
    const ms = performance.now() - start;
    const [first] = hits;
    const excerpt = first ? excerptText(first) : null;
    const excerptHit = excerpt !== null && judged.expect?.test(squeeze(excerpt)) === true;
    const rank = hits.findIndex(({ passage: { headings, text } }) =>
      judged.expect?.test(`${squeeze(headings.join(' › '))}\u241f${squeeze(text)}`),
    );
    return { ...judged, verdict, confidence, excerpt, excerptHit, rank, hits, ms };
  });
  const answerable = answers.filter((answer) => answer.answerable);
  const unanswerable = answers.filter((answer) => !answer.answerable);
  // Where nothing says what a right passage holds, only the verdict can be judged.
  const judged = answerable.filter((answer) => answer.expect !== null);
  const within = (k: number) => judged.filter(({ rank }) => rank >= 0 && rank < k).length;
  const refused = (some: typeof answers) => some.filter(({ verdict }) => verdict === 'nothing').length;
  return {
    answers,
    figures: {
      questions: questions.length,
      passages: passages.length,
      top1: share(within(1), judged.length),
      top3: share(within(3), judged.length),
      excerptHit: share(judged.filter(({ excerptHit }) => excerptHit).length, judged.length),
      answeredOfAnswerable: share(answerable.length - refused(answerable), answerable.length),
      refusedOfUnanswerable: share(refused(unanswerable), unanswerable.length),
      auroc: auroc(answers),
      calibrationError: calibrationError(answers),
      meanPassageCharacters: mean(passages.map(({ text }) => text.length)),
      latencyMs: latency(answers),
    },
  };
}

/** One line of `--details`. */
export function detailsOf({ hits, ms, ...answer }: JudgedAnswer) {
  const passages = hits.map(({ passage: { id, path, headings, lines, text }, score, features }) => {
    return { id, path, headings, lines, text, score, features };
  });
  return { ...answer, expect: answer.expect?.source ?? null, passages };
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
