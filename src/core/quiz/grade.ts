import { type AnswerKey, isPluralOf, typedKeys } from './answer-key.ts';
import type { KnownNames } from './known-names.ts';
import { compareQuantities, type Quantity, readQuantity } from './quantity.ts';
import type { Choice } from './question.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';
import { distanceWithin, slipsIn } from './slip.ts';

/** What an answer was: `nearly` counts as right, with a slip in the spelling. */
export const VERDICTS = ['right', 'nearly', 'wrong'] as const;

export type Verdict = (typeof VERDICTS)[number];

export type Grade =
  | { readonly verdict: 'right' }
  /** `spelling` is how it is written. */
  | { readonly verdict: 'nearly'; readonly spelling: string }
  | { readonly verdict: 'wrong' };

const RIGHT: Grade = { verdict: 'right' };
const WRONG: Grade = { verdict: 'wrong' };

/**
 * Right is exactly what is to be chosen, all of it and nothing else.
 * @param chosen indexes into `choices`, in any order
 */
export function gradeChoice(chosen: readonly number[], choices: readonly Choice[]): Grade {
  const picked = new Set(chosen);
  const right = choices.flatMap((choice, index) => (choice.right ? [index] : []));
  return right.length === picked.size && right.every((index) => picked.has(index)) ? RIGHT : WRONG;
}

/**
 * Grades what was typed. Width, case, script variant, white space, articles, a plural and what stands around it
 * don't count. A number must be the very number. Anything else may have a slip or two (see `slip.ts`), unless they
 * make another known name of it.
 * @param accepted what the question takes for right, as written
 * @param prompt units that it names may be repeated in the answer
 */
export function gradeTyped(
  typed: string,
  accepted: readonly string[],
  names: KnownNames,
  prompt = '',
): Grade {
  const given: Given = {
    keys: typedKeys(typed).filter(({ text }) => text !== ''),
    quantity: readQuantity(typed),
  };
  if (given.keys.length === 0) return WRONG;
  const answers = [...accepted.map(readAnswer), ...names.same];
  const byNumber = gradeNumber(given.quantity, answers, prompt);
  if (byNumber) return byNumber;
  if (answers.some((answer) => isSpelled(answer, given))) return RIGHT;
  if (names.others.some((other) => isSpelled(other, given))) return WRONG;
  if (answers.some((answer) => isPlural(answer, given))) return RIGHT;
  return gradeSlip(given, answers, names.others);
}

interface Given {
  readonly keys: readonly AnswerKey[];
  readonly quantity: Quantity | null;
}

/** `null` where the answer is no number, or what was typed is none. */
function gradeNumber(given: Quantity | null, answers: readonly ReadAnswer[], prompt: string): Grade | null {
  if (!given) return null;
  let nearly: Grade | null = null;
  for (const { text, quantity } of answers) {
    if (!quantity) continue;
    const result = compareQuantities(given, quantity, prompt);
    if (result === 'exact') return RIGHT;
    if (result === 'nearly') nearly ??= { verdict: 'nearly', spelling: text };
  }
  return nearly;
}

/** Two numbers are compared as numbers alone: without what stands around it, -5 would be 5. */
function isSpelled(answer: ReadAnswer, given: Given): boolean {
  if (answer.quantity && given.quantity) return false;
  return given.keys.some(({ text }) => answer.keys.some((key) => key.text === text));
}

function isPlural(answer: ReadAnswer, given: Given): boolean {
  return given.keys.some(({ text }) => answer.keys.some((key) => isPluralOf(key.text, text)));
}

function gradeSlip(given: Given, answers: readonly ReadAnswer[], others: readonly ReadAnswer[]): Grade {
  let best: { readonly slips: number; readonly spelling: string } | null = null;
  for (const { text, keys, quantity } of answers) {
    if (quantity) continue;
    for (const key of keys) {
      for (const typed of given.keys) {
        const slips = slipsIn(typed, key, text);
        if (slips !== null && (best === null || slips < best.slips)) best = { slips, spelling: text };
      }
    }
  }
  if (best === null || isNearer(given, others, best.slips)) return WRONG;
  return { verdict: 'nearly', spelling: best.spelling };
}

/** Whether another name is nearer to what was typed than the answer is. */
function isNearer(given: Given, others: readonly ReadAnswer[], slips: number): boolean {
  return others.some(({ keys }) =>
    keys.some((key) => given.keys.some(({ text }) => distanceWithin(text, key.text, slips - 1) !== null)),
  );
}
