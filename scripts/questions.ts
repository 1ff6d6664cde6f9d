import { printable } from '../src/core/notes/problem.ts';
import type { Question } from '../src/core/quiz/question.ts';
import { questionsOf } from '../src/core/quiz/questions-of.ts';
import { sample } from '../src/core/quiz/sample.ts';
import { fail, readArguments, readCount } from './arguments.ts';
import { notesWithWarnings } from './notes.ts';

const USAGE = 'Usage: npm run questions -- [--knowledge DIR] [--sample N --seed S] [--json]';
const { values } = readArguments(
  USAGE,
  {
    knowledge: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'boolean' },
  },
  0,
);
if (values.seed !== undefined && values.sample === undefined) fail(`--seed goes with --sample. ${USAGE}`);
if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed)) {
  fail(`--seed: expected a whole number, got "${values.seed}"`);
}

const { notes, glossary } = await notesWithWarnings(values.knowledge);
const { questions } = questionsOf(notes, glossary);
const shown =
  values.sample === undefined
    ? questions
    : sample(questions, readCount('--sample', values.sample, 1), Number(values.seed ?? 1));
for (const question of shown) {
  console.log(values.json ? JSON.stringify(record(question)) : `${printable(readable(question))}\n`);
}
if (!values.json) console.log(summary(shown));

function record({ id, kind, origin, topic, prompt, answer, explanation, source, language }: Question) {
  const choices = answer.form === 'choice' ? { choices: answer.choices.map(({ text }) => text) } : {};
  return {
    id,
    kind,
    origin,
    topic,
    prompt,
    ...choices,
    answer: answerOf(answer),
    explanation,
    ...source,
    language,
  };
}

/** The right choices, or what counts as right; one alone without a list around it. */
function answerOf(answer: Question['answer']): string | readonly string[] {
  if (answer.form === 'typed') return answer.accepted;
  const right = answer.choices.filter((choice) => choice.right).map(({ text }) => text);
  return right.length === 1 ? (right[0] ?? '') : right;
}

function readable({ id, kind, origin, topic, prompt, hint, answer, explanation, source }: Question): string {
  const { path, lines } = source;
  const choices =
    answer.form === 'typed'
      ? [`  = ${answer.accepted.join(' = ')}`]
      : answer.choices.map(({ text, right }) => `  ${right ? '✓' : '·'} ${text}`);
  return [
    `[${kind}${origin === 'authored' ? ', authored' : ''}] ${prompt}`,
    ...choices,
    ...(hint === null ? [] : [`  ? ${hint}`]),
    `  » ${explanation}`,
    `  ${id}, ${topic}, ${path}:${lines[0]}-${lines[1]}`,
  ].join('\n');
}

function summary(questions: readonly Question[]): string {
  const kinds = Map.groupBy(questions, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, { length }]) => `${kind} ${length}`);
  return `questions: ${questions.length}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}`;
}
