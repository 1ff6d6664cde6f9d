import { normalize } from '../text/normalize.ts';
import { locateUnits, stem } from '../text/tokens.ts';
import { isTranslated } from './translated.ts';

/** English words that tell nothing. */
const COMMON = new Set(
  'the and for with that this from into its are was has have can not use used uses using one two which when each other than same data system type kind way part form more most all any between'
    .split(' ')
    .map(stem),
);

/** Clues of names and labels, each of which is compared with hundreds of others. */
const known = new Map<string, ReadonlySet<string>>();
/** In UTF-16 units; longer texts are descriptions. */
const LONGEST_KNOWN = 30;
const MOST_KNOWN = 4000;

/**
 * What of a text could give another away: pairs of neighbouring Han characters, and stems of words of other scripts
 * with three letters or more.
 */
export function clues(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const found = cluesIn(text);
  if (text.length > LONGEST_KNOWN) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}

function cluesIn(text: string): ReadonlySet<string> {
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

/** Letters of a part of a Latin name that tell it: `Hive` in `HiveQL`, `Boost` in `AdaBoost`. */
const SHORTEST_PART = 4;

/** Words of Latin letters and their parts: `AdaBoost` is `ada` and `boost`. */
function partsOf(text: string): string[] {
  const words = text.match(/[A-Za-z]{4,}/g) ?? [];
  const parts = words.flatMap((word) => word.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/));
  return [...new Set([...words, ...parts].map((part) => part.toLowerCase()))].filter(
    (part) => part.length >= SHORTEST_PART && !COMMON.has(stem(part)),
  );
}

/** Whether a text holds a word that begins with a part of a name, or the other way round. */
export function holdsPartOf(text: string, name: string): boolean {
  const parts = partsOf(text);
  return partsOf(name).some((own) => parts.some((part) => part.startsWith(own) || own.startsWith(part)));
}

/** Whether the prompt holds a clue to the answer that at most a third of the wrong choices share. */
export function givesAway(prompt: string, answer: string, wrong: readonly string[]): boolean {
  if (
    holdsPartOf(prompt, answer) &&
    wrong.filter((text) => holdsPartOf(prompt, text)).length * 3 <= wrong.length
  )
    return true;
  if (isTranslated(prompt, answer) && !wrong.some((text) => isTranslated(prompt, text))) return true;
  const inPrompt = clues(prompt);
  const inWrong = wrong.map(clues);
  return [...clues(answer)].some(
    (clue) => inPrompt.has(clue) && inWrong.filter((others) => others.has(clue)).length * 3 <= wrong.length,
  );
}

/**
 * Whether the look of an answer tells it from the wrong choices: these begin or end alike and it does not (`公有云`
 * among `…即服务`), or it alone has Latin letters or none. For names, not for whole clauses.
 */
export function standsOut(answer: string, wrong: readonly string[]): boolean {
  const [first = ''] = wrong;
  if (wrong.length < 2) return false;
  const tail = wrong.every((text) => endOf(text) === endOf(first)) && endOf(answer) !== endOf(first);
  const head = wrong.every((text) => headOf(text) === headOf(first)) && headOf(answer) !== headOf(first);
  const isLatin = (text: string) => /[A-Za-z]/.test(text);
  const alone = wrong.every((text) => isLatin(text) !== isLatin(answer));
  const widths = wrong.map((text) => text.length);
  const isLong = answer.length > Math.max(...widths) * 2 + 2;
  const isShort = answer.length * 2 + 2 < Math.min(...widths);
  return tail || head || alone || isLong || isShort;
}

/** The last Han character, or the last word if there is a word before it. */
function endOf(text: string): string {
  const words = text.toLowerCase().split(/[\s-]+/);
  if (/\p{Script=Han}$/u.test(text)) return text.slice(-1);
  return words.length > 1 ? (words.at(-1) ?? text) : text;
}

function headOf(text: string): string {
  if (/^\p{Script=Han}/u.test(text)) return text.slice(0, 2);
  const words = text.toLowerCase().split(/[\s-]+/);
  return words.length > 1 ? (words[0] ?? text) : text;
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
