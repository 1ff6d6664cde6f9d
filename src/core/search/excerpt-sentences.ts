import { headTerms } from '../notes/head-terms.ts';
import { CELL_SEPARATOR } from '../notes/plain-text.ts';
import { phraseKey } from '../text/phrase-key.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { unitsIn } from '../text/tokens.ts';
import type { WeightedTerms } from './candidates.ts';
import { coverage } from './features.ts';
import type { Question } from './question.ts';

/** What a sentence gains by the date that is asked for, or by being the line about the subject. */
const DATE_BONUS = 0.6;
const SUBJECT_BONUS = 0.4;
/** What a sentence gains by the words that ask something of the subject. */
const REST_BONUS = 0.3;
/** What a line gains that names members, or stands above them, where members are asked for. */
const LIST_BONUS = 0.4;

const YEAR = /(?:1[89]|20)\d\d/;

/** A sentence of a passage, a list item or a table row, and what it is worth as an answer. */
export interface Sentence {
  readonly span: Span;
  readonly units: ReadonlySet<string>;
  readonly isRow: boolean;
  /** It announces others. */
  readonly isIntroduction: boolean;
  /** It announces a list, or is one itself. */
  readonly namesMembers: boolean;
  /** The names of columns: no answer by themselves, whatever they share with the question. */
  readonly isTableHead: boolean;
  readonly score: number;
}

/** The sentences of a text, scored by how much of the question each holds, and the weights that tell them apart. */
export function readSentences(
  question: Question,
  text: string,
): { readonly sentences: readonly Sentence[]; readonly telling: WeightedTerms } {
  const spans = sentences(text);
  const contents = spans.map(({ start, end }) => text.slice(start, end));
  const held = contents.map(unitsIn);
  const telling = tellingWeights(question.units, held);
  const scored = spans.map((span, at): Sentence => {
    const content = contents[at] ?? '';
    const units = held[at] ?? new Set();
    const isTableHead = isRow(content) && !isRow(contents[at - 1]) && isRow(contents[at + 1]);
    return {
      span,
      units,
      isRow: isRow(content),
      isIntroduction: isIntroduction(content),
      namesMembers: namesMembers(content),
      isTableHead,
      score: coverage(telling, units) + (isTableHead ? 0 : bonus(question, content, units)),
    };
  });
  return { sentences: scored, telling };
}

/** A line above a list, or one that is a list itself. */
function namesMembers(content: string): boolean {
  return isIntroduction(content) || /[、/／][^、/／]+[、/／]/.test(content);
}

/** A line that announces others. */
export function isIntroduction(content: string): boolean {
  return /[:：]\s*$/.test(content);
}

function isRow(content: string | undefined): boolean {
  return content?.includes(CELL_SEPARATOR) === true;
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

/** The words all of whose characters are among the units. */
export function wordsIn(words: ReadonlyMap<string, number>, units: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...words.keys()].filter((word) => units.has(word) || [...word].every((part) => units.has(part))),
  );
}
