import { columns } from '../collect/place.ts';
import { clues } from '../hints.ts';
import type { Draft, Maker } from '../maker.ts';
import { mentions } from '../names.ts';

/** A definition in columns that says enough to have one answer. */
const SAYS_ENOUGH = 28;
/** A name in columns that is typed without pain. */
const LONGEST = 24;

/** A sentence whose subject, a term of the notes, is to be typed. */
export const cloze: Maker = (fact, { names, wording, explained }) => {
  if (fact.kind !== 'about' && fact.kind !== 'explained') return [];
  const { term } = fact;
  const colon = fact.language === 'zh' ? '：' : ': ';
  const before = fact.kind === 'about' ? fact.before : '';
  const after = fact.kind === 'about' ? fact.after : `${colon}${fact.description}`;
  const rest = `${before} ${after}`;
  const own = clues(term);
  const all = [...new Set([term, ...(fact.kind === 'explained' ? fact.names : []), ...names.of(term)])];
  if (columns(rest) < SAYS_ENOUGH || columns(term) > LONGEST) return [];
  if ([...clues(rest)].some((clue) => own.has(clue)) || all.some((name) => mentions(rest, name))) return [];
  // What stands in the sentence beside the blank may be the other half of a pair.
  const siblings = explained.filter(({ source }) => source.passageId === fact.source.passageId);
  if (siblings.some((other) => other.term !== term && mentions(rest, other.term))) return [];
  const draft: Draft = {
    kind: 'cloze',
    about: fact.key,
    variant: '',
    prompt: wording.cloze(before, after, term),
    answer: { form: 'typed', accepted: all },
    explanation: fact.sentence,
  };
  return [draft];
};
