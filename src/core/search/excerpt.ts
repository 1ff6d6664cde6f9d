import { headTerms } from '../notes/head-terms.ts';
import { phraseKey } from '../text/phrase-key.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import { coverage } from './features.ts';
import type { Question } from './question.ts';

/** Longest excerpt, in characters. */
export const LONGEST_EXCERPT = 160;
/** An excerpt shorter than this says too little by itself; the sentence after it goes with it. */
const TOO_SHORT = 24;
/** A neighbour joins when it holds at least this share of the question that the excerpt lacks. */
const WORTH_JOINING = 0.12;
/** What a sentence gains by the date that is asked for, or by being the line about the subject. */
const DATE_BONUS = 0.6;
const SUBJECT_BONUS = 0.4;
/** What a sentence gains by the words that ask something of the subject. */
const REST_BONUS = 0.5;

const YEAR = /(?:1[89]|20)\d\d/;

interface Sentence {
  readonly span: Span;
  readonly units: ReadonlySet<string>;
  readonly score: number;
}

/**
 * The run of sentences that answers a question: the one that holds most of it, with the neighbours it needs.
 * A literal part of the text, at most `LONGEST_EXCERPT` characters; `null` for an empty text.
 */
export function excerptOf(question: Question, text: string): Span | null {
  const all = sentences(text).map((span) => readSentence(question, text, span));
  const [first] = all;
  if (!first) return null;
  const best = all.reduce((a, b) => (b.score > a.score ? b : a), first);
  const at = all.indexOf(best);
  if (best.span.end - best.span.start > LONGEST_EXCERPT) return bestPart(question, text, best.span);
  let [from, to] = [at, at];
  const units = new Set(best.units);
  const start = () => all[from]?.span.start ?? 0;
  const end = () => all[to]?.span.end ?? 0;
  for (let next = all[to + 1]; next && next.span.end - start() <= LONGEST_EXCERPT; next = all[to + 1]) {
    const excerpt = text.slice(start(), end());
    const wanted =
      isIncomplete(excerpt) ||
      question.intents.has('list') ||
      isOpen(question, units) ||
      gain(question, units, next) >= WORTH_JOINING;
    if (!wanted) break;
    for (const unit of next.units) units.add(unit);
    to++;
  }
  for (
    let before = all[from - 1];
    before && end() - before.span.start <= LONGEST_EXCERPT && gain(question, units, before) >= WORTH_JOINING;
    before = all[from - 1]
  ) {
    for (const unit of before.units) units.add(unit);
    from--;
  }
  return { start: start(), end: end() };
}

function readSentence(question: Question, text: string, span: Span): Sentence {
  const content = text.slice(span.start, span.end);
  const units = new Set(tokenize(content).flatMap((sentence) => sentence.units));
  let score =
    coverage(question.units, units) + REST_BONUS * coverage(question.rest, wordsIn(question.rest, units));
  if (question.intents.has('date') && YEAR.test(content)) score += DATE_BONUS;
  if (headTerms(content).some((head) => question.subjects.includes(phraseKey(head)))) score += SUBJECT_BONUS;
  return { span, units, score };
}

/** A label, an introduction or a mere name (with its expansion in brackets) asks for what comes after it. */
function isIncomplete(excerpt: string): boolean {
  const bare = excerpt.replace(/[(（][^()（）]*[)）]/g, '');
  return bare.length < TOO_SHORT || /[:：]\s*$/.test(excerpt);
}

/** What is asked of the subject is not yet there in the question's own words: it may follow in others. */
function isOpen({ rest }: Question, units: ReadonlySet<string>): boolean {
  if (rest.size === 0) return false;
  return coverage(rest, wordsIn(rest, units)) < 0.5;
}

/** The words all of whose characters are among the units. */
function wordsIn(words: ReadonlyMap<string, number>, units: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...words.keys()].filter((word) => units.has(word) || [...word].every((part) => units.has(part))),
  );
}

/** Share of the question that a sentence would add. */
function gain(question: Question, units: ReadonlySet<string>, sentence: Sentence): number {
  const together = new Set([...units, ...sentence.units]);
  return coverage(question.units, together) - coverage(question.units, units);
}

/** The run of clauses of one long sentence that fits and holds most of the question. */
function bestPart(question: Question, text: string, { start, end }: Span): Span {
  const starts = [start];
  for (const match of text.slice(start, end).matchAll(/[，、；,;/]\s*|\s{2,}/g)) {
    starts.push(start + match.index + match[0].length);
  }
  let best: Span = { start, end: Math.min(end, start + LONGEST_EXCERPT) };
  let bestScore = -1;
  for (const from of starts) {
    const fits = [...starts, end].filter((cut) => cut > from && cut - from <= LONGEST_EXCERPT);
    const to = fits.at(-1) ?? Math.min(end, from + LONGEST_EXCERPT);
    const units = new Set(tokenize(text.slice(from, to)).flatMap((sentence) => sentence.units));
    const score = coverage(question.units, units);
    if (score > bestScore) [best, bestScore] = [{ start: from, end: to }, score];
  }
  return best;
}
