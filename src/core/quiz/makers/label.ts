import { choiceOf } from '../choices.ts';
import { givesAway } from '../hints.ts';
import { type Draft, FEWEST_WRONG, type Maker, MOST_WRONG } from '../maker.ts';
import { mentions } from '../names.ts';
import { rank, rotated } from '../order.ts';
import { areApartLabels, isApart, isGeneric } from './sibling-lists.ts';

/** Members asked of one list. */
const ASKED = 4;

/** On which list is it, and is it on this one? The wrong lists stand in the same note and are of the same sort. */
export const label: Maker = (fact, { listed, names, wording }) => {
  if (fact.kind !== 'listed') return [];
  const asked = fact.members.filter((name) => !isGeneric(name, fact, names));
  return rotated(asked, `label\n${fact.key}`, (name) => name)
    .slice(0, ASKED)
    .flatMap((name) => {
      const isElsewhere = (text: string) => mentions(text, name);
      const wrong = rotated(
        listed.filter((other) => areApartLabels(fact, other, names) && !isElsewhere(other.sentence)),
        `${fact.key}\n${name}`,
        ({ key }) => key,
      ).slice(0, MOST_WRONG);
      const labels = wrong.map((other) => other.label);
      const other = wrong.find((list) => isApart(fact, list, names));
      if (new Set(labels).size < FEWEST_WRONG || givesAway(name, fact.label, labels)) return [];
      const truthOf = (list: typeof fact) => ({
        ...list.source,
        text: wording.membership(list.label, list.members),
      });
      const isTrue = rank(`on\n${fact.key}\n${name}`) % 2 === 0;
      const draft = { about: `${fact.key}\n${name}`, explanation: fact.sentence };
      const which: Draft[] = [
        {
          ...draft,
          kind: 'member' as const,
          variant: `label ${name}`,
          prompt: wording.label(name),
          answer: choiceOf(
            fact.label,
            wrong.map((list) => ({ text: list.label, truth: truthOf(list) })),
          ),
        },
      ];
      if (!other) return which;
      return [
        ...which,
        {
          ...draft,
          kind: 'true-false' as const,
          variant: `on ${name}`,
          prompt: wording.trueMember(name, isTrue ? fact.label : other.label),
          answer: {
            form: 'choice' as const,
            choices: [
              { text: wording.right, right: isTrue, truth: isTrue ? null : truthOf(other) },
              { text: wording.wrong, right: !isTrue, truth: null },
            ],
          },
        },
      ];
    });
};
