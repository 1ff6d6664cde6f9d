import type { Listed } from '../fact.ts';

const CODED = /[\p{Script=Han}\s][A-Z][A-Z\d]+$/u;

/** Who offers which product, told by its code, makes any number of questions that are all alike. */
export function pileOf({ members }: Pick<Listed, 'members'>): { readonly pile?: string } {
  return members.filter((name) => CODED.test(name)).length * 2 >= members.length ? { pile: 'products' } : {};
}
