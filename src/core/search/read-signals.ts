import { isUntold } from './asked-for.ts';
import { type Atoms, pairKey, type SpelledWord, share } from './atoms.ts';
import { isEveryday } from './everyday.ts';
import type { Question } from './question.ts';
import type { RankedCandidate } from './rank.ts';
import { type PassageRecord, SENTENCE, termAt } from './record.ts';
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
  const read = heard.map(({ record }) => readClosely(record, atoms));
  const most = (of: (candidate: RankedCandidate, at: number) => number) => Math.max(...heard.map(of));
  const [own] = read;
  return {
    bm25: first.features.bm25,
    unitCoverage: own?.units ?? 0,
    wordCoverage: first.features.wordCoverage,
    windowCoverage: most(({ features }) => features.windowCoverage),
    sentenceBigrams: own?.bigrams ?? 0,
    order: most((_, at) => read[at]?.order ?? 0),
    nameLikeness: first.features.nameLikeness,
    head: most(({ features }) => features.head),
    ownHead: most(({ slot }) => ownHeadOf(question.named, slot)),
    synonyms: first.features.synonyms,
    digits: first.features.digits,
    date: first.features.date,
    rest: own?.rest ?? 0,
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
function heldBy(passages: readonly RankedCandidate[], { of }: Atoms): ReadonlySet<number> {
  const held = new Set<number>();
  for (const { record } of passages) {
    for (let i = 0; i < record.besideEnd; i++) held.add(of[termAt(record.data[i] ?? 0)] ?? 0);
  }
  return held;
}

/** An unknown number that is such a part of the question decides; in a long text that was copied it may be a page. */
const DECIDING = 0.2;

function wordsOf({ matter }: Atoms, held: ReadonlySet<number>, index: Terminology) {
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

function stands({ spellings }: SpelledWord, held: ReadonlySet<number>): boolean {
  return spellings.some((parts) => parts.every((part) => held.has(part)));
}

/** What a passage holds of the question, read sentence by sentence. */
function readClosely({ data, besideEnd, headingsEnd, namesEnd }: PassageRecord, atoms: Atoms) {
  const { of, units, bigrams, pairs } = atoms;
  const headings = new Set<number>();
  for (let i = besideEnd; i < headingsEnd; i++) headings.add(of[data[i] ?? 0] ?? 0);
  const sentences: { readonly start: number; readonly held: Set<number>; readonly pairs: Set<number> }[] = [];
  let before = 0;
  for (let i = namesEnd; i < data.length; i++) {
    const id = data[i] ?? 0;
    if (id >= SENTENCE && id < FIRST_TERM) {
      sentences.push({ start: i, held: new Set(), pairs: new Set() });
      before = 0;
      continue;
    }
    const atom = of[id] ?? 0;
    const sentence = sentences.at(-1);
    if (atom > 0) sentence?.held.add(atom);
    if (atom > 0 && before > 0) sentence?.pairs.add(pairs.get(pairKey(before, atom)) ?? 0);
    before = atom;
  }
  const sum = (held: Iterable<number>, weights: Float64Array) => {
    let total = 0;
    for (const atom of held) total += weights[atom] ?? 0;
    return total;
  };
  const all = new Set(headings);
  let [best, from, to, bestBigrams, rest] = [-1, 0, 0, 0, 0];
  for (const [i, sentence] of sentences.entries()) {
    for (const atom of sentence.held) all.add(atom);
    const next = sentences[i + 1];
    const window = next ? sentence.held.union(next.held) : sentence.held;
    const weight = sum(window, units.weights);
    if (weight > best) [best, from, to] = [weight, sentence.start, sentences[i + 2]?.start ?? data.length];
    bestBigrams = Math.max(bestBigrams, sum(sentence.pairs, bigrams.weights));
    rest = Math.max(rest, told(atoms.rest, window.union(headings)));
  }
  return {
    units: share(sum(all, units.weights), units),
    bigrams: share(bestBigrams, bigrams),
    order: orderIn(data.subarray(from, to), atoms),
    rest,
  };
}

/** Share of the words' weight that stands among atoms. */
function told(words: readonly SpelledWord[], held: ReadonlySet<number>): number {
  let [total, found] = [0, 0];
  for (const spelled of words) {
    total += spelled.weight;
    if (stands(spelled, held)) found += spelled.weight;
  }
  return total > 0 ? found / total : 0;
}

/** Weight of the longest common subsequence of the question's units and these, over all of the question's. */
function orderIn(ids: Uint32Array, { of, sequence }: Atoms): number {
  const total = sequence.reduce((sum, { weight }) => sum + weight, 0);
  let row = new Float64Array(sequence.length + 1);
  let next = new Float64Array(sequence.length + 1);
  for (const id of ids) {
    const atom = of[id] ?? 0;
    if (atom === 0) continue;
    for (const [j, { atom: asked, weight }] of sequence.entries()) {
      const skipped = Math.max(row[j + 1] ?? 0, next[j] ?? 0);
      next[j + 1] = asked === atom ? Math.max(skipped, (row[j] ?? 0) + weight) : skipped;
    }
    [row, next] = [next, row];
  }
  return total > 0 ? (row.at(-1) ?? 0) / total : 0;
}
