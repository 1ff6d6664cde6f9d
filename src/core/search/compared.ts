import type { Question } from './question.ts';
import type { RankedCandidate } from './rank.ts';
import type { SearchPassage } from './search-passage.ts';
import type { NamedThing } from './subject.ts';

/** From this strength on a passage is about a thing itself, not only somewhere below its heading. */
const ABOUT = 0.6;

/**
 * Where a question compares things that the notes treat in passages of their own, one for each comes first: the best
 * passage stays where it is, and those about the things that it is not about follow it. All others keep their order.
 */
export function bringTogether<P extends SearchPassage>(
  { intents, named }: Question,
  ranked: readonly RankedCandidate<P>[],
): readonly RankedCandidate<P>[] {
  const [first] = ranked;
  if (first === undefined || named.length < 2 || !intents.has('comparison')) return ranked;
  const together = [first];
  for (const thing of named) {
    if (together.some(({ slot }) => isAbout(thing, slot))) continue;
    const best = ranked.find(({ slot }) => isAbout(thing, slot));
    if (best) together.push(best);
  }
  return [...together, ...ranked.filter((one) => !together.includes(one))];
}

function isAbout({ strengths }: NamedThing, slot: number): boolean {
  return (strengths.get(slot) ?? 0) >= ABOUT;
}
