import { readingMs } from '../review/rating.ts';

/** Whole minutes that it takes to read a text, at least one; with the figures that answers are timed by. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(readingMs(text) / 60_000));
}
