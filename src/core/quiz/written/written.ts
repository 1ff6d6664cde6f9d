import type { Note } from '../../notes/note.ts';
import type { Problem } from '../../notes/problem.ts';
import type { Pieces } from '../../text/pieces.ts';
import type { Names } from '../names.ts';
import { choiceQuestions } from './choice-questions.ts';
import { clozes } from './clozes.ts';
import { flashcards } from './flashcards.ts';
import type { Written, WrittenOrProblem } from './form.ts';

/** The questions that a note's author wrote into it, and what is wrong with those that are left out; in pieces. */
export function* writtenIn(
  { passages }: Note,
  names: Names,
): Pieces<{ readonly written: readonly Written[]; readonly problems: readonly Problem[] }> {
  const read = passages.filter(({ role }) => role === 'body');
  const found: WrittenOrProblem[] = [];
  for (const [index, passage] of read.entries()) {
    found.push(...choiceQuestions(passage, read[index + 1]));
    yield;
  }
  found.push(...(yield* flashcards(read, names)));
  for (const passage of read) {
    found.push(...clozes(passage, names));
    yield;
  }
  return {
    written: found.flatMap((each) => ('problem' in each ? [] : each)),
    problems: found.flatMap((each) => ('problem' in each ? each.problem : [])),
  };
}
