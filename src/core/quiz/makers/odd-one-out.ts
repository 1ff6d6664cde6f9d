import { choiceOf, truthOf } from '../choices.ts';
import { givesAway, standsOut } from '../hints.ts';
import { type Maker, MOST_WRONG } from '../maker.ts';
import { rotated } from '../order.ts';
import { pileOf } from './pile.ts';
import { siblingLists } from './sibling-lists.ts';

/** Which of these is not on the list? Only for lists that say they are complete. */
export const oddOneOut: Maker = (fact, { listed, names, wording, explained }) => {
  if (fact.kind !== 'listed' || fact.isOpen || fact.members.length < MOST_WRONG) return [];
  const members = rotated(
    fact.members.filter((name) => !givesAway(fact.label, name, [])),
    fact.key,
    (name) => name,
  ).slice(0, MOST_WRONG);
  const [first = ''] = members;
  if (members.length < MOST_WRONG) return [];
  const [sibling] = siblingLists(fact, first, listed, names, `odd\n${fact.key}`);
  const stranger = sibling?.strangers.find((name) => !standsOut(name, members));
  if (!sibling || stranger === undefined) return [];
  const truthAbout = (name: string) => {
    const known = explained.find((each) => each.language === fact.language && names.same(each.term, name));
    return known
      ? truthOf(known, wording)
      : { ...fact.source, text: wording.membership(fact.label, fact.members) };
  };
  return [
    {
      kind: 'odd-one-out',
      about: fact.key,
      variant: '',
      ...pileOf(fact),
      prompt: wording.oddOneOut(fact.label),
      answer: choiceOf(
        stranger,
        members.map((text) => ({ text, truth: truthAbout(text) })),
      ),
      explanation: `${fact.sentence}\n${wording.membership(sibling.list.label, sibling.list.members)}`,
    },
  ];
};
