import { oncePer } from '../text/once-per.ts';
import { stem } from '../text/tokens.ts';
import type { Question } from './question.ts';
import type { WeightedTerms } from './weighted-terms.ts';

/** Which of the wanted terms a text holds. */
export type Held = ReadonlySet<string>;

/** A word or name by its units. */
type Units = readonly string[];

/** What the sentences of a passage are searched for. */
export interface Wanted {
  readonly units: WeightedTerms;
  /** What is asked of the subjects. */
  readonly rest: readonly { readonly units: Units; readonly weight: number }[];
  readonly subjects: readonly Units[];
  /** The things whose difference is asked for; empty where none is. */
  readonly compared: readonly Units[];
  /** Terms that count wherever they stand: Han characters, and names with marks in them. */
  readonly inside: readonly string[];
  /** Terms that are words: stems and numbers. */
  readonly words: ReadonlySet<string>;
}

const WORD = /^[a-z\d_]+$/;
const COMPARISON = /区别|不同|差[异别]|相比|对比|比较|\b(?:differ\w*|vs|versus|compar\w*)\b/;

/** Reads off a question, once for all its passages, what to look for. */
export const wantedBy = oncePer((question: Question): Wanted => {
  const rest = [...question.rest].map(([word, weight]) => ({
    units: WORD.test(word) ? [word] : [...word],
    weight,
  }));
  const subjects = question.subjectUnits;
  const things = subjects.length > 1 ? subjects : rest.map(({ units }) => units);
  const terms = [
    ...new Set([...question.units.keys(), ...rest.flatMap(({ units }) => units), ...subjects.flat()]),
  ];
  return {
    units: question.units,
    rest,
    subjects,
    compared: COMPARISON.test(question.text) ? things : [],
    inside: terms.filter((term) => !WORD.test(term)),
    words: new Set(terms.filter((term) => WORD.test(term))),
  };
});

/**
 * Which of the wanted terms a normalised text holds. Looking for a few terms costs far less than reading all
 * units of the text off it.
 */
export function heldBy(normalized: string, { inside, words }: Wanted): Held {
  const held = new Set<string>();
  for (const term of inside) if (normalized.includes(term)) held.add(term);
  if (words.size === 0) return held;
  for (const [word] of normalized.matchAll(/[a-z\d_]+/g)) {
    const term = stem(word);
    if (words.has(term)) held.add(term);
  }
  return held;
}

/** Whether all units of a word or name are held. */
export function holds(held: Held, units: Units): boolean {
  return units.every((unit) => held.has(unit));
}

/** Share of what is asked of the subjects that is held, 0..1; 0 where nothing is. */
export function restCoverage({ rest }: Wanted, held: Held): number {
  let total = 0;
  let found = 0;
  for (const { units, weight } of rest) {
    total += weight;
    if (holds(held, units)) found += weight;
  }
  return total > 0 ? found / total : 0;
}
