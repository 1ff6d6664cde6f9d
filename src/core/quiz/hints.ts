import { normalize } from '../text/normalize.ts';
import { locateUnits, stem } from '../text/tokens.ts';

/** English words that tell nothing. */
const COMMON = new Set(
  'the and for with that this from into its are was has have can not use used uses using one two which when each other than same data system type kind way part form more most all any between'
    .split(' ')
    .map(stem),
);

/**
 * What of a text could give another away: pairs of neighbouring Han characters, and stems of words of other scripts
 * with three letters or more.
 */
export function clues(text: string): Set<string> {
  const normalized = normalize(text);
  const units = locateUnits(normalized);
  const found = new Set<string>();
  for (const [index, { unit, end }] of units.entries()) {
    const next = units[index + 1];
    if (isHan(unit)) {
      if (next && next.start === end && isHan(next.unit)) found.add(unit + next.unit);
    } else if (unit.length >= 3 && /\p{L}/u.test(unit) && !COMMON.has(stem(unit))) found.add(stem(unit));
  }
  return found;
}

/** Whether the prompt holds a clue to the answer that at most a third of the wrong choices share. */
export function givesAway(prompt: string, answer: string, wrong: readonly string[]): boolean {
  const inPrompt = clues(prompt);
  const inWrong = wrong.map(clues);
  return [...clues(answer)].some(
    (clue) => inPrompt.has(clue) && inWrong.filter((others) => others.has(clue)).length * 3 <= wrong.length,
  );
}

/** Share of clues that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [ofA, ofB] = [clues(a), clues(b)];
  const shared = [...ofA].filter((clue) => ofB.has(clue)).length;
  return shared / Math.max(1, Math.min(ofA.size, ofB.size));
}

function isHan(unit: string): boolean {
  return /^\p{Script=Han}/u.test(unit);
}
