import { choiceOf, truthOf } from '../choices.ts';
import { columns } from '../collect/place.ts';
import { clues, givesAway, holdsPartOf } from '../hints.ts';
import { FEWEST_WRONG, type Maker, MOST_WRONG } from '../maker.ts';
import { mentions } from '../names.ts';
import { siblingsOf } from '../siblings.ts';
import { holdsOwnWords } from './own-words.ts';
import { hasOwnSubject } from './statement.ts';

/** A right choice this many times as long as every other stands out. */
const STANDS_OUT = 1.7;

/** Which description is the term's? */
export const description: Maker = (fact, { explained, names, wording }) => {
  if (fact.kind !== 'explained') return [];
  if (fact.language === 'zh' && hasOwnSubject(fact.description)) return [];
  const own = clues(fact.term);
  const width = columns(fact.description);
  const siblings = siblingsOf(fact, explained, names);
  const terms = [fact, ...siblings].flatMap((each) => each.names);
  const namesATerm = (text: string) => terms.some((name) => mentions(text, name));
  if (namesATerm(fact.description) || holdsPartOf(fact.description, fact.term)) return [];
  const said = clues(fact.description);
  const wrong = siblings
    .filter((other) => {
      const ratio = columns(other.description) / width;
      const attracts = [...clues(other.description)].some((clue) => own.has(clue) && !said.has(clue));
      const beside = [fact, ...siblings].filter((each) => each !== other).map((each) => each.term);
      const tells = other.names.some(
        (name) =>
          holdsOwnWords(other.description, name, beside) ||
          (holdsPartOf(other.description, name) && !holdsPartOf(fact.description, name)),
      );
      return ratio > 0.4 && ratio < 2.5 && !attracts && !tells && !namesATerm(other.description);
    })
    .slice(0, MOST_WRONG);
  const texts = wrong.map((other) => other.description);
  const longest = Math.max(...texts.map(columns));
  const shortest = Math.min(...texts.map(columns));
  if (wrong.length < FEWEST_WRONG || width > longest * STANDS_OUT || width * STANDS_OUT < shortest) return [];
  const others = wrong.map((other) => other.term);
  if (givesAway(fact.term, fact.description, texts) || holdsOwnWords(fact.description, fact.term, others))
    return [];
  return [
    {
      kind: 'description',
      about: fact.key,
      variant: '',
      prompt: wording.description(fact.term, fact.of),
      answer: choiceOf(
        fact.description,
        wrong.map((other) => ({
          text: other.description,
          truth: truthOf(other, wording),
        })),
      ),
      explanation: fact.sentence,
    },
  ];
};
