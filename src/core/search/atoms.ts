import { bigrams, isHan } from '../text/tokens.ts';
import type { Question } from './question.ts';
import { isFrameWord } from './question-words.ts';
import type { Statistics } from './statistics.ts';
import type { TermDictionary } from './term-dictionary.ts';
import type { SoughtTerm, WeightedTerms } from './weighted-terms.ts';

/** The weights of one view of the question by atom, and their sum, terms that the notes don't hold included. */
export interface View {
  readonly weights: Float64Array;
  readonly total: number;
}

/** A part of a view's weight, 0..1. */
export function share(sum: number, { total }: View): number {
  return total > 0 ? sum / total : 0;
}

/** What some atoms, each given once, weigh in a view. */
export function weightOf(atoms: readonly number[], { weights }: View): number {
  let sum = 0;
  for (const atom of atoms) sum += weights[atom] ?? 0;
  return sum;
}

/**
 * A question in numbers for one index: each of its distinct terms, of whatever view, is an atom, a number from 1.
 * Passages are read against these in one pass over their records.
 */
export interface Atoms {
  /** Atom by term id; 0 for all terms that the question does not hold. */
  readonly of: Uint16Array;
  /**
   * By the lowest bits of an id, whether any such term may have an atom: `of` is as large as the dictionary, and nearly
   * all terms of a passage can be passed over by this table, which fits into the nearest cache. See `atomOf`.
   */
  readonly near: Uint8Array;
  /** Atoms are below this. */
  readonly end: number;
  /** What a passage gains in the first stage by each. */
  readonly worths: Float64Array;
  readonly words: View;
  readonly bigrams: View;
  readonly units: View;
  /** Words of the question with the words that mean the same, as far as the notes hold them. */
  readonly synonyms: readonly Synonyms[];
  /** The question's units in order; atom 0 for those that the notes don't hold. */
  readonly sequence: readonly { readonly atom: number; readonly weight: number }[];
  /** The words of the question that are not its frame, as the terms of passages: whole or in pairs. */
  readonly matter: readonly SpelledWord[];
  /** Those of them that ask something of its subjects, as the units of sentences: whole or in characters. */
  readonly rest: readonly SpelledWord[];
  /** Atom of a pair of adjacent units, by `pairKey`. */
  readonly pairs: ReadonlyMap<number, number>;
  /** What the first stage looks for. */
  readonly sought: readonly SoughtTerm[];
  /** Those of the question's numbers, as far as the notes hold them. */
  readonly digits: ReadonlySet<number>;
  /** Each of its subjects by its units. */
  readonly subjectUnits: readonly (readonly number[])[];
  /** The same as the sequences of unit ids that may spell it. */
  readonly subjects: readonly (readonly (readonly number[])[])[];
}

/** A word of the question and words that mean the same, each with what it gains: no more than the rarer of the two. */
interface Synonyms {
  readonly atom: number;
  readonly others: readonly { readonly atoms: readonly number[]; readonly gain: number }[];
}

/** A word of the question, and what it or a word that means the same consists of, in atoms; 0 is in none. */
export interface SpelledWord {
  readonly word: string;
  readonly weight: number;
  readonly spellings: readonly (readonly number[])[];
}

export function pairKey(first: number, second: number): number {
  return first * 2 ** 16 + second;
}

/** A mask for the place of a term's id in `Atoms.near`. */
const LAST_NEAR = 2 ** 12 - 1;

/** The atom of a term by its id: what `of` says, without reading it for most of the terms that have none. */
export function atomOf({ of, near }: Atoms, id: number): number {
  return near[id & LAST_NEAR] === 0 ? 0 : (of[id] ?? 0);
}

/** Atoms fit into 16 bits; terms beyond are left out: no question that a person types has as many. */
const MOST_ATOMS = 2 ** 16 - 1;

/** Numbers the terms of questions, one question at a time. */
export class AtomTable {
  private readonly dictionary: TermDictionary;
  private readonly statistics: Statistics;
  private atomOf = new Uint16Array(1024);
  private readonly near = new Uint8Array(LAST_NEAR + 1);

  constructor(dictionary: TermDictionary, statistics: Statistics) {
    this.dictionary = dictionary;
    this.statistics = statistics;
  }

  /** Gives `use` the question's atoms; they are valid until it returns. */
  with<T>(question: Question, use: (atoms: Atoms) => T): T {
    const { end } = this.dictionary;
    if (this.atomOf.length < end) this.atomOf = new Uint16Array(2 * end);
    const ids = [0];
    try {
      return use(this.number(question, ids));
    } finally {
      for (const id of ids) {
        this.atomOf[id] = 0;
        this.near[id & LAST_NEAR] = 0;
      }
    }
  }

