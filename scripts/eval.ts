import { writeFileSync } from 'node:fs';
import { fail, readArguments } from './arguments.ts';
import { evaluateCorpus } from './evaluate-corpus.ts';
import { detailsOf, evaluateQuestions, type JudgedAnswer, readQuestions } from './evaluate-notes.ts';
import { rounded } from './evaluation.ts';
import { notesWithWarnings, projectGlossary } from './notes.ts';
import { type Call, type ExitCode, runAsProcess } from './script.ts';

const USAGE =
  'Usage: npm run eval -- --corpus C.jsonl --queries Q.jsonl [--without-half SEED] [--json], or: npm run eval -- --knowledge DIR --questions F.jsonl [--details OUT.jsonl] [--json]';

/** Measures how well questions are answered, whose right answers are known. */
export async function evaluate(call: Call): Promise<ExitCode> {
  const { values } = readArguments(
    call.args,
    USAGE,
    {
      corpus: { type: 'string' },
      queries: { type: 'string' },
      'without-half': { type: 'string' },
      knowledge: { type: 'string' },
      questions: { type: 'string' },
      details: { type: 'string' },
      json: { type: 'boolean' },
    },
    0,
  );
  const { corpus, queries, knowledge, questions, details, json, 'without-half': withoutHalf } = values;

  let figures: Record<string, unknown>;
  if (corpus && queries && !questions && !knowledge && !details) {
    figures = evaluateCorpus(corpus, queries, projectGlossary(), seedOf(withoutHalf));
  } else if (questions && !corpus && !queries && withoutHalf === undefined) {
    const judged = readQuestions(questions);
    const { notes, glossary } = await notesWithWarnings(knowledge, call);
    const evaluated = evaluateQuestions(judged, notes, glossary);
    if (details) writeDetails(details, evaluated.answers);
    figures = evaluated.figures;
  } else fail(USAGE);

  if (json) call.print(JSON.stringify(rounded(figures), null, 2));
  else
    for (const [name, value] of Object.entries(rounded(figures)))
      call.print(`${name}: ${JSON.stringify(value)}`);
  return 0;
}

function writeDetails(file: string, answers: readonly JudgedAnswer[]): void {
  const lines = answers.map((answer) => `${JSON.stringify(rounded(detailsOf(answer)))}\n`);
  try {
    writeFileSync(file, lines.join(''));
  } catch (error) {
    fail(`${file}: can't be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

function seedOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text)
    ? Number(text)
    : fail(`--without-half: expected a seed, a whole number, got "${text}"`);
}

if (import.meta.main) await runAsProcess(evaluate);
