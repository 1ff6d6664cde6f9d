/** Terms and how much each counts; 1 is a plain word of the question. */
export type WeightedTerms = ReadonlyMap<string, number>;

/** A term by its id, and what a passage that holds it gains in the first stage. */
export interface SoughtTerm {
  readonly id: number;
  readonly worth: number;
}

/** Share of the terms' weight that a set holds, 0..1. */
export function coverage(terms: WeightedTerms, held: { has(term: string): boolean }): number {
  let total = 0;
  let found = 0;
  for (const [term, weight] of terms) {
    total += weight;
    if (held.has(term)) found += weight;
  }
  return total > 0 ? found / total : 0;
}
