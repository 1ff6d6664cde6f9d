import { drawnLength } from './drawn-length.ts';
import type { Passage } from './passage.ts';

/** Two or three screens of a telephone. */
const COMFORTABLE = 1200;
/** Of the 4,000 characters that a message holds; the rest is for headings, sources and escaping. */
const FULL = 2600;
/** More passages on a page read like a list. */
const MOST_PASSAGES = 8;

/**
 * What a page costs: the square of how far it is from a comfortable length, where one twice as long costs 1, plus
 * what its end cuts apart. Each page costs a little, so that short sections share one.
 */
const COST = { page: 0.15, withinSection: 0.5, deeperSection: 0.1, shortfall: 0.5 } as const;

/**
 * Groups passages, in order, into pages that read well: about 1,200 characters when drawn, never more than fits a
 * message, and beginning with a new section where that is possible. A passage that alone is longer is a page.
 * @param depth how many outer headings all of them share; a page best begins where the heading below changes
 */
export function pagesOf(passages: readonly Passage[], depth: number): Passage[][] {
  const lengths = passages.map(({ blocks }) => drawnLength(blocks));
  /** The cheapest way to page the first `n` passages: what it costs and where its last page begins. */
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= passages.length; end++) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    let length = 0;
    for (let from = end - 1; from >= 0 && end - from <= MOST_PASSAGES; from--) {
      length += lengths[from] ?? 0;
      if (length > FULL && from < end - 1) break;
      const cost = (best[from]?.cost ?? 0) + lengthCost(length) + breakCost(passages, end, depth);
      if (cost < cheapest.cost) cheapest = { cost, from };
    }
    best.push(cheapest);
  }
  const pages: Passage[][] = [];
  for (let end = passages.length; end > 0; end = best[end]?.from ?? 0) {
    pages.push(passages.slice(best[end]?.from ?? 0, end));
  }
  return pages.reverse();
}

function lengthCost(length: number): number {
  const off = (length - COMFORTABLE) / COMFORTABLE;
  return COST.page + off * off * (off < 0 ? COST.shortfall : 1);
}

/** What it costs to turn the page before the passage at `index`. */
function breakCost(passages: readonly Passage[], index: number, depth: number): number {
  const before = passages[index - 1]?.headings;
  const after = passages[index]?.headings;
  if (!before || !after) return 0;
  if (before[depth] !== after[depth]) return 0;
  const same = before.length === after.length && before.every((heading, i) => heading === after[i]);
  return same ? COST.withinSection : COST.deeperSection;
}
