import type { Explained } from '../fact.ts';
import { clues, givesAway } from '../hints.ts';
import type { Maker } from '../maker.ts';
import { mentions } from '../names.ts';
import { rank } from '../order.ts';
import { siblingsOf } from '../siblings.ts';

/** Of so many terms a description is told falsely at most: nobody wants to read the same statement again and again. */
const TOLD_FALSELY = 2;

/** Is this what the term means? About as often its own description as a sibling's. */
export const trueFalse: Maker = (fact, { explained, names, wording }) => {
  if (fact.kind !== 'explained') return [];
  const siblings = siblingsOf(fact, explained, names);
  const other = siblings.find((each) => {
    if (!isMistakable(fact, each)) return false;
    const rivals = siblingsOf(each, explained, names).filter((rival) => isMistakable(rival, each));
    return rivals.slice(0, TOLD_FALSELY).some(({ key }) => key === fact.key);
  });
  const descriptions = siblings.map((each) => each.description);
  const mayBeTrue = siblings.length > 0 && !givesAway(fact.term, fact.description, descriptions);
  const isTrue = mayBeTrue && (other === undefined || rank(`true\n${fact.key}`) % 2 === 0);
  const shown = isTrue ? fact : other;
  if (!shown) return [];
  const truth = other && { ...other.source, text: wording.statement(other.term, other.description) };
  return [
    {
      kind: 'true-false',
      about: fact.key,
      variant: '',
      prompt: wording.trueFalse(fact.term, shown.description),
      answer: {
        form: 'choice',
        choices: [
          { text: wording.right, right: isTrue, truth: isTrue ? null : (truth ?? null) },
          { text: wording.wrong, right: !isTrue, truth: null },
        ],
      },
      explanation: fact.sentence,
    },
  ];
};

/** Whether the other's description may be taken for this one's: it names neither the one nor the other. */
function isMistakable(fact: Explained, other: Explained): boolean {
  const own = clues(fact.names.join('\n'));
  const its = clues(other.names.join('\n'));
  const said = [...clues(other.description)];
  if (said.some((clue) => own.has(clue) !== its.has(clue))) return false;
  return !other.names.some((name) => mentions(other.description, name));
}
