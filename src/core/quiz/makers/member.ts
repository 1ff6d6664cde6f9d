import { choiceOf } from '../choices.ts';
import { givesAway, standsOut } from '../hints.ts';
import { FEWEST_WRONG, type Maker, MOST_WRONG } from '../maker.ts';
import { rotated } from '../order.ts';
import { pileOf } from './pile.ts';
import { isCommonName, isGeneric, siblingLists } from './sibling-lists.ts';

/** Members asked of one list. */
const ASKED = 2;

/** Which of these is on the list? The wrong choices are on one other list. */
export const member: Maker = (fact, { listed, names, wording }) => {
  if (fact.kind !== 'listed' || fact.isOpen) return [];
  const drafts = rotated(fact.members, fact.key, (name) => name).flatMap((name) => {
    if (givesAway(fact.label, name, []) || isGeneric(name, fact, names) || isCommonName(name, names))
      return [];
    const [sibling] = siblingLists(fact, name, listed, names, `${fact.key}\n${name}`)
      .filter(
        ({ strangers }) =>
          strangers.length >= FEWEST_WRONG && !standsOut(name, strangers.slice(0, MOST_WRONG)),
      )
      .slice(0, 1);
    if (!sibling) return [];
    const { list, strangers } = sibling;
    const truth = { ...list.source, text: wording.membership(list.label, list.members) };
    return {
      kind: 'member' as const,
      about: `${fact.key}\n${name}`,
      variant: name,
      ...pileOf(fact),
      prompt: wording.member(fact.label),
      answer: choiceOf(
        name,
        strangers.slice(0, MOST_WRONG).map((text) => ({ text, truth })),
      ),
      explanation: fact.sentence,
    };
  });
  return drafts.slice(0, ASKED);
};
