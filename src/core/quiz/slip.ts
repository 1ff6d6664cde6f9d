import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import { syllableOf } from '../text/syllable.ts';
import type { AnswerKey } from './answer-key.ts';
import { areOpposed, turnsChineseMeaning, turnsMeaning } from './opposites.ts';

/** How many typing errors an answer of this many characters may have: short ones are near to too much. */
const SLIPS = [
  { from: 11, slips: 2 },
  { from: 5, slips: 1 },
] as const;
/** Longer answers are sentences; to compare them letter by letter takes long. */
const LONGEST = 100;

const HAN = /\p{Script=Han}/gu;
/** Digits, and Chinese ones: a slip in these is another number. */
const DIGITS = /\d+|[零一二两三四五六七八九十百千万亿]/g;

/**
 * How many typing errors (Damerau–Levenshtein) lie between what was typed and an answer; `null` when there are more
 * than its length allows, or when they look like another thing rather than like a slip: another number, another
 * abbreviation, an added word, an opposite, a Chinese character that sounds otherwise.
 * @param written the answer as written: its capitals tell abbreviations
 */
export function slipsIn(typed: AnswerKey, answer: AnswerKey, written: string): number | null {
  const length = [...answer.text].length;
  const allowed = length > LONGEST ? 0 : (SLIPS.find(({ from }) => length >= from)?.slips ?? 0);
  const slips = distanceWithin(typed.text, answer.text, allowed);
  if (slips === null) return null;
  const keeps =
    keepsNumbers(typed.text, answer.text) &&
    keepsAbbreviations(typed, answer, written) &&
    keepsWords(typed.words, answer.words) &&
    keepsCharacters(typed.text, answer.text);
  return keeps ? slips : null;
}

/** The distance of two texts if it is at most `most`, else `null`. */
export function distanceWithin(a: string, b: string, most: number): number | null {
  if (most < 0 || Math.abs(a.length - b.length) > most) return null;
  if (a === b) return 0;
  if (most === 0) return null;
  const distance = DamerauLevenshteinDistance(a, b);
  return distance <= most ? distance : null;
}

function keepsNumbers(typed: string, answer: string): boolean {
  return digitsOf(typed) === digitsOf(answer);
}

function digitsOf(text: string): string {
  return (text.match(DIGITS) ?? []).join(' ');
}

/** Abbreviations and single letters (AWS Lambda, IPv6, vitamin A) stand as they are, and no letter joins them. */
function keepsAbbreviations(typed: AnswerKey, answer: AnswerKey, written: string): boolean {
  if (lettersOf(typed.words) !== lettersOf(answer.words)) return false;
  const runs = typed.words.flatMap((word) => word.match(/[a-z0-9]+/g) ?? []);
  const isJoined = typed.words.length < answer.words.length;
  // What stood in brackets at the end is not in every key.
  const names = abbreviationsIn(written).filter((name) => answer.text.includes(name));
  return names.every((name) => runs.includes(name) || (isJoined && typed.text.includes(name)));
}

function lettersOf(words: readonly string[]): string {
  return words.filter((word) => /^[a-z]$/.test(word)).join(' ');
}

/** Words half of capitals or with digits, in lower case: `AWS`, `IaaS`, `NoSQL`, `IPv6`; not `OpenStack`. */
function abbreviationsIn(written: string): string[] {
  const words = written.normalize('NFKC').match(/[A-Za-z0-9]+/g) ?? [];
  return words.filter(isAbbreviation).map((word) => word.toLowerCase());
}

function isAbbreviation(word: string): boolean {
  const letters = word.replace(/\d/g, '').length;
  const capitals = word.replace(/[^A-Z]/g, '').length;
  return letters < word.length ? letters > 0 : capitals >= 2 && capitals * 2 >= letters;
}

/** No word is added, none that matters is left out, and none becomes another one. */
function keepsWords(typed: readonly string[], answer: readonly string[]): boolean {
  const added = without(typed, answer);
  const missing = without(answer, typed);
  if (missing.length === 0) return added.length === 0;
  if (added.length === 0) return !missing.some(turnsMeaning);
  return !missing.some((word) => added.some((other) => areOpposed(word, other)));
}

/**
 * People type Chinese by its sound: a wrong character sounds like the right one. One that doesn't is another word
 * (公有云服务, 私有云服务); so is one put before or after the answer, and an answer without its first character is the
 * wider term (云操作系统, 操作系统).
 */
function keepsCharacters(typed: string, answer: string): boolean {
  const given = typed.match(HAN) ?? [];
  const wanted = answer.match(HAN) ?? [];
  const added = without(given, wanted);
  const missing = without(wanted, given);
  if (added.length === 0 && missing.length === 0) return true;
  if (missing.length === 0) {
    return !typed.startsWith(answer) && !typed.endsWith(answer) && !added.some(turnsChineseMeaning);
  }
  if (added.length === 0) return !answer.endsWith(typed) && !missing.some(turnsChineseMeaning);
  return without(added.map(soundOf), missing.map(soundOf)).length === 0 && added.length === missing.length;
}

/** Without tone, and without what many speakers don't tell apart: zh and z, ang and an. */
function soundOf(character: string): string {
  return syllableOf(character)
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n');
}

/** The items of one list that are not in another, each as often as it is in excess. */
function without<T>(items: readonly T[], others: readonly T[]): T[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
