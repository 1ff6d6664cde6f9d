import type { Glossary } from '../notes/glossary.ts';
import type { Note } from '../notes/note.ts';
import { byPlace, type Problem } from '../notes/problem.ts';
import { normalize } from '../text/normalize.ts';
import { type Pieces, runPieces } from '../text/pieces.ts';
import { choose } from './choose.ts';
import { factsInPieces } from './collect/collect.ts';
import { SHORTEST } from './collect/definition.ts';
import { yearsIn } from './collect/number-words.ts';
import { columns } from './collect/place.ts';
import { type Damage, damageIn } from './damage.ts';
import type { Fact } from './fact.ts';
import type { Draft, Pool } from './maker.ts';
import { makers } from './makers/makers.ts';
import { namesOf } from './names.ts';
import type { Question, Source } from './question.ts';
import { type IdOf, questionIds } from './question-id.ts';
import { shown } from './shown.ts';
import { printed } from './wording/printed.ts';
import { wordingOf } from './wording/wording-of.ts';
import type { Written } from './written/form.ts';
import { writtenIn } from './written/written.ts';

/** What one note gives: it depends on the note and the glossary alone. */
interface Gathered {
  readonly facts: readonly Fact[];
  readonly damage: readonly Damage[];
  readonly years: ReadonlySet<string>;
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
}

/** Notes never change, so what was gathered from one holds as long as the note and the glossary do. */
const gathered = new WeakMap<Glossary, WeakMap<Note, Gathered>>();

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
  for (const note of sorted) yield* gathering(note, glossary);
  const damage = sorted.flatMap((note) =>
    gather(note, glossary).damage.map(
      ({ line, message }): Problem => ({ path: note.path, line, severity: 'warning', message }),
    ),
  );
  return {
    questions: [...authored(sorted, glossary, idOf), ...(yield* generated(sorted, glossary, idOf))],
    problems: [...damage, ...sorted.flatMap((note) => gather(note, glossary).problems)].sort(byPlace),
  };
}

function gather(note: Note, glossary: Glossary): Gathered {
  return runPieces(gathering(note, glossary));
}

function* gathering(note: Note, glossary: Glossary): Pieces<Gathered> {
  const byNote = gathered.get(glossary) ?? new WeakMap<Note, Gathered>();
  gathered.set(glossary, byNote);
  const known = byNote.get(note);
  if (known) return known;
  namesOf(glossary);
  yield;
  const damage = yield* damageIn(note, glossary);
  yield;
  const isSound = (fact: Fact) => isUndamaged(wordsOf(fact), damage);
  const years = note.passages.flatMap(({ text }) => yearsIn(text));
  const isIn = ({ source }: { readonly source: Source }) => !isLeftOut(source, note);
  const { written, problems } = writtenIn(note, namesOf(glossary));
  yield;
  const facts = yield* factsInPieces(note);
  const result = {
    facts: facts
      .filter(isIn)
      .map((fact) => mended(fact, damage))
      .filter(isSound),
    damage,
    years: new Set(years),
    written: written.filter(({ question }) => isIn(question)),
    problems,
  };
  byNote.set(note, result);
  return result;
}

/** Whether the author keeps it out of the quiz. */
function isLeftOut({ lines }: Source, { withoutQuiz }: Note): boolean {
  return withoutQuiz.some(([from, to]) => lines[0] <= to && lines[1] >= from);
}

function isUndamaged(text: string, damage: readonly Damage[]): boolean {
  const compact = (words: string) => words.replace(/\s+/g, '');
  const normalized = compact(normalize(text));
  return !damage.some(({ snippet }) => normalized.includes(compact(snippet)));
}

/** An explanation up to the clause in which it is damaged, where enough is left; a list without damaged members. */
function mended(fact: Fact, damage: readonly Damage[]): Fact {
  if (fact.kind === 'row') {
    return { ...fact, others: fact.others.filter((cells) => isUndamaged(cells.join('\n'), damage)) };
  }
  if (isUndamaged(wordsOf(fact), damage)) return fact;
  if (fact.kind === 'listed') {
    const members = fact.members.filter((name) => isUndamaged(name, damage));
    const sentence = wordingOf(fact.language).membership(fact.label, members);
    return { ...fact, members, sentence };
  }
  if (fact.kind !== 'explained') return fact;
  const clauses = fact.description.split(/(?<=[，,；;])/u);
  const first = clauses.findIndex((clause) => !isUndamaged(clause, damage));
  const description = clauses
    .slice(0, Math.max(0, first))
    .join('')
    .replace(/[，,；;\s]+$/u, '');
  if (columns(description) < SHORTEST) return fact;
  const at = fact.sentence.indexOf(description);
  return { ...fact, description, sentence: fact.sentence.slice(0, at + description.length) };
}

/** All words of a fact that a member may get to read. */
function wordsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'explained':
      return `${fact.sentence}\n${fact.description}`;
    case 'listed':
      return [fact.label, ...fact.members, fact.sentence].join('\n');
    case 'row':
      return [...fact.header, ...fact.cells].join('\n');
    case 'numbered':
    case 'about':
    case 'abbreviated':
      return fact.sentence;
  }
}

function authored(notes: readonly Note[], glossary: Glossary, idOf: IdOf): Question[] {
  return notes.flatMap((note) =>
    gather(note, glossary).written.map(({ question, from }) => ({
      id: idOf(question.kind, from),
      ...question,
    })),
  );
}

function* generated(notes: readonly Note[], glossary: Glossary, idOf: IdOf): Pieces<Question[]> {
  const all = notes.map((note) => ({ note, ...gather(note, glossary) }));
  const names = namesOf(glossary);
  const facts = distinct(all.flatMap((each) => each.facts)).map((fact) => shown(fact, names));
  const pool = {
    names,
    explained: facts.filter((fact) => fact.kind === 'explained'),
    listed: facts.filter((fact) => fact.kind === 'listed'),
    years: new Map(all.map(({ note, years }) => [note.path, years])),
  };
  const drafts: (Draft & { readonly fact: Fact })[] = [];
  for (const fact of facts) {
    const own: Pool = { ...pool, wording: wordingOf(fact.language) };
    for (const make of makers) {
      for (const draft of make(fact, own)) drafts.push({ ...draft, fact });
      yield;
    }
  }
  return choose(drafts)
    .map((draft) => questionOf(draft, draft.fact, idOf))
    .sort(
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
