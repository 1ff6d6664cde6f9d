import { type Atoms, atomOf, share, weightOf } from './atoms.ts';
import { HAS_YEAR } from './marks.ts';
import type { Question } from './question.ts';
import { type PassageRecord, SENTENCE } from './record.ts';
import type { SearchPassage } from './search-passage.ts';
import { headOf, isExplained } from './subject.ts';
import { FIRST_TERM } from './term-dictionary.ts';

/** What the ranking looks at; each is 0 when it says nothing for the passage, and about 1 at best. */
export interface Features {
  /** First-stage score over what the question's words could reach. */
  readonly bm25: number;
  readonly wordCoverage: number;
  readonly bigramCoverage: number;
  /** Words of the question that the passage says in other words. */
  readonly synonyms: number;
  /** Coverage of the question's units by the best two adjacent sentences. */
  readonly windowCoverage: number;
  readonly headingCoverage: number;
  /** The passage is about what the question is about. */
  readonly head: number;
  /** A line of the passage is about just what the question names, where it asks for nothing more. */
  readonly explained: number;
  /** Likeness of the question's matter and one of the passage's names, where they are not the same. */
  readonly nameLikeness: number;
  readonly digits: number;
  /** A date stands beside the subject where one is asked for. */
  readonly date: number;
  /** The passage lists members where "which" is asked. */
  readonly list: number;
  /** The passage is in the language of the question. */
  readonly language: number;
}

/** A candidate of the first stage. */
export interface Candidate<P extends SearchPassage = SearchPassage> {
  readonly slot: number;
  readonly passage: P;
  readonly record: PassageRecord;
  /** The question's atoms among its terms. */
  readonly held: readonly number[];
  /** Score of the first stage. */
  readonly score: number;
}

/** Computes the features of one passage for one question. */
export function featuresOf(question: Question, atoms: Atoms, candidate: Candidate): Features {
  const { slot, passage, record, held, score } = candidate;
  return {
    bm25: question.mass > 0 ? score / question.mass : 0,
    wordCoverage: share(weightOf(held, atoms.words), atoms.words),
    bigramCoverage: share(weightOf(held, atoms.bigrams), atoms.bigrams),
    synonyms: synonymsFound(held, atoms),
    windowCoverage: windowCoverage(record, atoms),
    headingCoverage: headingCoverage(record, atoms),
    head: headOf(question.named, slot),
    // Who asks for a date asks for more than what it is.
    explained: !question.intents.has('date') && isExplained(question.named, slot) ? 1 : 0,
    nameLikeness: nameLikeness(record, atoms),
    digits: digitsFound(question, held, atoms),
    date: dateFound(question, record, atoms),
    list: listFound(question, passage),
    language: question.language !== null && passage.language === question.language ? 1 : 0,
  };
}

function synonymsFound(held: readonly number[], { words, synonyms }: Atoms): number {
  let sum = 0;
  for (const { atom, others } of synonyms) {
    if (atom > 0 && held.includes(atom)) continue;
    let gained = 0;
    for (const { atoms, gain } of others) {
      if (gain > gained && atoms.every((other) => held.includes(other))) gained = gain;
    }
    sum += gained;
  }
  return share(sum, words);
}

/** What the sentence under way and the one before it hold of the question. */
function windowCoverage({ data, namesEnd }: PassageRecord, atoms: Atoms): number {
  const { end, units } = atoms;
  /** By atom, the last sentence that held it, from 1. */
  const last: number[] = new Array(end).fill(0);
  let [sentence, held, added, before, best] = [1, 0, 0, 0, 0];
  for (let i = namesEnd; i < data.length; i++) {
    const id = data[i] ?? 0;
    if (id < FIRST_TERM) {
      if (id < SENTENCE) continue;
      best = Math.max(best, before + added);
      [before, held, added] = [held, 0, 0];
      sentence++;
      continue;
    }
    const atom = atomOf(atoms, id);
    if (atom === 0 || last[atom] === sentence) continue;
    const weight = units.weights[atom] ?? 0;
    held += weight;
    // What the sentence before holds already counts there.
    if (last[atom] !== sentence - 1) added += weight;
    last[atom] = sentence;
  }
  return share(Math.max(best, before + added), units);
}

function headingCoverage({ data, besideEnd, headingsEnd }: PassageRecord, { of, units }: Atoms): number {
  const counted: number[] = [];
  let sum = 0;
  for (let i = besideEnd; i < headingsEnd; i++) {
    const atom = of[data[i] ?? 0] ?? 0;
    if (atom === 0 || counted.includes(atom)) continue;
    counted.push(atom);
    sum += units.weights[atom] ?? 0;
  }
  return share(sum, units);
}

/** Product of the shares that two sets of units have in common, the question's by weight. */
function nameLikeness({ data, headingsEnd, namesEnd }: PassageRecord, { of, units }: Atoms): number {
  let best = 0;
  let [size, common, weight] = [0, 0, 0];
  for (let i = headingsEnd; i <= namesEnd; i++) {
    const id = i < namesEnd ? (data[i] ?? 0) : 0;
    if (id === 0) {
      if (common > 0) best = Math.max(best, share(weight, units) * (common / size));
      [size, common, weight] = [0, 0, 0];
      continue;
    }
    size++;
    const unit = units.weights[of[id] ?? 0] ?? 0;
    if (unit > 0) [common, weight] = [common + 1, weight + unit];
  }
  return best;
}

function digitsFound({ digits }: Question, held: readonly number[], atoms: Atoms): number {
  if (digits.length === 0) return 0;
  return held.filter((atom) => atoms.digits.has(atom)).length / digits.length;
}

/** The date must stand beside what it is asked of: in the same sentence, or under its heading. */
function dateFound({ intents }: Question, record: PassageRecord, { subjects }: Atoms): number {
  const { data, besideEnd, headingsEnd, namesEnd } = record;
  if (!intents.has('date') || subjects.length === 0) return 0;
  const above = subjects.map((spellings) => holdsOne(data, besideEnd, headingsEnd, spellings));
  let best = 0;
  let start = namesEnd;
  for (let i = namesEnd + 1; i <= data.length; i++) {
    const id = data[i] ?? SENTENCE;
    if (id < SENTENCE || id >= FIRST_TERM) continue;
    if (((data[start] ?? 0) & HAS_YEAR) !== 0) {
      const beside = subjects.filter((spellings, at) => above[at] || holdsOne(data, start, i, spellings));
      best = Math.max(best, beside.length / subjects.length);
    }
    start = i;
  }
  return best;
}

/** Whether one of the sequences of units stands between two places of a record. */
function holdsOne(
  data: Uint32Array,
  from: number,
  to: number,
  spellings: readonly (readonly number[])[],
): boolean {
  return spellings.some(([first, ...rest]) => {
    for (let i = from; i + rest.length < to; i++) {
      if (data[i] === first && rest.every((unit, at) => data[i + 1 + at] === unit)) return true;
    }
    return false;
  });
}

const MEMBERS = /[、/／].+[、/／]|\n.+\n|,.+,/s;

function listFound({ intents }: Question, passage: SearchPassage): number {
  if (!intents.has('list')) return 0;
  return passage.role !== 'body' || MEMBERS.test(passage.text) ? 1 : 0;
}
