import { printable } from '../src/core/notes/problem.ts';
import type { Question } from '../src/core/quiz/question.ts';
import { questionsOf } from '../src/core/quiz/questions-of.ts';
import { sample } from '../src/core/quiz/sample.ts';
import { fail, readArguments, readCount } from './arguments.ts';
import { notesWithWarnings } from './notes.ts';
import { type Call, type ExitCode, runAsProcess } from './script.ts';

const USAGE = 'Usage: npm run questions -- [--knowledge DIR] [--sample N --seed S] [--json]';

/** Lists the questions that the notes give, or some of them, drawn by chance. */
export async function listQuestions(call: Call): Promise<ExitCode> {
  const { values } = readArguments(
    call.args,
    USAGE,
    {
      knowledge: { type: 'string' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
    },
    0,
  );
  const { knowledge, seed, json } = values;
  if (seed !== undefined && values.sample === undefined) fail(`--seed goes with --sample. ${USAGE}`);
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) fail(`--seed: expected a whole number, got "${seed}"`);
  const size = readCount('--sample', values.sample, Number.POSITIVE_INFINITY);

  const { notes, glossary } = await notesWithWarnings(knowledge, call);
  const { questions } = questionsOf(notes, glossary);
  const shown = values.sample === undefined ? questions : sample(questions, size, Number(seed ?? 1));
  for (const question of shown) {
    call.print(json ? JSON.stringify(record(question)) : `${printable(readable(question))}\n`);
  }
  if (!json) call.print(summary(shown));
  return 0;
}

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

if (import.meta.main) await runAsProcess(listQuestions);
