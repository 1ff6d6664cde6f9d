import MiniSearch from 'minisearch';

export interface Candidate {
  /** Position of the passage in the index. */
  readonly at: number;
  /** BM25+ score, comparable between passages of one query. */
  readonly score: number;
}

/** A term to look for and how much it counts; 1 is a plain word of the question. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** First stage of the search: which passages share terms with the question, best first. */
export interface Candidates {
  find(terms: WeightedTerms, limit: number): Candidate[];
}

/**
 * Indexes passages by the terms they are given as; MiniSearch neither tokenizes nor folds anything itself.
 * @param terms the terms of each passage, repeated as often as they occur
 */
export function indexTerms(terms: readonly (readonly string[])[]): Candidates {
  const index = new MiniSearch<{ at: number }>({
    idField: 'at',
    fields: ['at'],
    // A passage is analysed once, by us: its position stands for its text here.
    tokenize: (at) => [...(terms[Number(at)] ?? [])],
    processTerm: encode,
  });
  index.addAll(terms.map((_, at) => ({ at })));
  return {
    find: (query, limit) => {
      const names = [...query.keys()];
      const results = index.search('', {
        tokenize: () => names,
        boostTerm: (_, position) => query.get(names[position] ?? '') ?? 1,
      });
      return (
        results
          // MiniSearch multiplies a score by the number of matched terms, which favours long passages.
          .map(({ id, score, queryTerms }) => ({ at: id as number, score: score / queryTerms.length }))
          .sort((a, b) => b.score - a.score || a.at - b.at)
          .slice(0, limit)
      );
    },
  };
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
