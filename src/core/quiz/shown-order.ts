import type { Choice, Question } from './question.ts';
import { type Random, shuffled } from './random.ts';

/** Choices that speak of the other ones must stay below them: 以上都对, none of the above. */
const OF_THE_OTHERS = /^(?:以上|上述|前述)|\bof the above\b/i;

/**
 * Indexes into a question's choices in an order to show them; `null` when it is typed. True and false keep theirs:
 * nobody should have to look which is which.
 */
export function shownOrder({ kind, answer }: Question, random: Random): readonly number[] | null {
  if (answer.form === 'typed') return null;
  const indexes = answer.choices.map((_, index) => index);
  if (kind === 'true-false') return indexes;
  const speaksOfOthers = (index: number) => isOfTheOthers(answer.choices[index]);
  return [
    ...shuffled(
      indexes.filter((index) => !speaksOfOthers(index)),
      random,
    ),
    ...indexes.filter(speaksOfOthers),
  ];
}

function isOfTheOthers(choice: Choice | undefined): boolean {
  return choice !== undefined && OF_THE_OTHERS.test(choice.text.trim());
}
