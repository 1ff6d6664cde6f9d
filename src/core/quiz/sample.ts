import { rank } from './order.ts';
import type { Question } from './question.ts';

/** A draw of at most `count` questions: the same for the same questions and seed, whatever their order. */
export function sample(questions: readonly Question[], count: number, seed: number): Question[] {
  return questions
    .map((question) => ({ question, place: rank(`${seed}\n${question.id}`) }))
    .sort((a, b) => a.place - b.place || (a.question.id < b.question.id ? -1 : 1))
    .slice(0, count)
    .map(({ question }) => question);
}
