import { type Atoms, atomOf, pairKey, weightOf } from './atoms.ts';
import { type PassageRecord, SENTENCE } from './record.ts';
import { FIRST_TERM } from './term-dictionary.ts';

/** Two adjacent sentences of a passage, or its last one: an answer seldom needs more. */
export interface Window {
  /** Where they begin and end in the record. */
  readonly start: number;
  readonly end: number;
  /** The question's atoms in them. */
  readonly held: readonly number[];
  /** The marks of either; see `marks.ts`. */
  readonly marks: number;
}

/** What a passage holds of the question sentence by sentence, every list of atoms without repetition. */
export interface CloseReading {
  readonly headings: readonly number[];
  /** The pairs of adjacent units of the question that stand in each sentence. */
  readonly pairs: readonly (readonly number[])[];
  readonly windows: readonly Window[];
  /** The window that holds most of the question's units; `null` for a passage without sentences. */
  readonly best: Window | null;
}

export function readClosely(record: PassageRecord, atoms: Atoms): CloseReading {
  const { data, besideEnd, headingsEnd } = record;
  const headings: number[] = [];
  for (let i = besideEnd; i < headingsEnd; i++) addOnce(headings, atoms.of[data[i] ?? 0] ?? 0);
  const sentences = sentencesOf(record, atoms);
  const windows = sentences.map((sentence, at) => windowOf(sentence, sentences[at + 1]));
  let best: Window | null = null;
  let most = -1;
  for (const window of windows) {
    const weight = weightOf(window.held, atoms.units);
    if (weight > most) [best, most] = [window, weight];
  }
  return { headings, pairs: sentences.map(({ pairs }) => pairs), windows, best };
}

/** Adds an atom (0 is none) where it is missing; in so short a list it is found sooner than in a set. */
export function addOnce(atoms: number[], atom: number): void {
  if (atom > 0 && !atoms.includes(atom)) atoms.push(atom);
}

interface Sentence {
  readonly start: number;
  end: number;
  readonly marks: number;
  readonly held: number[];
  readonly pairs: number[];
}

function sentencesOf({ data, namesEnd }: PassageRecord, atoms: Atoms): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence | null = null;
  let before = 0;
  for (let i = namesEnd; i < data.length; i++) {
    const id = data[i] ?? 0;
    if (id < FIRST_TERM) {
      if (id < SENTENCE) continue;
      if (sentence) sentence.end = i;
      sentence = { start: i, end: data.length, marks: id - SENTENCE, held: [], pairs: [] };
      sentences.push(sentence);
      before = 0;
      continue;
    }
    const atom = atomOf(atoms, id);
    if (atom > 0 && sentence) {
      addOnce(sentence.held, atom);
      if (before > 0) addOnce(sentence.pairs, atoms.pairs.get(pairKey(before, atom)) ?? 0);
    }
    before = atom;
  }
  return sentences;
}

function windowOf({ start, end, held, marks }: Sentence, next: Sentence | undefined): Window {
  if (!next) return { start, end, held, marks };
  const further = next.held.filter((atom) => !held.includes(atom));
  return { start, end: next.end, held: held.concat(further), marks: marks | next.marks };
}
