import type { Note } from '../../notes/note.ts';
import type { Problem } from '../../notes/problem.ts';
import type { Names } from '../names.ts';
import { choiceQuestions } from './choice-questions.ts';
import { clozes } from './clozes.ts';
import { flashcards } from './flashcards.ts';
import type { Written } from './form.ts';

/** The questions that a note's author wrote into it, and what is wrong with those that are left out. */
export function writtenIn(
  { passages }: Note,
  names: Names,
): { readonly written: readonly Written[]; readonly problems: readonly Problem[] } {
  const read = passages.filter(({ role }) => role === 'body');
  const found = [
    ...read.flatMap((passage, index) => choiceQuestions(passage, read[index + 1])),
    ...flashcards(read, names),
    ...read.flatMap((passage) => clozes(passage, names)),
  ];
  return {
    written: found.flatMap((each) => ('problem' in each ? [] : each)),
    problems: found.flatMap((each) => ('problem' in each ? each.problem : [])),
  };
}
