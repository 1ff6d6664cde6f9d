import { truthOf } from '../choices.ts';
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
import { areOpposite, isLendable, isStatement, speaksOf } from './statement.ts';

/** Of so many terms a description is told falsely at most: nobody wants to read the same statement again and again. */
const TOLD_FALSELY = 2;
/** In columns: a shorter first clause is a keyword. */
const SHORTEST_CLAUSE = 10;
/** In columns: less, with nothing to tell it from, says too little. */
const SHORTEST_LONE = 18;

/** In columns: less than this, left of a description that was cut, says too little. */
const SHORTEST_KEPT = 24;

/** Is this so? The term's own description, a sibling's, or its own with one word turned into the opposite. */
export const trueFalse: Maker = (fact, pool) => {
  if (fact.kind === 'about') return ofSentence(fact, pool);
  return fact.kind === 'explained' ? ofTerm(fact, pool) : [];
};

function ofTerm(fact: Explained, { explained, names, wording }: Pool): Draft[] {
  const siblings = siblingsOf(fact, explained, names);
  const twin = explained.find(
    (each) => each.source.path === fact.source.path && areOpposite(each.description, fact.description),
  );
  const other =
    twin ??
    siblings.find((each) => {
      if (!isMistakable(fact, each) || !isLendable(each)) return false;
      const rivals = siblingsOf(each, explained, names).filter((rival) => isMistakable(rival, each));
      return rivals.slice(0, TOLD_FALSELY).some(({ key }) => key === fact.key);
    });
  const said = untold(fact);
  const opposite = turnedBeside(said, fact, explained);
  const descriptions = siblings.map((each) => each.description);
  const terms = siblings.map((each) => each.term);
  const mayBeTrue =
    isStatement(said, fact.language) &&
    !givesAway(fact.term, said, descriptions) &&
    !holdsOwnWords(said, fact.term, terms);
  // A keyword and remarks (`48位，固化在…`) are no statement.
  const isLone = other === undefined && opposite === null;
  const [first = ''] = said.split(/[，,；;]/u);
  const isKeyword = columns(first) < SHORTEST_CLAUSE || columns(said) < SHORTEST_LONE;
  const mayStand = mayBeTrue && !(isLone && isKeyword);
  // What can be told falsely is so mostly, since much can only be told as it is.
  const isTrue = mayStand && (isLone || rank(`true\n${fact.key}`) % 4 === 0);
  const description = isTrue ? said : (opposite ?? other?.description);
  if (description === undefined || !isStatement(description, fact.language)) return [];
  const truth = other && opposite === null ? truthOf(other, wording) : null;
  return [
    {
      kind: 'true-false',
      about: fact.key,
      variant: '',
      prompt: wording.trueFalse(fact.term, description, fact.of),
      answer: { form: 'choice', choices: choicesOf(isTrue, truth, wording) },
      explanation: fact.sentence,
    },
  ];
}

/** A word is not turned within another term: 内部性 for 外部性 makes no sense. */
function turnedBeside(
  said: string,
  { language, source }: Explained,
  explained: readonly Explained[],
): string | null {
  const opposite = turned(said, language);
  if (opposite === null) return null;
  const isBroken = explained.some(
    ({ term, source: { path } }) => path === source.path && said.includes(term) && !opposite.includes(term),
  );
  return isBroken ? null : opposite;
}

/** The description up to the clause that holds words of its own term, where enough is left. */
function untold({ description, term }: Explained): string {
  const own = clues(term);
  const clauses = description.split(/(?<=[，,；;])/u);
  const told = clauses.findIndex((clause) => [...clues(clause)].some((clue) => own.has(clue)));
  const kept = clauses
    .slice(0, Math.max(0, told))
    .join('')
    .replace(/[，,；;\s]+$/u, '');
  return columns(kept) >= SHORTEST_KEPT ? kept : description;
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
  if (headOf(fact) !== headOf(other) || speaksOf(fact, other)) return false;
  const own = clues(fact.names.join('\n'));
  const its = clues(other.names.join('\n'));
  const said = [...clues(other.description)];
  if (said.some((clue) => own.has(clue) !== its.has(clue))) return false;
  if (holdsOwnWords(other.description, other.term, [fact.term])) return false;
  return !other.names.some((name) => mentions(other.description, name));
}
