import { rank, rotated } from '../quiz/order.ts';
import type { BankQuestion } from '../quiz/pick-questions.ts';
import type { Question } from '../quiz/question.ts';
import { seededRandom } from '../quiz/random.ts';
import type { AskedQuestion } from '../quiz/round.ts';
import { shownOrder } from '../quiz/shown-order.ts';
import { cycleOf, lastOf } from './cycle.ts';

/** What a server has had. */
export interface ServerHistory {
  readonly guildId: string;
  /** The local date to choose for, `2026-11-22`. */
  readonly date: string;
  /** Every question of the day so far, oldest first; one of `date` itself does not count. */
  readonly asked: readonly { readonly date: string; readonly questionId: string; readonly topic: string }[];
  /** How its members answered, wherever in the server; questions that nobody met are missing. */
  readonly results: readonly {
    readonly questionId: string;
    readonly right: number;
    readonly wrong: number;
  }[];
}

/** A topic waits for so many others, or for half of them where there are fewer. */
const SPREAD = 7;
/** What is needed less than half as much as something else waits. */
const PRESSING = 1 / 2;

/**
 * The question of the day: the same for the same server, date, history and bank, in whichever order the bank is. In
 * this order of importance:
 * 1. none again until all were asked; then another cycle, beginning with those that were asked longest ago;
 * 2. not the topic of the last one, and none of those asked lately;
 * 3. what the server gets wrong or has not seen, see `needsOf`, rather than what it knows.
 *
 * Each gives way where nothing would be left. Of what remains the one with the least hash of server, date and question
 * is taken, so that one that appears in the bank rarely changes the choice but by being chosen itself.
 * @param bank those that the server's language gives, none twice
 * @returns the question with the order in which everybody sees its choices; `null` for an empty bank
 */
export function chooseQuestion(bank: readonly BankQuestion[], history: ServerHistory): AskedQuestion | null {
  const { guildId, date } = history;
  const asked = history.asked.filter((other) => other.date !== date);
  const questions = bank.map(({ question }) => question);
  const { had, resting } = cycleOf(
    questions.map(({ id }) => id),
    asked.map(({ questionId }) => questionId),
  );
  const left = questions.filter(({ id }) => !had.has(id));
  const lastTopic = asked.at(-1)?.topic;
  const bulk = bulkOf(left);
  const need = needsOf(questions, history.results);
  const topics = new Set(questions.map(({ topic }) => topic));
  const lately = lastOf(
    asked.map(({ topic }) => topic).filter((topic) => topics.has(topic)),
    Math.min(SPREAD, Math.floor(topics.size / 2)),
  );

  let fitting = preferred(left, ({ topic }) => topic !== lastTopic);
  fitting = preferred(fitting, ({ id }) => !resting.has(id));
  fitting = preferred(fitting, ({ topic }) => topic === bulk);
  fitting = preferred(fitting, ({ topic }) => !lately.has(topic));
  const most = Math.max(...fitting.map(need));
  fitting = fitting.filter((question) => need(question) >= most * PRESSING);

  const seed = `${guildId} ${date}`;
  const [question] = rotated(fitting, seed, ({ id }) => id);
  if (!question) return null;
  return { question, order: shownOrder(question, seededRandom(rank(`${seed} ${question.id}`))) };
}

/** Those that fit, or all if none does. */
function preferred<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

/** The topic of more than half of what is left: unless it is asked now, it will come twice in a row at the end. */
function bulkOf(left: readonly Question[]): string | undefined {
  const groups = Map.groupBy(left, ({ topic }) => topic);
  for (const [topic, { length }] of groups) {
    if (length > Math.floor(left.length / 2)) return topic;
  }
  return undefined;
}

/**
 * How much a question is needed, above 0 and at most 1: the share of wrong answers to it, times that of its topic
 * as a whole. What nobody has met counts as all wrong.
 */
function needsOf(
  questions: readonly Question[],
  results: ServerHistory['results'],
): (question: Question) => number {
  const counts = new Map(results.map(({ questionId, right, wrong }) => [questionId, { right, wrong }]));
  const topics = new Map<string, { readonly right: number; readonly wrong: number }>();
  for (const { id, topic } of questions) {
    const { right, wrong } = counts.get(id) ?? NOT_MET;
    const sum = topics.get(topic) ?? NOT_MET;
    topics.set(topic, { right: sum.right + right, wrong: sum.wrong + wrong });
  }
  return ({ id, topic }) => shareWrong(counts.get(id) ?? NOT_MET) * shareWrong(topics.get(topic) ?? NOT_MET);
}

const NOT_MET = { right: 0, wrong: 0 };

/** With one more wrong answer than there were, so that a single right one does not settle it. */
function shareWrong({ right, wrong }: { readonly right: number; readonly wrong: number }): number {
  return (wrong + 1) / (right + wrong + 1);
}
