import type { Glossary } from '../notes/glossary.ts';
import type { Note } from '../notes/note.ts';
import type { Problem } from '../notes/problem.ts';
import { normalize } from '../text/normalize.ts';
import { oncePer, oncePerInPieces } from '../text/once-per.ts';
import type { Pieces } from '../text/pieces.ts';
import { factsInPieces } from './collect/collect.ts';
import { SHORTEST } from './collect/definition.ts';
import { yearsIn } from './collect/number-words.ts';
import { columns } from './collect/place.ts';
import { type Damage, damageIn } from './damage.ts';
import type { Fact } from './fact.ts';
import { namesInPieces } from './names.ts';
import type { Source } from './question.ts';
import { wordingOf } from './wording/wording-of.ts';
import type { Written } from './written/form.ts';
import { writtenIn } from './written/written.ts';

/** What one note gives to ask: it depends on the note and the glossary alone. */
export interface Gathered {
  readonly facts: readonly Fact[];
  readonly damage: readonly Damage[];
  readonly years: ReadonlySet<string>;
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
}

/** Gathers it, in pieces of a few milliseconds; what was gathered holds as long as the note and the glossary do. */
export function gather(note: Note, glossary: Glossary): Pieces<Gathered> {
  return gatheringWith(glossary)(note);
}

const gatheringWith = oncePer((glossary: Glossary) =>
  oncePerInPieces((note: Note) => gathering(note, glossary)),
);

function* gathering(note: Note, glossary: Glossary): Pieces<Gathered> {
  const names = yield* namesInPieces(glossary);
  const damage = yield* damageIn(note, glossary);
  const isUndamaged = undamagedBy(damage);
  const isIn = ({ source }: { readonly source: Source }) => !isLeftOut(source, note);
  const { written, problems } = yield* writtenIn(note, names);
  const facts: Fact[] = [];
  for (const fact of yield* factsInPieces(note)) {
    if (isIn(fact)) {
      const sound = mended(fact, isUndamaged);
      if (isUndamaged(wordsOf(sound))) facts.push(sound);
    }
    yield;
  }
  const years = new Set<string>();
  for (const { text } of note.passages) {
    for (const year of yearsIn(text)) years.add(year);
    yield;
  }
  return { facts, damage, years, written: written.filter(({ question }) => isIn(question)), problems };
}

/** Whether the author keeps it out of the quiz. */
function isLeftOut({ lines }: Source, { withoutQuiz }: Note): boolean {
  return withoutQuiz.some(([from, to]) => lines[0] <= to && lines[1] >= from);
}

function undamagedBy(damage: readonly Damage[]): (text: string) => boolean {
  const compact = (words: string) => words.replace(/\s+/g, '');
  const snippets = damage.map(({ snippet }) => compact(snippet));
  return (text) => {
    if (snippets.length === 0) return true;
    const normalized = compact(normalize(text));
    return !snippets.some((snippet) => normalized.includes(snippet));
  };
}

/** An explanation up to the clause in which it is damaged, where enough is left; a list without damaged members. */
function mended(fact: Fact, isUndamaged: (text: string) => boolean): Fact {
  if (fact.kind === 'row') {
    const others = fact.others.filter((cells) => isUndamaged(cells.join('\n')));
    return others.length === fact.others.length ? fact : { ...fact, others };
  }
  if (isUndamaged(wordsOf(fact))) return fact;
  if (fact.kind === 'listed') {
    const members = fact.members.filter(isUndamaged);
    const sentence = wordingOf(fact.language).membership(fact.label, members);
    return { ...fact, members, sentence };
  }
  if (fact.kind !== 'explained') return fact;
  const clauses = fact.description.split(/(?<=[，,；;])/u);
  const first = clauses.findIndex((clause) => !isUndamaged(clause));
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
