import { type Span, trimSpan } from '../text/span.ts';
import { unitsIn } from '../text/tokens.ts';
import type { WeightedTerms } from './candidates.ts';
import { isIntroduction, readSentences, type Sentence, wordsIn } from './excerpt-sentences.ts';
import { coverage } from './features.ts';
import type { Question } from './question.ts';

/** Longest excerpt, in characters. */
export const LONGEST_EXCERPT = 160;
/** An excerpt shorter than this says too little by itself; the sentence after it goes with it. */
const TOO_SHORT = 24;
/** A neighbour joins when it holds at least this share of the question that the excerpt lacks. */
const WORTH_JOINING = 0.12;
/** A row nearly as good as the one that was chosen answers as well as that one. */
const ALIKE = 0.85;

/** The words of a passage that answer. */
export interface Excerpt extends Span {
  /**
   * What of it to mark in the passage: all of it, unless a list goes on behind it or another row answers as well.
   * Then the line that introduces them, if it begins with one; the first rows of many would look like the answer.
   */
  readonly marked: Span | null;
}

/**
 * The run of sentences that answers a question: the one that holds most of it, with the neighbours it needs.
 * A literal part of the text, at most `LONGEST_EXCERPT` characters; `null` for an empty text.
 */
export function excerptOf(question: Question, text: string): Excerpt | null {
  const { sentences: all, telling } = readSentences(question, text);
  const [first] = all;
  if (!first) return null;
  const best = all.reduce((a, b) => (b.score > a.score ? b : a), first);
  if (best.span.end - best.span.start > LONGEST_EXCERPT) {
    const part = bestPart(question, text, best.span);
    return { ...part, marked: part };
  }
  return withNeighbours(question, telling, text, all, all.indexOf(best));
}

/** The sentence at a place, with what follows and what comes before as far as it is wanted and fits. */
function withNeighbours(
  question: Question,
  telling: WeightedTerms,
  text: string,
  all: readonly Sentence[],
  at: number,
): Excerpt {
  let [from, to] = [at, at];
  const listing = question.intents.has('list') || all[at]?.isIntroduction === true;
  const units = new Set(all[at]?.units);
  const start = () => all[from]?.span.start ?? 0;
  const end = () => all[to]?.span.end ?? 0;
  const gain = (sentence: Sentence) =>
    coverage(telling, units.union(sentence.units)) - coverage(telling, units);
  for (let next = all[to + 1]; next && next.span.end - start() <= LONGEST_EXCERPT; next = all[to + 1]) {
    const wanted =
      isIncomplete(text.slice(start(), end())) ||
      all[to]?.isTableHead ||
      (listing && !next.isIntroduction) ||
      isOpen(question, units) ||
      gain(next) >= WORTH_JOINING;
    if (!wanted) break;
    for (const unit of next.units) units.add(unit);
    to++;
  }
  for (
    let before = all[from - 1];
    before && end() - before.span.start <= LONGEST_EXCERPT && gain(before) >= WORTH_JOINING;
    before = all[from - 1]
  ) {
    for (const unit of before.units) units.add(unit);
    from--;
  }
  const next = all[to + 1];
  const isCutOff = listing && next !== undefined && !next.isIntroduction;
  const others = all.filter(({ isRow }, i) => isRow && (i < from || i > to));
  const isOneOfMany =
    all[at]?.isRow === true && others.some((row) => answersToo(question, row, all[at], units));
  const span = { start: start(), end: end() };
  if (!isCutOff && !isOneOfMany) return { ...span, marked: span };
  const first = all[from];
  return { ...span, marked: first?.namesMembers && !first.isRow ? first.span : null };
}

/** Another row does as well as the chosen one, or speaks of a thing the question names and the excerpt does not. */
function answersToo(
  { subjects }: Question,
  row: Sentence,
  chosen: Sentence | undefined,
  units: ReadonlySet<string>,
): boolean {
  if (!row.isTableHead && chosen && row.score >= ALIKE * chosen.score) return true;
  const holds = (held: ReadonlySet<string>, name: string) =>
    held.has(name) || [...name].every((part) => held.has(part));
  return subjects.some((name) => holds(row.units, name) && !holds(units, name));
}

/** A label, an introduction or a mere name (with its expansion in brackets) asks for what comes after it. */
function isIncomplete(excerpt: string): boolean {
  const bare = excerpt.replace(/[(（][^()（）]*[)）]/g, '');
  return bare.length < TOO_SHORT || isIntroduction(excerpt);
}

/** What is asked of the subject is not yet there in the question's own words: it may follow in others. */
function isOpen({ rest }: Question, units: ReadonlySet<string>): boolean {
  if (rest.size === 0) return false;
  return coverage(rest, wordsIn(rest, units)) < 0.5;
}

/** The run of clauses of one long sentence that fits and holds most of the question. */
function bestPart(question: Question, text: string, { start, end }: Span): Span {
  const starts = [start];
  for (const match of text.slice(start, end).matchAll(/[，、；,;/]\s*|\s{2,}/g)) {
    starts.push(start + match.index + match[0].length);
  }
  let best: Span = { start, end: furthestEnd(text, start, end) };
  let bestScore = -1;
  for (const from of starts) {
    const fits = [...starts, end].filter((cut) => cut > from && cut - from <= LONGEST_EXCERPT);
    const to = fits.at(-1) ?? furthestEnd(text, from, end);
    const score = coverage(question.units, unitsIn(text.slice(from, to)));
    if (score > bestScore) [best, bestScore] = [{ start: from, end: to }, score];
  }
  return trimSpan(text, best);
}

/** As far as an excerpt may reach, but not into the middle of a character of two code units. */
function furthestEnd(text: string, from: number, end: number): number {
  const to = Math.min(end, from + LONGEST_EXCERPT);
  const cutsCharacter = to < end && (text.codePointAt(to - 1) ?? 0) > 0xffff;
  return cutsCharacter ? to - 1 : to;
}
