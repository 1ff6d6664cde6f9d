import type { Span } from '../text/span.ts';
import { bestPart } from './excerpt-part.ts';
import { isIntroduction, readSentences, type Sentence } from './excerpt-sentences.ts';
import { type Held, holds, restCoverage, type Wanted, wantedBy } from './excerpt-terms.ts';
import type { Question } from './question.ts';
import { coverage, type WeightedTerms } from './weighted-terms.ts';

/** Longest excerpt, in characters. */
export const LONGEST_EXCERPT = 160;
/** An excerpt shorter than this says too little by itself; the sentence after it goes with it. */
const TOO_SHORT = 24;
/** So does a label with less than this beside the question's own words, in Han characters or pairs of other letters. */
const TOO_LITTLE_NEW = 12;
/** A neighbour joins when it holds at least this share of the question that the excerpt lacks. */
const WORTH_JOINING = 0.12;
/** A row nearly as good as the one that was chosen answers as well as that one. */
const ALIKE = 0.85;

/** Begins a sentence that speaks of what the one before it said. */
const REFERS_BACK =
  /^(?:因此|所以|因而|为此|为了(?:避免|解决)?[这此]|[这此该其它他]|(?:it|they|this|these|therefore|thus|hence|so)\b)/i;

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
  const wanted = wantedBy(question);
  const { sentences: all, telling } = readSentences(wanted, question.intents, text);
  const [first] = all;
  if (!first) return null;
  const best = all.reduce((a, b) => (b.score > a.score ? b : a), first);
  if (best.span.end - best.span.start > LONGEST_EXCERPT) {
    const part = bestPart(wanted, text, best.span, LONGEST_EXCERPT);
    return { ...part, marked: part };
  }
  const isListing = question.intents.has('list') || best.isIntroduction;
  const run = withNeighbours(wanted, telling, text, all, all.indexOf(best), isListing);
  return { ...run.span, marked: markedOf(wanted, all, best, run, isListing) };
}

/** Sentences `from` to `to` (inclusive) of a passage. */
interface Run {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly held: Held;
}

/** The sentence at a place, with what follows and what comes before as far as it is wanted and fits. */
function withNeighbours(
  wanted: Wanted,
  telling: WeightedTerms,
  text: string,
  all: readonly Sentence[],
  at: number,
  isListing: boolean,
): Run {
  let [from, to] = [at, at];
  const held = new Set(all[at]?.held);
  const start = () => all[from]?.span.start ?? 0;
  const end = () => all[to]?.span.end ?? 0;
  const isWorthJoining = (sentence: Sentence) =>
    compares(wanted, sentence) || gain(telling, held, sentence.held) >= WORTH_JOINING;
  for (let next = all[to + 1]; next && next.span.end - start() <= LONGEST_EXCERPT; next = all[to + 1]) {
    const isWanted =
      all[to]?.isTableHead ||
      (isListing && !next.isIntroduction) ||
      isOpen(wanted, held) ||
      isWorthJoining(next) ||
      isIncomplete(text.slice(start(), end()), held);
    if (!isWanted) break;
    for (const unit of next.held) held.add(unit);
    to++;
  }
  for (
    let before = all[from - 1];
    before && end() - before.span.start <= LONGEST_EXCERPT;
    before = all[from - 1]
  ) {
    if (!REFERS_BACK.test(text.slice(start(), end())) && !isWorthJoining(before)) break;
    for (const unit of before.held) held.add(unit);
    from--;
  }
  return { span: { start: start(), end: end() }, from, to, held };
}

function markedOf(
  wanted: Wanted,
  all: readonly Sentence[],
  best: Sentence,
  { span, from, to, held }: Run,
  isListing: boolean,
): Span | null {
  const next = all[to + 1];
  const isCutOff = isListing && next !== undefined && !next.isIntroduction;
  const others = all.filter(({ isRow }, i) => isRow && (i < from || i > to));
  const isOneOfMany = best.isRow && others.some((row) => answersToo(wanted, row, best, held));
  if (!isCutOff && !isOneOfMany) return span;
  const first = all[from];
  return first?.namesMembers && !first.isRow ? first.span : null;
}

/** Another row does as well as the chosen one, or speaks of a thing the question names and the excerpt does not. */
function answersToo({ subjects }: Wanted, row: Sentence, chosen: Sentence, held: Held): boolean {
  if (!row.isTableHead && row.score >= ALIKE * chosen.score) return true;
  return subjects.some((subject) => holds(row.held, subject) && !holds(held, subject));
}

/** A sentence about one of the things whose difference is asked for. A row of their table is one of many. */
function compares({ compared }: Wanted, { isRow, held }: Sentence): boolean {
  return !isRow && compared.some((thing) => holds(held, thing));
}

/** What a sentence adds to the share of the question that is held. */
function gain(telling: WeightedTerms, held: Held, more: Held): number {
  return coverage(telling, { has: (unit) => held.has(unit) || more.has(unit) }) - coverage(telling, held);
}

/** An introduction, a mere name (with its expansion in brackets) or a label that says what was asked wants what follows. */
function isIncomplete(excerpt: string, held: Held): boolean {
  const bare = excerpt.replace(/[(（][^()（）]*[)）]/g, '');
  if (bare.length < TOO_SHORT || isIntroduction(excerpt)) return true;
  if (/[。.!！;；]$/.test(excerpt)) return false;
  let known = 0;
  for (const unit of held) known += sizeOf(unit);
  return sizeOf(bare) - known < TOO_LITTLE_NEW;
}

function sizeOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  return han + letters / 2;
}

/** What is asked of the subject is not yet there in the question's own words: it may follow in others. */
function isOpen(wanted: Wanted, held: Held): boolean {
  return wanted.rest.length > 0 && restCoverage(wanted, held) < 0.5;
}
