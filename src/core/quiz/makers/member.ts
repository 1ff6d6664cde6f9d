import { choiceOf } from '../choices.ts';
import type { Listed } from '../fact.ts';
import { givesAway, standsOut } from '../hints.ts';
import { FEWEST_WRONG, type Maker, MOST_WRONG } from '../maker.ts';
import { rotated } from '../order.ts';
import { pileOf } from './pile.ts';
import { isCommonName, isGeneric, type Sibling, siblingLists } from './sibling-lists.ts';

/** Members asked of one list. */
const ASKED = 2;

interface Strangers {
  readonly strangers: readonly string[];
  readonly listOf: (stranger: string) => Listed;
}

/** The strangers of each list; what many makers offer is mixed, or the largest list would give all wrong choices. */
function mixed(siblings: IteratorObject<Sibling>, fact: Listed, seed: string): IteratorObject<Strangers> {
  if (pileOf(fact).pile === undefined)
    return siblings.map(({ list, strangers }) => ({ strangers, listOf: () => list }));
  const owners = new Map(
    siblings.flatMap(({ list, strangers }) => strangers.map((name) => [name, list] as const)),
  );
  const strangers = rotated([...owners.keys()], seed, (name) => name);
  return [{ strangers, listOf: (name: string) => owners.get(name) ?? fact }].values();
}

/** Which of these is on the list? The wrong choices are on one other list. */
export const member: Maker = (fact, { listed, names, wording }) => {
  if (fact.kind !== 'listed' || fact.isOpen) return [];
  const drafts = rotated(fact.members, fact.key, (name) => name).flatMap((name) => {
    if (givesAway(fact.label, name, []) || isGeneric(name, fact, names) || isCommonName(name, names))
      return [];
    const seed = `${fact.key}\n${name}`;
    const sibling = mixed(siblingLists(fact, name, listed, names, seed), fact, seed).find(
      ({ strangers }) => strangers.length >= FEWEST_WRONG && !standsOut(name, strangers.slice(0, MOST_WRONG)),
    );
    if (!sibling) return [];
    const { listOf, strangers } = sibling;
    const truthOf = (stranger: string) => {
      const list = listOf(stranger);
      return { ...list.source, text: wording.membership(list.label, list.members) };
    };
    return {
      kind: 'member' as const,
      about: `${fact.key}\n${name}`,
      variant: name,
      ...pileOf(fact),
      prompt: wording.member(fact.label),
      answer: choiceOf(
        name,
        strangers.slice(0, MOST_WRONG).map((text) => ({ text, truth: truthOf(text) })),
      ),
      explanation: fact.sentence,
    };
  });
  return drafts.slice(0, ASKED);
};
