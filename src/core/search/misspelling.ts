import type { HanRun } from './han-run.ts';
import { looksLike } from './look-alikes.ts';
import { soundsLike } from './sounds.ts';

/** How a name differs from what was typed for it. */
interface Misspelling {
  readonly kind: 'sound' | 'shape' | 'swapped' | 'missing' | 'doubled';
  /** Places in the run that are wrong; of `missing` the two that it is missing between, of `doubled` the two alike. */
  readonly places: readonly number[];
}

/** A name that was meant by the characters of a run from `start` to `end` (exclusive). */
export interface Meant extends Misspelling {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** How many characters of a name may be wrong: one, and from this length on two. */
const TWO_WRONG_FROM = 5;
/** Shorter names without one of their characters are too much like other words. */
const SHORTEST_WITH_MISSING = 4;

/**
 * How a name was misspelt from one place of a run to another (exclusive); `right`: it was not, `null`: something else
 * was meant. A name typed with one character twice is longer than the name: `Homophones` finds it.
 */
export function misspellingOf(
  name: readonly string[],
  run: HanRun,
  start: number,
  end: number,
): Misspelling | 'right' | null {
  if (name.length === end - start + 1) return missingIn(name, run, start, end);
  if (name.length !== end - start) return null;
  const places: number[] = [];
  for (const [i, character] of name.entries()) {
    if (character !== run.simplified[start + i]) places.push(start + i);
  }
  const [first, second, third] = places;
  if (first === undefined) return 'right';
  if (third !== undefined) return null;
  const typed = (place: number) => run.simplified[place] ?? '';
  const meant = (place: number) => name[place - start] ?? '';
  if (second === undefined || name.length >= TWO_WRONG_FROM) {
    if (places.every((place) => soundsLike(typed(place), meant(place)))) return { kind: 'sound', places };
    const isAlike = (place: number) =>
      soundsLike(typed(place), meant(place)) || looksLike(typed(place), meant(place));
    if (places.every(isAlike)) return { kind: 'shape', places };
  }
  const isSwapped = second === first + 1 && typed(first) === meant(second) && typed(second) === meant(first);
  return isSwapped ? { kind: 'swapped', places } : null;
}

/** A character that is missing at the beginning or end leaves a shorter name, which may well be meant. */
function missingIn(name: readonly string[], run: HanRun, start: number, end: number): Misspelling | null {
  if (name.length < SHORTEST_WITH_MISSING) return null;
  let at = 0;
  while (start + at < end && name[at] === run.simplified[start + at]) at++;
  if (at === 0 || at === end - start) return null;
  for (let i = start + at; i < end; i++) if (name[i - start + 1] !== run.simplified[i]) return null;
  return { kind: 'missing', places: [start + at - 1, start + at] };
}
