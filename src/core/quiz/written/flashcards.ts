import type { Passage } from '../../notes/passage.ts';
import type { Pieces } from '../../text/pieces.ts';
import { choiceOf } from '../choices.ts';
import { columns, sourceAt, topicOf } from '../collect/place.ts';
import { type Line, linesIn } from '../lines.ts';
import { mentions, type Names } from '../names.ts';
import { rotated } from '../order.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { problemAt } from './choice-questions.ts';
import type { WrittenOrProblem } from './form.ts';
import { remarksIn } from './remarks.ts';
import { writtenNames } from './written-names.ts';

interface Card {
  readonly term: string;
  readonly definition: string;
  readonly bothWays: boolean;
  readonly hint: string | null;
  readonly explanation: string | null;
  readonly line: number;
  readonly passage: Passage;
}

type Malformed = Extract<WrittenOrProblem, { readonly problem: unknown }>;

/** A definition of at most so many columns is typed; a longer one is chosen among those of other cards. */
const TYPED = 24;
const WRONG = { fewest: 2, most: 3 };
const CARD = /^((?:(?!::).)*?)\s*(:::?)(?!:)\s*(.*)$/u;
/** `std::vector`, `fe80::1`, `a::b::c`: the colons of programs and addresses. */
const PROGRAM = /^(?:std|crate|self|super|core|boost|[\da-f:]*)$|\s(?:std|crate|self|super)$/iu;
const PATH = /^[A-Za-z_]\w*(?:[(<]|::|\.[a-z])|::/u;

/** Cards written as `Term::definition`, and `Term:::definition`, which asks both ways; in pieces. */
export function* flashcards(passages: readonly Passage[], names: Names): Pieces<WrittenOrProblem[]> {
  const found: (Card | Malformed)[] = [];
  for (const passage of passages) {
    found.push(...linesIn(passage).flatMap((line) => cardOf(line, passage) ?? []));
    yield;
  }
  const cards = found.flatMap((each) => ('problem' in each ? [] : each));
  const written: WrittenOrProblem[] = [];
  for (const each of found) {
    if ('problem' in each) written.push(each);
    else written.push(...questionsOf(each, cards, names));
    yield;
  }
  return written;
}

function cardOf({ text, line, hasCode }: Line, passage: Passage): Card | Malformed | null {
  const match = CARD.exec(text);
  const [, term = '', colons = '', definition = ''] = match ?? [];
  if (!match || (hasCode && !/\s::/.test(text))) return null;
  if (
    (term !== '' && PROGRAM.test(term)) ||
    PATH.test(definition) ||
    /^[\da-f:]+(?:\/\d+)?$/i.test(definition)
  )
    return null;
  if (term === '') return { problem: problemAt(passage.path, line, `the card "${text}" has no term`) };
  if (definition === '')
    return { problem: problemAt(passage.path, line, `the card "${text}" has no definition`) };
  const at = passage.blocks.findIndex(({ lines }) => lines[0] <= line && line <= lines[1]);
  const isLast = passage.blocks[at]?.lines[1] === line;
  const remarks = remarksIn(isLast ? passage.blocks.slice(at + 1) : []);
  return { term, definition, bothWays: colons.length === 3, ...remarks, line, passage };
}

function questionsOf(card: Card, cards: readonly Card[], names: Names): WrittenOrProblem[] {
  const { term, definition, passage, hint, line } = card;
  const wording = wordingOf(passage.language);
  const rest = {
    kind: 'flashcard',
    origin: 'authored',
    language: passage.language,
    topic: topicOf(passage),
    hint,
    explanation: card.explanation ?? wording.statement(term, definition.replace(/[。.]$/u, '')),
    source: sourceAt(passage, line),
  } as const;
  const back = {
    from: `${definition}::${term}`,
    question: {
      ...rest,
      prompt: wording.flashcardTerm(definition.replace(/[。.]$/u, '')),
      answer: termAnswer(card, cards, names),
    },
  };
  const answer = definitionAnswer(card, cards, names);
  // Nobody types a long definition as it is written.
  if (answer === null) return [back];
  const forth = {
    from: `${term}::${definition}`,
    question: { ...rest, prompt: wording.flashcard(term), answer },
  };
  return card.bothWays ? [forth, back] : [forth];
}

function termAnswer({ term }: Card, cards: readonly Card[], names: Names) {
  const accepted = [...new Set(writtenNames(term).flatMap((name) => names.of(name)))];
  const others = cards
    .flatMap((other) => (other.term === term ? [] : writtenNames(other.term)))
    .filter((name) => !accepted.some((own) => names.same(own, name)));
  return { form: 'typed', accepted, ...(others.length > 0 ? { others } : {}) } as const;
}

/** `null` where the definition is too long to type and too few others are fair beside it. */
function definitionAnswer(card: Card, cards: readonly Card[], names: Names) {
  const { term, definition, passage } = card;
  const distinct = cards.filter((other) => other.term !== term && other.definition !== definition);
  if (columns(definition) <= TYPED) {
    const others = distinct.map((other) => other.definition);
    return {
      form: 'typed',
      accepted: writtenNames(definition),
      ...(others.length > 0 ? { others } : {}),
    } as const;
  }
  const fair = distinct.filter(
    (other) => columns(other.definition) > TYPED && !areKin(card, other) && !names.same(term, other.term),
  );
  if (fair.length < WRONG.fewest) return null;
  const wording = wordingOf(passage.language);
  const wrong = rotated(fair, term, (other) => other.term).slice(0, WRONG.most);
  return choiceOf(
    definition,
    wrong.map((other) => ({
      text: other.definition,
      truth: {
        ...sourceAt(other.passage, other.line),
        text: wording.statement(other.term, other.definition),
      },
    })),
  );
}

/** One is a sort of the other, or explained by it: what the wider one means holds of the narrower one too. */
function areKin(a: Card, b: Card): boolean {
  const [x, y] = [writtenNames(a.term), writtenNames(b.term)];
  return x.some((name) => mentions(b.definition, name)) || y.some((name) => mentions(a.definition, name));
}
