import { isUntold } from './asked-for.ts';
import { type Atoms, type SpelledWord, share, weightOf } from './atoms.ts';
import { addOnce, type CloseReading, readClosely } from './close-reading.ts';
import { isEveryday } from './everyday.ts';
import { HAS_NUMBER } from './marks.ts';
import type { Question } from './question.ts';
import type { RankedCandidate } from './rank.ts';
import type { PassageRecord } from './record.ts';
import type { Signals } from './signals.ts';
import { ownHeadOf } from './subject.ts';
import type { Terminology } from './terminology.ts';
import { HEARD } from './weights.ts';

/** Reads the first passages closely; `null` where there are none. */
export function readSignals(
  question: Question,
  atoms: Atoms,
  ranked: readonly RankedCandidate[],
  index: Terminology,
): Signals | null {
  const heard = ranked.slice(0, HEARD);
  const read = heard.map(({ record }) => readClosely(record, atoms));
  const [first] = heard;
  const [close] = read;
  if (!first || !close) return null;
  const most = (of: (candidate: RankedCandidate) => number) => Math.max(...heard.map(of));
  const { passage, features } = first;
  const { intents } = question;
  return {
    bm25: features.bm25,
    faint: Math.max(0, 1 - features.bm25 / FAINT),
    wordCoverage: features.wordCoverage,
    windowCoverage: most(({ features }) => features.windowCoverage),
    ...ofFirst(close, atoms),
    order: Math.max(...heard.map(({ record }, at) => order(record, read[at] ?? close, atoms))),
    nameLikeness: features.nameLikeness,
    head: most(({ features }) => features.head),
    ownHead: most(({ slot }) => ownHeadOf(question.named, slot)),
    synonyms: features.synonyms,
    digits: features.digits,
    date: features.date,
    told: Math.max(...read.map((reading) => toldBeside(reading, atoms))),
    lead: lead(first, ranked[1]),
    fileLead: lead(
      first,
      ranked.find((other) => other.passage.path !== passage.path),
    ),
    ...wordsOf(atoms, heldBy([first], atoms), heldBy(heard, atoms), index),
    absent: question.absent.length > 0 ? 1 : 0,
    untold: isUntold(question.text, `${passage.headings.join('\n')}\n${passage.text}`) ? 1 : 0,
    uncounted: intents.has('amount') && ((close.best?.marks ?? 0) & HAS_NUMBER) === 0 ? 1 : 0,
    namesOnly: passage.role !== 'body' && !intents.has('list') ? 1 : 0,
  };
}

/** How far one is ahead of another, 0..1; 0 where there is no other, which says nothing. */
function lead(first: RankedCandidate, other: RankedCandidate | undefined): number {
  return other ? Math.max(0, first.score - other.score) / (first.score + 0.5) : 0;
}

/** All atoms in any of some passages. */
function heldBy(passages: readonly RankedCandidate[], { of }: Atoms): readonly number[] {
  const held: number[] = [];
  for (const { record, held: terms } of passages) {
    for (const atom of terms) addOnce(held, atom);
    for (let i = record.termsEnd; i < record.besideEnd; i++) addOnce(held, of[record.data[i] ?? 0] ?? 0);
  }
  return held;
}

/** Below such a score hardly a word of the question stands in the passage. */
const FAINT = 0.12;

/** An unknown number that is such a part of the question decides; in a long text that was copied it may be a page. */
const DECIDING = 0.2;

function wordsOf(
  { matter }: Atoms,
  heldByFirst: readonly number[],
  heldByAll: readonly number[],
  index: Terminology,
) {
  let [total, specific, missing, missingInFirst, unknownNumber] = [0, 0, 0, 0, 0];
  for (const spelled of matter) {
    const { word, weight } = spelled;
    total += weight;
    if (!isEveryday(word)) {
      specific += weight;
      if (!stands(spelled, heldByAll)) missing += weight;
      if (!stands(spelled, heldByFirst)) missingInFirst += weight;
    }
    if (/^\d/.test(word) && index.documentFrequency(word) === 0) unknownNumber += weight;
  }
  // Question words alone ask for nothing.
  if (total === 0) return { everyday: 0, missing: 1, missingInFirst: 1, unknownNumber: 0 };
  return {
    everyday: 1 - specific / total,
    missing: missing / total,
    missingInFirst: missingInFirst / total,
    unknownNumber: unknownNumber / total >= DECIDING ? 1 : unknownNumber / total,
  };
}

function stands({ spellings }: SpelledWord, held: readonly number[]): boolean {
  return spellings.some((parts) => parts.every((part) => held.includes(part)));
}

/** What the first passage holds of the question, beside what the ranking has seen. */
function ofFirst({ headings, pairs, windows }: CloseReading, { units, bigrams, rest }: Atoms) {
  const all = [...headings];
  for (const { held } of windows) for (const atom of held) addOnce(all, atom);
  return {
    unitCoverage: share(weightOf(all, units), units),
    sentenceBigrams: share(Math.max(0, ...pairs.map((held) => weightOf(held, bigrams))), bigrams),
    rest:
      rest.length === 0 ? 0 : Math.max(0, ...windows.map(({ held }) => told(rest, [...held, ...headings]))),
  };
}

/**
 * The most that a window, with the headings above it, tells of what is specific in the question beside its subjects; 0 where
 * it has neither.
 */
function toldBeside({ headings, windows }: CloseReading, { rest, subjectUnits }: Atoms): number {
  const specific = rest.filter(({ word }) => !isEveryday(word));
  if (specific.length === 0 && subjectUnits.length === 0) return 0;
  let most = 0;
  for (const window of windows) {
    const held = [...window.held, ...headings];
    const named = subjectUnits.filter((units) => units.every((unit) => held.includes(unit)));
    const beside = subjectUnits.length === 0 ? 1 : named.length / subjectUnits.length;
    most = Math.max(most, beside * (specific.length === 0 ? 1 : told(specific, held)));
  }
  return most;
}

/** Share of the words' weight that stands among atoms. */
function told(words: readonly SpelledWord[], held: readonly number[]): number {
  let [total, found] = [0, 0];
  for (const spelled of words) {
    total += spelled.weight;
    if (stands(spelled, held)) found += spelled.weight;
  }
  return total > 0 ? found / total : 0;
}

/** How much of the question stands in its order in those two adjacent sentences that hold most of it, 0..1. */
function order({ data }: PassageRecord, { best }: CloseReading, atoms: Atoms): number {
  return best ? orderIn(data.subarray(best.start, best.end), atoms) : 0;
}

/** Weight of the longest common subsequence of the question's units and these, over all of the question's. */
function orderIn(ids: Uint32Array, { of, sequence }: Atoms): number {
  const total = sequence.reduce((sum, { weight }) => sum + weight, 0);
  let row: number[] = new Array(sequence.length + 1).fill(0);
  let next = [...row];
  for (const id of ids) {
    const atom = of[id] ?? 0;
    if (atom === 0) continue;
    let most = 0;
    for (let j = 0; j < sequence.length; j++) {
      const asked = sequence[j];
      most = Math.max(most, row[j + 1] ?? 0);
      if (asked?.atom === atom) most = Math.max(most, (row[j] ?? 0) + asked.weight);
      next[j + 1] = most;
    }
    [row, next] = [next, row];
  }
  return total > 0 ? (row.at(-1) ?? 0) / total : 0;
}
