import { choiceOf, truthOf } from '../choices.ts';
import { clues, givesAway, standsOut } from '../hints.ts';
import { FEWEST_WRONG, type Maker, MOST_WRONG } from '../maker.ts';
import { mentions } from '../names.ts';
import { siblingsOf } from '../siblings.ts';
import { holdsOwnWords } from './own-words.ts';
import { hasOwnSubject } from './statement.ts';

/** `提供通用功能的软件`: what others on the list are too. */
function isOfAny(description: string): boolean {
  return /通用|各种各样|各类/u.test(description);
}

/** Which term is described here? */
export const term: Maker = (fact, { explained, names, wording }) => {
  if (fact.kind !== 'explained') return [];
  if (fact.language === 'zh' && (hasOwnSubject(fact.description) || isOfAny(fact.description))) return [];
  if (names.of(fact.term).some((name) => mentions(fact.description, name))) return [];
  const own = clues(fact.names.join('\n'));
  const prompt = `${fact.of ?? ''} ${fact.description}`;
  const said = clues(prompt);
  const wrong = siblingsOf(fact, explained, names)
    .filter((other) => ![...clues(other.term)].some((clue) => said.has(clue) && !own.has(clue)))
    .slice(0, MOST_WRONG);
  const terms = wrong.map((other) => other.term);
  if (wrong.length < FEWEST_WRONG || givesAway(prompt, fact.names.join('\n'), terms)) return [];
  if (standsOut(fact.term, terms) || holdsOwnWords(fact.description, fact.term, terms)) return [];
  return [
    {
      kind: 'term',
      about: fact.key,
      variant: '',
      prompt: wording.term(fact.description, fact.of),
      answer: choiceOf(
        fact.term,
        wrong.map((other) => ({
          text: other.term,
          truth: truthOf(other, wording),
        })),
      ),
      explanation: fact.sentence,
    },
  ];
};
