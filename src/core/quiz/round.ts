import { type Grade, gradeChoice, gradeTyped, type Verdict } from './grade.ts';
import type { KnownNames } from './known-names.ts';
import type { Question, Source } from './question.ts';
import { seededRandom } from './random.ts';
import { shownOrder } from './shown-order.ts';
import { AWAY_MS } from './time-away.ts';

/** A question as a round shows it. */
export interface AskedQuestion {
  readonly question: Question;
  /** Indexes into the question's choices in the order in which they are shown; `null` when it is typed. */
  readonly order: readonly number[] | null;
}

/** An answer that counts; the words of a typed one are not kept. */
export interface Answered {
  readonly position: number;
  /** Indexes into the question's choices, not into the order shown; `null` when typed. */
  readonly chosen: readonly number[] | null;
  readonly verdict: Verdict;
  /** Milliseconds from showing the question to the answer; `null` when unknown. */
  readonly tookMs: number | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** Questions put to one player. It can be made anew at any time from what was asked and what was answered. */
export interface Round {
  readonly player: string;
  readonly questions: readonly AskedQuestion[];
  /** In the order in which they came; no position twice. */
  readonly answers: readonly Answered[];
}

/** Something that somebody did with a round. Positions count from 0. */
export interface RoundEvent {
  /** Who did it. */
  readonly by: string;
  readonly position: number;
  /** Places are those of the order shown, from 0. */
  readonly answer:
    | { readonly form: 'choice'; readonly places: readonly number[] }
    | { readonly form: 'typed'; readonly text: string; readonly names: KnownNames };
  /** When the question was shown, epoch milliseconds; `null` when unknown. */
  readonly askedAt: number | null;
  /** When it was answered, epoch milliseconds. */
  readonly at: number;
}

export type RoundOutcome =
  | { readonly kind: 'verdict'; readonly grade: Grade; readonly answered: Answered }
  /** The position was answered before; that answer stands. */
  | { readonly kind: 'late'; readonly answered: Answered }
  | { readonly kind: 'notYours' }
  /** All is answered, and there is no such position. */
  | { readonly kind: 'over' }
  /** Nothing that this question could be answered with, or no question: a custom id that was made up. */
  | { readonly kind: 'unfit' };

/** Starts a round. The seed decides the order of choices; the questions stay in the order given. */
export function startRound(player: string, questions: readonly Question[], seed: number): Round {
  const random = seededRandom(seed);
  return {
    player,
    questions: questions.map((question) => ({ question, order: shownOrder(question, random) })),
    answers: [],
  };
}

/** What an event makes of a round. Only a `verdict` changes it; positions may be answered in any order. */
export function play(
  round: Round,
  event: RoundEvent,
): { readonly round: Round; readonly outcome: RoundOutcome } {
  const outcome = judge(round, event);
  if (outcome.kind !== 'verdict') return { round, outcome };
  return { round: { ...round, answers: [...round.answers, outcome.answered] }, outcome };
}

function judge(round: Round, event: RoundEvent): RoundOutcome {
  if (event.by !== round.player) return { kind: 'notYours' };
  const before = round.answers.find(({ position }) => position === event.position);
  if (before) return { kind: 'late', answered: before };
  const asked = round.questions[event.position];
  if (!asked) return { kind: nextPosition(round) === null ? 'over' : 'unfit' };
  const graded = gradeOf(asked, event.answer);
  if (!graded) return { kind: 'unfit' };
  const { grade, chosen } = graded;
  const { position, at } = event;
  const answered = { position, chosen, verdict: grade.verdict, tookMs: tookMs(event), at };
  return { kind: 'verdict', grade, answered };
}

function gradeOf(
  { question, order }: AskedQuestion,
  given: RoundEvent['answer'],
): { readonly grade: Grade; readonly chosen: readonly number[] | null } | null {
  const { answer } = question;
  if (answer.form === 'typed') {
    if (given.form !== 'typed') return null;
    return { grade: gradeTyped(given.text, answer.accepted, given.names, question.prompt), chosen: null };
  }
  if (given.form !== 'choice' || given.places.length === 0) return null;
  const chosen = new Set<number>();
  for (const place of given.places) {
    const index = order?.[place];
    if (index === undefined) return null;
    chosen.add(index);
  }
  return { grade: gradeChoice([...chosen], answer.choices), chosen: [...chosen].sort((a, b) => a - b) };
}

/** A clock that was set back between question and answer measures nothing. */
function tookMs({ askedAt, at }: RoundEvent): number | null {
  return askedAt !== null && at >= askedAt ? at - askedAt : null;
}

/** The first position that is not answered yet; `null` when all are. */
export function nextPosition(round: Round): number | null {
  const answered = new Set(round.answers.map(({ position }) => position));
  const next = round.questions.findIndex((_, position) => !answered.has(position));
  return next === -1 ? null : next;
}

/** Somewhere to read again, and the topic it is about. */
export interface Reread {
  readonly topic: string;
  readonly source: Source;
}

export interface RoundSummary {
  /** With or without a slip in the spelling. */
  readonly right: number;
  readonly answered: number;
  readonly total: number;
  /** The times of all answers together, without those that nobody sat thinking for; see `AWAY_MS`. */
  readonly tookMs: number;
  /** Where the answers to the missed questions stand, in the order of the round, none twice. */
  readonly reread: readonly Reread[];
  /** For "again with the ones I missed", in the order of the round. */
  readonly missed: readonly Question[];
}

/** How a round went so far. A question that is not answered yet is neither right nor missed. */
export function summarize(round: Round): RoundSummary {
  const verdicts = new Map(round.answers.map(({ position, verdict }) => [position, verdict]));
  const missed = round.questions.flatMap(({ question }, position) =>
    verdicts.get(position) === 'wrong' ? [question] : [],
  );
  const reread = new Map<string, Reread>();
  for (const { topic, source } of missed) {
    if (!reread.has(source.passageId)) reread.set(source.passageId, { topic, source });
  }
  return {
    right: round.answers.filter(({ verdict }) => verdict !== 'wrong').length,
    answered: round.answers.length,
    total: round.questions.length,
    tookMs: round.answers.reduce((sum, answer) => sum + timeOf(answer), 0),
    reread: [...reread.values()],
    missed,
  };
}

function timeOf({ tookMs: took }: Answered): number {
  return took !== null && took <= AWAY_MS ? took : 0;
}
