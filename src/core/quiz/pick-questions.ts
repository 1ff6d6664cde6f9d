import type { Question, QuestionKind } from './question.ts';
import { type Random, weighted } from './random.ts';
import { isAbout } from './topic-match.ts';

/** A question of the bank, with the headings above its passage, outermost first. */
export interface BankQuestion {
  readonly question: Question;
  readonly headings: readonly string[];
}

export interface Wanted {
  /** A heading, or several from the outside in, joined by `›`; `null` for any. */
  readonly topic: string | null;
  readonly kind: QuestionKind | null;
  readonly count: number;
  /** Ids of questions that the player has had; they come when there is little else. */
  readonly seen?: ReadonlySet<string>;
}

/** How likely a question that was seen is drawn, beside one that was not. */
const SEEN_WEIGHT = 0.05;
/** A question of a topic that was asked about once already is a sixteenth as likely as one that was not. */
const topicWeight = (asked: number) => 1 / (1 + asked) ** 4;

/**
 * Draws the questions of a round: kinds take turns, topics are spread, and two questions about the same lines come
 * only when there is nothing else. Fewer than `count` where the bank holds fewer that fit; none twice.
 * @param bank in any order; the same bank and the same random numbers give the same round
 */
export function pickQuestions(bank: readonly BankQuestion[], wanted: Wanted, random: Random): Question[] {
  const { topic, kind, count, seen = new Set() } = wanted;
  const fitting = bank.filter(
    ({ question, headings }) =>
      (kind === null || question.kind === kind) && (topic === null || isAbout(topic, question, headings)),
  );
  const picked: Question[] = [];
  let left = distinct(fitting.map(({ question }) => question));
  const weightOf = (question: Question) =>
    (seen.has(question.id) ? SEEN_WEIGHT : 1) *
    topicWeight(picked.filter((other) => other.topic === question.topic).length);
  while (picked.length < count) {
    const apart = left.filter((question) => !picked.some((other) => shareLines(question, other)));
    const next = pickOne(apart.length > 0 ? apart : left, picked, weightOf, random);
    if (!next) break;
    picked.push(next);
    left = left.filter(({ id }) => id !== next.id);
  }
  return picked;
}

/** One of the kinds that were asked least, larger ones more often but not in proportion; then a question of it. */
function pickOne(
  from: readonly Question[],
  picked: readonly Question[],
  weightOf: (question: Question) => number,
  random: Random,
): Question | undefined {
  const kinds = [...Map.groupBy(from, ({ kind }) => kind)].map(([kind, questions]) => ({
    questions,
    asked: picked.filter((question) => question.kind === kind).length,
    weight: Math.sqrt(questions.reduce((sum, question) => sum + weightOf(question), 0)),
  }));
  const least = Math.min(...kinds.map(({ asked }) => asked));
  const kind = weighted(
    kinds.filter(({ asked }) => asked === least),
    ({ weight }) => weight,
    random,
  );
  return weighted(kind?.questions ?? [], weightOf, random);
}

/** Whether two questions are made from the same lines of a note: one would give the other away. */
function shareLines({ source: a }: Question, { source: b }: Question): boolean {
  return a.path === b.path && a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1];
}

function distinct(questions: readonly Question[]): Question[] {
  return [...new Map(questions.map((question) => [question.id, question])).values()];
}
