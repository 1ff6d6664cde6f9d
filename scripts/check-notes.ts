import { byPlace, problemLine } from '../src/core/notes/problem.ts';
import { questionsOf } from '../src/core/quiz/questions-of.ts';
import { readArguments } from './arguments.ts';
import { notesOf } from './notes.ts';

const { values } = readArguments(
  'Usage: npm run notes:check -- [--knowledge DIR]',
  { knowledge: { type: 'string' } },
  0,
);
const { notes, glossary, problems: unreadable } = await notesOf(values.knowledge);
const problems = [...unreadable, ...questionsOf(notes, glossary).problems].sort(byPlace);
for (const problem of problems) console.log(problemLine(problem));
const passages = notes.reduce((count, note) => count + note.passages.length, 0);
console.log(`notes: ${notes.length}, passages: ${passages}, problems: ${problems.length}`);
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
