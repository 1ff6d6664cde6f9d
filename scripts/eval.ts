import { writeFileSync } from 'node:fs';
import { fail, readArguments } from './arguments.ts';
import { evaluateCorpus } from './evaluate-corpus.ts';
import { detailsOf, evaluateQuestions, readQuestions } from './evaluate-notes.ts';
import { rounded } from './evaluation.ts';
import { notesWithWarnings, projectGlossary } from './notes.ts';

const USAGE =
  'Usage: npm run eval -- --corpus C.jsonl --queries Q.jsonl [--without-half SEED] [--json], or: npm run eval -- --knowledge DIR --questions F.jsonl [--details OUT.jsonl] [--json]';
const { values } = readArguments(
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
const { corpus, queries, questions, 'without-half': withoutHalf } = values;

let figures: Record<string, unknown>;
if (corpus && queries && !questions && !values.knowledge && !values.details)
  figures = evaluateCorpus(corpus, queries, projectGlossary(), seedOf(withoutHalf));
else if (questions && !corpus && !queries && withoutHalf === undefined)
  figures = await evaluateNotes(questions);
else fail(USAGE);

if (values.json) console.log(JSON.stringify(rounded(figures), null, 2));
else
  for (const [name, value] of Object.entries(rounded(figures)))
    console.log(`${name}: ${JSON.stringify(value)}`);

async function evaluateNotes(questionsFile: string) {
  const judged = readQuestions(questionsFile);
  const { notes, glossary } = await notesWithWarnings(values.knowledge);
  const { answers, figures } = evaluateQuestions(judged, notes, glossary);
  if (values.details) {
    const lines = answers.map((answer) => `${JSON.stringify(rounded(detailsOf(answer)))}\n`);
    try {
      writeFileSync(values.details, lines.join(''));
    } catch (error) {
      fail(`${values.details}: can't be written (${(error as NodeJS.ErrnoException).code})`);
    }
  }
  return figures;
}

function seedOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text)
    ? Number(text)
    : fail(`--without-half: expected a seed, a whole number, got "${text}"`);
}