  private number(question: Question, ids: number[]): Atoms {
    const { dictionary, statistics, atomOf: of, near } = this;
    const known = new Map<string, number>();
    const atom = (term: string): number => {
      const before = known.get(term);
      if (before !== undefined) return before;
      const id = question.ids.get(term) ?? dictionary.idOf(term);
      if (id > 0 && of[id] === 0 && ids.length < MOST_ATOMS) {
        of[id] = ids.length;
        near[id & LAST_NEAR] = 1;
        ids.push(id);
      }
      const at = of[id] ?? 0;
      known.set(term, at);
      return at;
    };
    const views = [question.terms, question.words, question.bigrams, question.units];
    for (const terms of views) for (const term of terms.keys()) atom(term);
    const synonyms = [...question.synonyms].map(([word, others]) => {
      const weight = question.words.get(word) ?? 0;
      const spelt = others.map((other) => wordOrPairs(other, atom)).filter((atoms) => !atoms.includes(0));
      const gains = spelt.map((atoms) => {
        return { atoms, gain: Math.min(weight, ...atoms.map((one) => statistics.idf(ids[one] ?? 0))) };
      });
      return { atom: atom(word), others: gains };
    });
    const spelled = (words: Iterable<readonly [string, number]>, apart: (word: string) => string[]) =>
      Array.from(words, ([word, weight]): SpelledWord => {
        const all = [word, ...(question.synonyms.get(word) ?? [])];
        const spellings = all.flatMap((one) => (isHan(one) ? [[one], apart(one)] : [[one]]));
        const inAtoms = spellings.map((parts) => parts.map(atom));
        return {
          word,
          weight,
          spellings: inAtoms.filter((atoms) => atoms.length > 0 && !atoms.includes(0)),
        };
      });
    const matter = spelled(
      [...question.words].filter(([word]) => !isFrameWord(word)),
      (word) => bigrams([...word]),
    );
    const rest = spelled(question.rest, (word) => [...word]);
    const sequence = question.sequence.map((unit) => {
      return { atom: atom(unit), weight: question.units.get(unit) ?? 0 };
    });
    const pairs = new Map(
      question.sequence.slice(1).map((unit, i) => {
        const before = question.sequence[i] ?? '';
        return [pairKey(atom(before), atom(unit)), atom(`${before}${unit}`)];
      }),
    );
    const digits = question.digits.map(atom).filter((at) => at > 0);
    const subjectUnits = question.subjectUnits.map((units) => units.map(atom));
    const end = ids.length;
    const view = (terms: WeightedTerms): View => {
      const weights = new Float64Array(end);
      let total = 0;
      for (const [term, weight] of terms) {
        total += weight;
        const at = atom(term);
        if (at > 0) weights[at] = weight;
      }
      return { weights, total };
    };
    const worths = new Float64Array(end);
    const sought: SoughtTerm[] = [];
    for (const [term, weight] of question.terms) {
      const at = atom(term);
      const id = ids[at] ?? 0;
      if (at === 0) continue;
      const worth = weight * statistics.termIdf(id);
      worths[at] = worth;
      sought.push({ id, worth });
    }
    return {
      of,
      near,
      end,
      worths,
      words: view(question.words),
      bigrams: view(question.bigrams),
      units: view(question.units),
      synonyms,
      sequence,
      sought,
      matter,
      rest,
      pairs,
      digits: new Set(digits),
      subjectUnits,
      subjects: question.subjectUnits.map((units) => this.spellings(units)),
    };
  }

  /** A name as it is, or written as one word where it is two, as two where it is one (`open stack`, `openstack`). */
  private spellings(units: readonly string[]): number[][] {
    const all = [units];
    const [only] = units;
    if (only !== undefined && units.length === 1 && /^[a-z]{4,}$/.test(only)) {
      for (let cut = 2; cut <= only.length - 2; cut++) all.push([only.slice(0, cut), only.slice(cut)]);
    } else if (units.every((unit) => /^[a-z]/.test(unit))) all.push([units.join('')]);
    const inIds = all.map((spelling) => spelling.map((unit) => this.dictionary.idOf(unit)));
    return inIds.filter((ids) => ids.every((id) => id > 0));
  }
}

/** The segmenter cuts some words apart (提供商): they are there where all their pairs are. */
function wordOrPairs(word: string, atom: (term: string) => number): number[] {
  const whole = atom(word);
  return whole > 0 || !isHan(word) ? [whole] : bigrams([...word]).map(atom);
}
