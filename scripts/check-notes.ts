import { byPlace, problemLine } from '../src/core/notes/problem.ts';
import { questionsOf } from '../src/core/quiz/questions-of.ts';
import { readArguments } from './arguments.ts';
import { notesOf } from './notes.ts';
import { type Call, type ExitCode, runAsProcess } from './script.ts';

const USAGE = 'Usage: npm run notes:check -- [--knowledge DIR]';

/** Lists what is wrong with the notes and with the questions written in them. */
export async function checkNotes({ args, print }: Call): Promise<ExitCode> {
  const { values } = readArguments(args, USAGE, { knowledge: { type: 'string' } }, 0);
  const { notes, glossary, problems: unreadable } = await notesOf(values.knowledge);
  const problems = [...unreadable, ...questionsOf(notes, glossary).problems].sort(byPlace);
  for (const problem of problems) print(problemLine(problem));
  const passages = notes.reduce((count, note) => count + note.passages.length, 0);
  print(`notes: ${notes.length}, passages: ${passages}, problems: ${problems.length}`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

if (import.meta.main) await runAsProcess(checkNotes);
