import type { Verdict } from '../quiz/grade.ts';
import { AWAY_MS } from '../quiz/time-away.ts';

/** How well a question was remembered: the ratings of FSRS, with its numbers. */
export const RATING = { again: 1, hard: 2, good: 3, easy: 4 } as const;

export type Rating = (typeof RATING)[keyof typeof RATING];

/** What the time of an answer is measured by. */
export interface Effort {
  readonly form: 'choice' | 'typed';
  /** All that had to be read: the prompt and, where there are any, the choices. */
  readonly reading: string;
  /** From showing the question to the answer, milliseconds; `null` where that is not known. */
  readonly tookMs: number | null;
}

/**
 * Times in milliseconds, with what they stand for. Reading comes on top, so that a long question is not taken
 * for a hard one.
 */
export const ANSWER_TIMES = {
  /** Silent reading of Chinese, about 330 characters a minute. */
  perHanCharacter: 180,
  /** Silent reading of English, about 240 words of five letters a minute. */
  perOtherCharacter: 50,
  /** Deciding and pressing: who knows it presses within 4 s; who weighs every choice takes half a minute. */
  choice: { quick: 4_000, slow: 30_000 },
  /** Opening the field and typing a term on a phone takes some 5 s more, and longer terms a while. */
  typed: { quick: 9_000, slow: 50_000 },
} as const;

/**
 * The rating that an answer stands for. Wrong is forgotten; a slip or a long hesitation is hard; a quick right
 * answer is easy. A time that can't be (negative, from a clock set back) says nothing.
 */
export function ratingOf(verdict: Verdict, { form, reading, tookMs }: Effort): Rating {
  if (verdict === 'wrong') return RATING.again;
  if (verdict === 'nearly') return RATING.hard;
  if (tookMs === null || !(tookMs >= 0) || tookMs > AWAY_MS) return RATING.good;
  const thinking = tookMs - readingMs(reading);
  if (thinking > ANSWER_TIMES[form].slow) return RATING.hard;
  return thinking <= ANSWER_TIMES[form].quick ? RATING.easy : RATING.good;
}

/** How long it takes to read a text, milliseconds. */
export function readingMs(text: string): number {
  const characters = [...text].length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * ANSWER_TIMES.perHanCharacter + (characters - han) * ANSWER_TIMES.perOtherCharacter;
}
