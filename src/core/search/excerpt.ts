import { headTerms } from '../notes/head-terms.ts';
import { CELL_SEPARATOR } from '../notes/plain-text.ts';
import { phraseKey } from '../text/phrase-key.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { unitsIn } from '../text/tokens.ts';
import type { WeightedTerms } from './candidates.ts';
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
const REST_BONUS = 0.3;
/** What a line gains that names members, or stands above them, where members are asked for. */
const LIST_BONUS = 0.4;

const YEAR = /(?:1[89]|20)\d\d/;

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

interface Sentence {
  readonly span: Span;
  readonly units: ReadonlySet<string>;
  readonly isRow: boolean;
  /** The names of columns: no answer by themselves, whatever they share with the question. */
  readonly isTableHead: boolean;
  readonly score: number;
}

/**
 * The run of sentences that answers a question: the one that holds most of it, with the neighbours it needs.
 * A literal part of the text, at most `LONGEST_EXCERPT` characters; `null` for an empty text.
 */
export function excerptOf(question: Question, text: string): Excerpt | null {
  const spans = sentences(text);
  const held = spans.map(({ start, end }) => unitsIn(text.slice(start, end)));
  const telling = tellingWeights(question.units, held);
  const all = spans.map((span, at): Sentence => {
    const content = text.slice(span.start, span.end);
    const units = held[at] ?? new Set();
    const tableHead = isTableHead(text, spans, at);
    const score = coverage(telling, units) + (tableHead ? 0 : bonus(question, content, units));
    return { span, units, isRow: isRow(text, span), isTableHead: tableHead, score };
  });
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
  const listing = question.intents.has('list') || isIntroduction(contentOf(text, all[at]));
  const units = new Set(all[at]?.units);
  const start = () => all[from]?.span.start ?? 0;
  const end = () => all[to]?.span.end ?? 0;
  const gain = (sentence: Sentence) =>
    coverage(telling, units.union(sentence.units)) - coverage(telling, units);
  for (let next = all[to + 1]; next && next.span.end - start() <= LONGEST_EXCERPT; next = all[to + 1]) {
    const wanted =
      isIncomplete(text.slice(start(), end())) ||
      all[to]?.isTableHead ||
      (listing && !isIntroduction(contentOf(text, next))) ||
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
  const isCutOff = listing && next !== undefined && !isIntroduction(contentOf(text, next));
  const others = all.filter(({ isRow }, i) => isRow && (i < from || i > to));
  const isOneOfMany =
    all[at]?.isRow === true && others.some((row) => answersToo(question, row, all[at], units));
  const span = { start: start(), end: end() };
  if (!isCutOff && !isOneOfMany) return { ...span, marked: span };
  const first = all[from];
  return {
    ...span,
    marked: first && namesMembers(contentOf(text, first)) && !first.isRow ? first.span : null,
  };
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

function contentOf(text: string, sentence: Sentence | undefined): string {
  return sentence ? text.slice(sentence.span.start, sentence.span.end) : '';
}

/** A line above a list, or one that is a list itself. */
function namesMembers(content: string): boolean {
  return isIntroduction(content) || /[、/／][^、/／]+[、/／]/.test(content);
}

/** A line that announces others. */
function isIntroduction(content: string): boolean {
  return /[:：]\s*$/.test(content);
}

/**
 * The question's weights within one passage: what many of its sentences hold (its subject) tells none of them
 * apart, so a term counts the less the more of them hold it.
 */
function tellingWeights(units: WeightedTerms, sentences: readonly ReadonlySet<string>[]): WeightedTerms {
  const most = Math.log2(1 + sentences.length);
  return new Map(
    [...units].map(([unit, weight]) => {
      const holding = sentences.filter((held) => held.has(unit)).length;
      return [unit, holding === 0 ? weight : (weight * Math.log2(1 + sentences.length / holding)) / most];
    }),
  );
}

function bonus(question: Question, content: string, units: ReadonlySet<string>): number {
  const rest = REST_BONUS * coverage(question.rest, wordsIn(question.rest, units));
  const list = question.intents.has('list') && namesMembers(content) ? LIST_BONUS : 0;
  const date = question.intents.has('date') && YEAR.test(content) ? DATE_BONUS : 0;
  const heads = headTerms(content).map(phraseKey);
  const shares = question.subjects.filter((subject) => heads.includes(subject)).map(shareOf(question));
  return rest + list + date + SUBJECT_BONUS * Math.max(0, ...shares);
}

/** How much of a question is its subject: all of "what is X", little of "who does what for X". */
function shareOf({ units }: Question): (subject: string) => number {
  return (subject) => coverage(units, new Set([...units.keys()].filter((unit) => subject.includes(unit))));
}

/** The first of several lines that are cut into cells. */
function isTableHead(text: string, spans: readonly Span[], at: number): boolean {
  const [before, here, after] = [spans[at - 1], spans[at], spans[at + 1]].map(
    (span) => span !== undefined && isRow(text, span),
  );
  return here === true && !before && after === true;
}

function isRow(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes(CELL_SEPARATOR);
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

/** The words all of whose characters are among the units. */
function wordsIn(words: ReadonlyMap<string, number>, units: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...words.keys()].filter((word) => units.has(word) || [...word].every((part) => units.has(part))),
  );
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
