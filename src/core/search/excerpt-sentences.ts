import { CELL_SEPARATOR } from '../notes/plain-text.ts';
import { normalize } from '../text/normalize.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, trimSpan } from '../text/span.ts';
import { subjectBonus } from './excerpt-subject.ts';
import { type Held, heldBy, restCoverage, type Wanted } from './excerpt-terms.ts';
import type { Intent } from './intent.ts';
import type { WeightedTerms } from './weighted-terms.ts';
import { coverage } from './weighted-terms.ts';

/** What a sentence gains by the date that is asked for. */
const DATE_BONUS = 0.6;
/** What a sentence gains by the words that ask something of the subject. */
const REST_BONUS = 0.3;
/** What a line gains that names members, or stands above them, where members are asked for. */
const LIST_BONUS = 0.4;

const YEAR = /(?:1[89]|20)\d\d/;

/** A sentence of a passage, a list item or a table row, and what it is worth as an answer. */
export interface Sentence {
  readonly span: Span;
  readonly held: Held;
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
  wanted: Wanted,
  intents: ReadonlySet<Intent>,
  text: string,
): { readonly sentences: readonly Sentence[]; readonly telling: WeightedTerms } {
  const spans = spansOf(text);
  const contents = spans.map(({ start, end }) => text.slice(start, end));
  // No sentence holds a line end, so that all can be normalised in one go.
  const held = normalize(contents.join('\n'))
    .split('\n')
    .map((sentence) => heldBy(sentence, wanted));
  const telling = tellingWeights(wanted.units, held);
  const isListing = intents.has('list');
  const isAnnounced = isListing && contents.some(isIntroduction);
  const scored = spans.map((span, at): Sentence => {
    const content = contents[at] ?? '';
    const here = held[at] ?? new Set();
    const announces = isIntroduction(content);
    const namesMembers = announces || isEnumeration(content);
    const isTableHead = isRow(content) && !isRow(contents[at - 1]) && isRow(contents[at + 1]);
    let score = coverage(telling, here);
    if (!isTableHead) {
      score += REST_BONUS * restCoverage(wanted, here);
      score += subjectBonus(wanted, content, here, !isAnnounced || namesMembers);
      if (isListing && namesMembers) score += LIST_BONUS;
      if (intents.has('date') && YEAR.test(content)) score += DATE_BONUS;
    }
    return {
      span,
      held: here,
      isRow: isRow(content),
      isIntroduction: announces,
      namesMembers,
      isTableHead,
      score,
    };
  });
  return { sentences: scored, telling };
}

/** A line that announces others, or asks what they answer. */
export function isIntroduction(content: string): boolean {
  if (/[:：?？]$/.test(content)) return true;
  return !/[。.!！;；]$/.test(content) && /如下|以下|下面|\b(?:following|below)\b/i.test(content);
}

/** Sentences, but table rows whole: what stops within a cell ends no row. */
function spansOf(text: string): Span[] {
  if (!isRow(text)) return sentences(text);
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const offset = start;
    start += line.length + 1;
    const spans = isRow(line) ? [trimSpan(line, { start: 0, end: line.length })] : sentences(line);
    return spans
      .filter((span) => span.end > span.start)
      .map((span) => ({ start: span.start + offset, end: span.end + offset }));
  });
}

/** Three members or more, in one line. */
function isEnumeration(content: string): boolean {
  return /([、/／+])[^、/／+]+\1|, [^,]+, (?:and|or) /.test(content);
}

function isRow(content: string | undefined): boolean {
  return content?.includes(CELL_SEPARATOR) === true;
}

/**
 * The question's weights within one passage: what many of its sentences hold (its subject) tells none of them
 * apart, so a term counts the less the more of them hold it.
 */
function tellingWeights(units: WeightedTerms, sentences: readonly Held[]): WeightedTerms {
  const most = Math.log2(1 + sentences.length);
  const telling = new Map<string, number>();
  for (const [unit, weight] of units) {
    const holding = sentences.filter((held) => held.has(unit)).length;
    const share = holding === 0 ? 1 : Math.log2(1 + sentences.length / holding) / most;
    telling.set(unit, weight * share);
  }
  return telling;
}
