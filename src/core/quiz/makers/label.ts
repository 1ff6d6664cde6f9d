import { choiceOf } from '../choices.ts';
import type { Listed } from '../fact.ts';
import { givesAway } from '../hints.ts';
import { type Draft, FEWEST_WRONG, type Maker, MOST_WRONG, type Pool } from '../maker.ts';
import { mentions } from '../names.ts';
import { rank, rotated } from '../order.ts';
import { pileOf } from './pile.ts';
import { isCommonName, isGeneric, listsApart } from './sibling-lists.ts';

/** Members asked of one list. */
const ASKED = 4;
/** Members of one list of which it is told that they are on it, or on another: more of them are dull. */
const TOLD = 3;

/** On which list is it, and is it on this one? The wrong lists stand in the same note and are of the same sort. */
export const label: Maker = (fact, pool) => {
  if (fact.kind !== 'listed') return [];
  const { listed, names } = pool;
  const asked = fact.members.filter((name) => !isGeneric(name, fact, names) && !isCommonName(name, names));
  const chosen = rotated(asked, `label\n${fact.key}`, (name) => name).slice(0, ASKED);
  return chosen.flatMap((name, place) => {
    const wrong = rotated(
      listsApart(fact, listed, names).filter((other) => !mentions(other.sentence, name)),
      `${fact.key}\n${name}`,
      ({ key }) => key,
    ).slice(0, MOST_WRONG);
    const labels = wrong.map((other) => other.label);
    const [other] = wrong;
    if (!other) return [];
    // What tells the right list does not make a false statement about another one true.
    const isTold = givesAway(name, fact.label, labels);
    const isTrue = !isTold && (rank(fact.key) + place) % 2 === 0;
    return [
      ...(isTold || new Set(labels).size < FEWEST_WRONG ? [] : [whichList(fact, name, wrong, pool)]),
      ...(place < TOLD && (isTrue || !givesAway(name, other.label, []))
        ? [onList(fact, name, other, isTrue, pool)]
        : []),
    ];
  });
};

function whichList(fact: Listed, name: string, wrong: readonly Listed[], { wording }: Pool): Draft {
  const isOwned = [fact, ...wrong].every(({ label, topic }) => label.startsWith(`${topic}的`));
  return {
    ...draftOf(fact, name),
    kind: 'member',
    variant: `label ${name}`,
    prompt: isOwned ? wording.owner(name) : wording.label(name),
    answer: choiceOf(
      isOwned ? fact.topic : fact.label,
      wrong.map((list) => ({
        text: isOwned ? list.topic : list.label,
        truth: { ...list.source, text: wording.membership(list.label, list.members) },
      })),
    ),
  };
}

function onList(fact: Listed, name: string, other: Listed, isTrue: boolean, { wording }: Pool): Draft {
  const truth = { ...other.source, text: wording.membership(other.label, other.members) };
  return {
    ...draftOf(fact, name),
    kind: 'true-false',
    variant: `on ${name}`,
    prompt: wording.trueMember(name, isTrue ? fact.label : other.label),
    answer: {
      form: 'choice',
      choices: [
        { text: wording.right, right: isTrue, truth: isTrue ? null : truth },
        { text: wording.wrong, right: !isTrue, truth: null },
      ],
    },
  };
}

function draftOf(fact: Listed, name: string) {
  return { about: `${fact.key}\n${name}`, explanation: fact.sentence, ...pileOf(fact) };
}
