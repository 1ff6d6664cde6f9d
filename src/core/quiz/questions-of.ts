import type { Glossary } from '../notes/glossary.ts';
import type { Note } from '../notes/note.ts';
import { byPlace, type Problem } from '../notes/problem.ts';
import { type Pieces, runPieces } from '../text/pieces.ts';
import { choose } from './choose.ts';
import type { Fact } from './fact.ts';
import { type Gathered, gather } from './gather.ts';
import type { Draft, Pool } from './maker.ts';
import { makers } from './makers/makers.ts';
import { type Names, namesInPieces } from './names.ts';
import type { Question } from './question.ts';
import { type IdOf, questionIds } from './question-id.ts';
import { shown } from './shown.ts';
import { printed } from './wording/printed.ts';
import { wordingOf } from './wording/wording-of.ts';

/**
 * All questions of the notes, the written ones first, each in the order of paths; and what is wrong with those written,
 * or looks damaged, as warnings. The same notes give the same questions, in whatever order they come.
 */
export function questionsOf(notes: readonly Note[], glossary: Glossary): MadeQuestions {
  return runPieces(questionsInPieces(notes, glossary));
}

export interface MadeQuestions {
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/** As `questionsOf`, in pieces of a few milliseconds each. */
export function* questionsInPieces(notes: readonly Note[], glossary: Glossary): Pieces<MadeQuestions> {
  const sorted = [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));
  const idOf = questionIds();
  const all: FromNote[] = [];
  for (const note of sorted) all.push({ path: note.path, ...(yield* gather(note, glossary)) });
  const damage = all.flatMap((each) =>
    each.damage.map(
      ({ line, message }): Problem => ({ path: each.path, line, severity: 'warning', message }),
    ),
  );
  const written = all.flatMap((each) => each.written);
  const authored = written.map(({ question, from }) => ({ id: idOf(question.kind, from), ...question }));
  return {
    questions: [...authored, ...(yield* generated(all, yield* namesInPieces(glossary), idOf))],
    problems: [...damage, ...all.flatMap((each) => each.problems)].sort(byPlace),
  };
}

interface FromNote extends Gathered {
  readonly path: string;
}

function* generated(all: readonly FromNote[], names: Names, idOf: IdOf): Pieces<Question[]> {
  const facts: Fact[] = [];
  for (const fact of distinct(all.flatMap((each) => each.facts))) {
    facts.push(shown(fact, names));
    yield;
  }
  const pool = {
    names,
    explained: facts.filter((fact) => fact.kind === 'explained'),
    listed: facts.filter((fact) => fact.kind === 'listed'),
    years: new Map(all.map(({ path, years }) => [path, years])),
  };
  const drafts: (Draft & { readonly fact: Fact })[] = [];
  for (const fact of facts) {
    const own: Pool = { ...pool, wording: wordingOf(fact.language) };
    for (const make of makers) {
      for (const draft of make(fact, own)) drafts.push({ ...draft, fact });
      yield;
    }
  }
  const questions: Question[] = [];
  for (const draft of choose(drafts)) {
    questions.push(questionOf(draft, draft.fact, idOf));
    yield;
  }
  return questions.sort(
    (a, b) =>
      (a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0) ||
      a.source.lines[0] - b.source.lines[0] ||
      (a.id < b.id ? -1 : 1),
  );
}

/** What two notes say in the same words is one fact. */
function distinct(facts: readonly Fact[]): Fact[] {
  return [
    ...new Map(facts.toReversed().map((fact) => [`${fact.kind}\n${fact.key}`, fact])).values(),
  ].reverse();
}

function questionOf(draft: Draft, fact: Fact, idOf: IdOf): Question {
  const { kind, about, variant, prompt, answer, explanation } = draft;
  return {
    id: idOf(kind, `${about}\n${variant}`),
    kind,
    origin: 'generated',
    language: fact.language,
    topic: fact.topic,
    prompt: printed(prompt, fact.language),
    hint: null,
    answer: printedAnswer(answer, fact.language),
    explanation,
    source: fact.source,
  };
}

function printedAnswer(answer: Draft['answer'], language: Fact['language']): Draft['answer'] {
  if (answer.form === 'typed') return answer;
  return {
    ...answer,
    choices: answer.choices.map((choice) => ({ ...choice, text: printed(choice.text, language) })),
  };
}
