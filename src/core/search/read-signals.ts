import { isUntold } from './asked-for.ts';
import { type Atoms, LAST_NEAR, pairKey, type SpelledWord, share, type View } from './atoms.ts';
import { isEveryday } from './everyday.ts';
import type { Question } from './question.ts';
import type { RankedCandidate } from './rank.ts';
import { type PassageRecord, SENTENCE } from './record.ts';
import type { Signals } from './signals.ts';
import { ownHeadOf } from './subject.ts';
import { FIRST_TERM } from './term-dictionary.ts';
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
  const [first] = heard;
  if (!first) return null;
  const sentences = heard.map(({ record }) => sentencesOf(record, atoms));
  const most = (of: (candidate: RankedCandidate, at: number) => number) => Math.max(...heard.map(of));
  const own = readFirst(first.record, sentences[0] ?? [], atoms);
  return {
    bm25: first.features.bm25,
    unitCoverage: own.units,
    wordCoverage: first.features.wordCoverage,
    windowCoverage: most(({ features }) => features.windowCoverage),
    sentenceBigrams: own.bigrams,
    order: most(({ record }, at) => order(record, sentences[at] ?? [], atoms)),
    nameLikeness: first.features.nameLikeness,
    head: most(({ features }) => features.head),
    ownHead: most(({ slot }) => ownHeadOf(question.named, slot)),
    synonyms: first.features.synonyms,
    digits: first.features.digits,
    date: first.features.date,
    rest: own.rest,
    lead: lead(first, ranked[1]),
    fileLead: lead(
      first,
      ranked.find(({ passage }) => passage.path !== first.passage.path),
    ),
    ...wordsOf(atoms, heldBy(heard, atoms), index),
    absent: question.absent.length > 0 ? 1 : 0,
    untold: isUntold(question.text, `${first.passage.headings.join('\n')}\n${first.passage.text}`) ? 1 : 0,
  };
}

/** How far one is ahead of another, 0..1; 0 where there is no other, which says nothing. */
function lead(first: RankedCandidate, other: RankedCandidate | undefined): number {
  return other ? Math.max(0, first.score - other.score) / (first.score + 0.5) : 0;
}

/** All atoms in any of the passages. */
function heldBy(passages: readonly RankedCandidate[], { of }: Atoms): readonly number[] {
  const held: number[] = [];
  for (const { record, held: terms } of passages) {
    for (const atom of terms) addOnce(held, atom);
    for (let i = record.termsEnd; i < record.besideEnd; i++) addOnce(held, of[record.data[i] ?? 0] ?? 0);
  }
  return held;
}

/** An unknown number that is such a part of the question decides; in a long text that was copied it may be a page. */
const DECIDING = 0.2;

function wordsOf({ matter }: Atoms, held: readonly number[], index: Terminology) {
  let [total, everyday, missing, unknownNumber] = [0, 0, 0, 0];
  for (const spelled of matter) {
    const { word, weight } = spelled;
    total += weight;
    if (isEveryday(word)) everyday += weight;
    else if (!stands(spelled, held)) missing += weight;
    if (/^\d/.test(word) && index.documentFrequency(word) === 0) unknownNumber += weight;
  }
  // Question words alone ask for nothing.
  if (total === 0) return { everyday: 0, missing: 1, unknownNumber: 0 };
  return {
    everyday: everyday / total,
    missing: missing / total,
    unknownNumber: unknownNumber / total >= DECIDING ? 1 : unknownNumber / total,
  };
}

function stands({ spellings }: SpelledWord, held: readonly number[]): boolean {
  return spellings.some((parts) => parts.every((part) => held.includes(part)));
}

/** What a sentence holds of the question, each atom once, and where it begins in the record. */
interface Sentence {
  readonly start: number;
  readonly held: number[];
  readonly pairs: number[];
}

function sentencesOf({ data, namesEnd }: PassageRecord, { of, near, pairs }: Atoms): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence | null = null;
  let before = 0;
  for (let i = namesEnd; i < data.length; i++) {
    const id = data[i] ?? 0;
    if (id < FIRST_TERM) {
      if (id < SENTENCE) continue;
      sentence = { start: i, held: [], pairs: [] };
      sentences.push(sentence);
      before = 0;
      continue;
    }
    const atom = near[id & LAST_NEAR] === 0 ? 0 : (of[id] ?? 0);
    if (atom > 0 && sentence !== null) {
      addOnce(sentence.held, atom);
      if (before > 0) addOnce(sentence.pairs, pairs.get(pairKey(before, atom)) ?? 0);
    }
    before = atom;
  }
  return sentences;
}

/** Atoms in so short a list are found sooner than in a set. */
function addOnce(atoms: number[], atom: number): void {
  if (!atoms.includes(atom)) atoms.push(atom);
}

/** What two adjacent sentences hold; `next` is none after the last. */
function windowOf(sentence: Sentence, next: Sentence | undefined): readonly number[] {
  if (!next) return sentence.held;
  return sentence.held.concat(next.held.filter((atom) => !sentence.held.includes(atom)));
}

function weightOf(held: readonly number[], { weights }: View): number {
  let sum = 0;
  for (const atom of held) sum += weights[atom] ?? 0;
  return sum;
}

/** What the first passage holds of the question, beside what the ranking has seen. */
function readFirst(
  { data, besideEnd, headingsEnd }: PassageRecord,
  sentences: readonly Sentence[],
  { of, units, bigrams, rest }: Atoms,
) {
  const headings: number[] = [];
  for (let i = besideEnd; i < headingsEnd; i++) addOnce(headings, of[data[i] ?? 0] ?? 0);
  const all = [...headings];
  let [mostBigrams, mostRest] = [0, 0];
  for (const [i, sentence] of sentences.entries()) {
    for (const atom of sentence.held) addOnce(all, atom);
    mostBigrams = Math.max(mostBigrams, weightOf(sentence.pairs, bigrams));
    if (rest.length === 0) continue;
    mostRest = Math.max(mostRest, told(rest, [...windowOf(sentence, sentences[i + 1]), ...headings]));
  }
  return {
    units: share(weightOf(all, units), units),
    bigrams: share(mostBigrams, bigrams),
    rest: mostRest,
  };
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
function order({ data }: PassageRecord, sentences: readonly Sentence[], atoms: Atoms): number {
  let [best, from, to] = [-1, 0, 0];
  for (const [i, sentence] of sentences.entries()) {
    const weight = weightOf(windowOf(sentence, sentences[i + 1]), atoms.units);
    if (weight > best) [best, from, to] = [weight, sentence.start, sentences[i + 2]?.start ?? data.length];
  }
  return orderIn(data.subarray(from, to), atoms);
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
