import { columns } from '../collect/place.ts';
import type { About, Explained } from '../fact.ts';
import { clues, givesAway } from '../hints.ts';
import { headOf } from '../kin.ts';
import type { Draft, Maker, Pool } from '../maker.ts';
import { mentions } from '../names.ts';
import { rank } from '../order.ts';
import type { Choice } from '../question.ts';
import { siblingsOf } from '../siblings.ts';
import { turned } from '../turned.ts';
import { holdsOwnWords } from './own-words.ts';

/** Of so many terms a description is told falsely at most: nobody wants to read the same statement again and again. */
const TOLD_FALSELY = 2;
/** In columns: a shorter first clause is a keyword. */
const SHORTEST_CLAUSE = 10;

/** Is this so? The term's own description, a sibling's, or its own with one word turned into the opposite. */
export const trueFalse: Maker = (fact, pool) => {
  if (fact.kind === 'about') return ofSentence(fact, pool);
  return fact.kind === 'explained' ? ofTerm(fact, pool) : [];
};

function ofTerm(fact: Explained, { explained, names, wording }: Pool): Draft[] {
  const siblings = siblingsOf(fact, explained, names);
  const other = siblings.find((each) => {
    if (!isMistakable(fact, each)) return false;
    const rivals = siblingsOf(each, explained, names).filter((rival) => isMistakable(rival, each));
    return rivals.slice(0, TOLD_FALSELY).some(({ key }) => key === fact.key);
  });
  const opposite = turned(fact.description, fact.language);
  const descriptions = siblings.map((each) => each.description);
  const terms = siblings.map((each) => each.term);
  const mayBeTrue =
    !givesAway(fact.term, fact.description, descriptions) &&
    !holdsOwnWords(fact.description, fact.term, terms);
  // A term that has no false statement is asked no oftener than any other, or most statements would be true; and not
  // with a keyword and remarks (`48位，固化在…`), which are no statement.
  const isLone = other === undefined && opposite === null;
  const [first = ''] = fact.description.split(/[，,；;]/u);
  const mayStand = mayBeTrue && !(isLone && columns(first) < SHORTEST_CLAUSE);
  const isTrue = mayStand && rank(`true\n${fact.key}`) % 2 === 0;
  const description = isTrue ? fact.description : (opposite ?? other?.description);
  if (description === undefined) return [];
  const truth =
    other && opposite === null
      ? { ...other.source, text: wording.statement(other.term, other.description) }
      : null;
  return [
    {
      kind: 'true-false',
      about: fact.key,
      variant: '',
      prompt: wording.trueFalse(fact.term, description),
      answer: { form: 'choice', choices: choicesOf(isTrue, truth, wording) },
      explanation: fact.sentence,
    },
  ];
}

/** A sentence about a term is asked only where it can be turned: so it is as often false as it is true. */
function ofSentence(fact: About, { wording }: Pool): Draft[] {
  // One clause of several may be what another one follows from: turned round, it would contradict its own sentence.
  if (fact.after.split(/[，,；;：:]/u).length > 2) return [];
  const opposite = turned(fact.after, fact.language);
  if (opposite === null) return [];
  const isTrue = rank(`true\n${fact.key}`) % 2 === 0;
  const sentence = `${fact.before}${fact.term}${isTrue ? fact.after : opposite}`;
  return [
    {
      kind: 'true-false',
      about: fact.key,
      variant: 'sentence',
      prompt: wording.trueSentence(sentence),
      answer: { form: 'choice', choices: choicesOf(isTrue, null, wording) },
      explanation: fact.sentence,
    },
  ];
}

function choicesOf(isTrue: boolean, truth: Choice['truth'], { right, wrong }: Pool['wording']): Choice[] {
  return [
    { text: right, right: isTrue, truth: isTrue ? null : truth },
    { text: wrong, right: !isTrue, truth: null },
  ];
}

/**
 * Whether the other's description may be taken for this one's: it names neither the one nor the other, and says of the
 * same kind of thing what it is, or of neither.
 */
function isMistakable(fact: Explained, other: Explained): boolean {
  if (headOf(fact) !== headOf(other)) return false;
  const own = clues(fact.names.join('\n'));
  const its = clues(other.names.join('\n'));
  const said = [...clues(other.description)];
  if (said.some((clue) => own.has(clue) !== its.has(clue))) return false;
  if (holdsOwnWords(other.description, other.term, [fact.term])) return false;
  return !other.names.some((name) => mentions(other.description, name));
}
