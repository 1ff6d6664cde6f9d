import MiniSearch from 'minisearch';
import { saturation } from './bm25.ts';
import { firstOf } from './first-of.ts';

export interface Candidate {
  readonly slot: number;
  /** BM25+ score, comparable between passages of one query. */
  readonly score: number;
}

/** A term to look for and how much it counts; 1 is a plain word of the question. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** What the first stage knows of the passages in their slots. */
export interface TermsBySlot {
  /** Slots in use are below this. */
  readonly end: number;
  /** How often each term occurs in a passage. */
  termsOf(slot: number): ReadonlyMap<string, number>;
  isShown(slot: number): boolean;
  /** The order of shown passages with equal scores. */
  compare(a: number, b: number): number;
}

/** Statistics of the shown passages. */
export interface TermStatistics {
  /** Inverse document frequency of a term. */
  termIdf(term: string): number;
  /** Distinct terms of a passage on average. */
  averageTerms(): number;
}

/**
 * First stage of the search: which passages share terms with the question, best first.
 *
 * MiniSearch finds them; the score is computed here, by its formula. Its own statistics count passages that are not
 * shown yet, or no longer, and its average length is carried on from edit to edit with rounding errors, so that two
 * indexes of the same passages would not give the same scores.
 */
export class Candidates {
  private readonly passages: TermsBySlot;
  private readonly index: MiniSearch<{ readonly slot: number }>;

  constructor(passages: TermsBySlot) {
    this.passages = passages;
    this.index = new MiniSearch({
      idField: 'slot',
      // A passage is analysed once, by us: its slot stands for its text here.
      fields: ['slot'],
      tokenize: (slot) => [...passages.termsOf(Number(slot)).keys()],
      processTerm: encode,
      // It would run on a timer. Nothing is ever discarded, all is removed.
      autoVacuum: false,
    });
  }

  /** Makes a passage findable by its terms; they must stay as they are until it is removed. */
  add(slot: number): void {
    this.index.add({ slot });
  }

  remove(slot: number): void {
    this.index.remove({ slot });
  }

  find(query: WeightedTerms, statistics: TermStatistics, limit: number): Candidate[] {
    const sought = new Map(
      [...query].map(([term, weight]) => [encode(term), { term, worth: weight * statistics.termIdf(term) }]),
    );
    const averageLength = statistics.averageTerms();
    const scores = new Float64Array(this.passages.end);
    const matched: number[] = [];
    this.index.search('', {
      tokenize: () => [...sought.keys()],
      processTerm: (encoded) => encoded,
      boostDocument: (slot: number, encoded) => {
        const { term, worth } = sought.get(encoded) ?? { term: '', worth: 0 };
        const terms = this.passages.termsOf(slot);
        const before = scores[slot] ?? 0;
        if (before === 0) matched.push(slot);
        scores[slot] = before + worth * saturation(terms.get(term) ?? 0, terms.size / averageLength);
        // MiniSearch drops the passage from its own results, which would cost as much again.
        return 0;
      },
    });
    const found = matched.map((slot) => ({ slot, score: scores[slot] ?? 0 }));
    return firstOf(
      found,
      limit,
      (a, b) => b.score - a.score || this.passages.compare(a.slot, b.slot),
      ({ slot }) => this.passages.isShown(slot),
    );
  }
}

/** The first Han character of Unicode's main block, and how many digits of base 32 its 21,000 need. */
const HAN_START = 0x4e00;
const DIGITS = 3;

/**
 * Spells Han characters in a small alphabet. MiniSearch keeps terms in a radix tree whose nodes list their
 * children one by one, and thousands of characters would hang at the root; results are the same.
 */
function encode(term: string): string {
  if (!/\p{Script=Han}/u.test(term)) return term;
  return [...term].map(spell).join('');
}

function spell(character: string): string {
  const offset = (character.codePointAt(0) ?? 0) - HAN_START;
  if (offset < 0 || offset >= 32 ** DIGITS) return character;
  return `\u0001${offset.toString(32).padStart(DIGITS, '0')}`;
}
