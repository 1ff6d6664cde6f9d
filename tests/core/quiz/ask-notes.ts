import type { Glossary } from '../../../src/core/notes/glossary.ts';
import { readNote } from '../../../src/core/notes/note.ts';
import type { Question } from '../../../src/core/quiz/question.ts';
import { questionsOf } from '../../../src/core/quiz/questions-of.ts';

/** The questions of one note that must be readable, and what is wrong with it. */
export function ask(text: string, glossary: Glossary = [], path = 'note.md') {
  return askAll({ [path]: text }, glossary);
}

/** The same for several notes, by their paths. */
export function askAll(files: Readonly<Record<string, string>>, glossary: Glossary = []) {
  const notes = Object.entries(files).flatMap(([path, text]) => readNote({ path, text }).note ?? []);
  return questionsOf(notes, glossary);
}

/** The texts of the choices, the right ones with a tick before them; for typed answers what counts. */
export function answers({ answer }: Question): string[] {
  if (answer.form === 'typed') return [...answer.accepted];
  return answer.choices.map(({ text, right }) => (right ? `✓ ${text}` : text));
}

/** What may be chosen or typed anywhere in these questions. */
export function choicesOf(questions: readonly Question[]): Set<string> {
  return new Set(questions.flatMap((question) => answers(question).map((text) => text.replace('✓ ', ''))));
}
