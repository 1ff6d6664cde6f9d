import { phraseKey } from '../../text/phrase-key.ts';
import { columns } from '../collect/place.ts';
import { likeness } from '../hints.ts';
import { DEFINES, isAsked } from './table-key.ts';

/** What is praised or blamed in one may be said of others too. */
export const OPINION =
  /特点|特色|优点|缺点|优势|劣势|不足|评价|长处|短处|好处|\b(?:advantages?|disadvantages?|pros|cons|features?|strengths?|weakness(?:es)?)\b/iu;
/** It says nothing of what it stands for. */
const DEPENDS = /视.+而定|取决于|可变|不定|不一|\b(?:varies|variable|depends|depending)\b/iu;
/** How much, by no measure: a larger or smaller value is so, too. */
const DEGREE =
  /^(?:很|较|比较|更|最|非常|不)?(?:高|低|大|小|多|少|快|慢|强|弱|好|差|长|短|一般|普通|中等|简单|复杂|灵活)$|^(?:very |quite |rather )?(?:large|small|big|high|low|many|few|fast|slow|long|short|good|bad|easy|hard|simple|complex)(?:er)?$/iu;
/** Products often are of several of the sorts that a table tells apart. */
export const PRODUCTS = /代表(?!人|作)|产品|实现|examples?|products?|vendors?/iu;
/** A part of one or two characters says nothing by itself: `综合, 用过`. */
const FRAGMENT = /(?:^|[,，]\s*)\p{Script=Han}{1,2}(?=\s*[,，])|[,，]\s*\p{Script=Han}{1,2}$/u;
/** What is left of a cell that is cut after its first clause, in columns. */
const SHORTEST_CLAUSE = 10;
/** The same for what a row is, and for praise, of which one remark is too little: it holds of others too. */
const SAYS_WHAT = 14;
const SAYS_PRAISE = 16;

/** Whether a cell says enough under its header to be asked, or offered. */
export function isFit(value: string | undefined, sort: string): value is string {
  if (!isAsked(value) || DEGREE.test(value) || FRAGMENT.test(value) || DEPENDS.test(value)) return false;
  if (DEFINES.test(sort) && columns(value) < SAYS_WHAT) return false;
  if (OPINION.test(sort) && (columns(value) < SAYS_PRAISE || !/[，,；;]/u.test(value))) return false;
  // Two numbers with a stop between are two facts.
  return !/\d[^，,]*[，,][^，,]*\d/u.test(value);
}

/** Numbers stand beside numbers, spans of them beside spans. */
export function shapeOf(value: string): string {
  return /^\d+$/.test(value) ? 'number' : /^\d/.test(value) ? 'numbers' : 'words';
}

/** Without what follows their first clause, where only a few say more than the others: length and stops would tell. */
export function firstClauses(texts: readonly string[]): readonly string[] {
  const long = texts.filter((text) => /[，,；;]/u.test(text));
  if (long.length * 2 > texts.length) return texts;
  const cut = texts.map((text) => text.split(/[，,；;]/u)[0]?.trim() ?? text);
  return new Set(cut).size === cut.length && cut.every((text) => columns(text) >= SHORTEST_CLAUSE)
    ? cut
    : texts;
}

/** Whether a cell says how much by no measure. */
export function isDegree(value: string): boolean {
  return DEGREE.test(value);
}

/** Whether what a cell says holds under a condition only. */
export function isConditional(value: string): boolean {
  return /时较|也可|若|如果|视.+而定|取决于|\b(?:if|depends|depending|unless)\b/iu.test(value);
}

/** Whether a cell holds several items. */
export function isList(value: string): boolean {
  return /[、/／]|,\s/u.test(value);
}

/** Equal, one within the other, or about the same. */
export function isAlike(a: string, b: string, same: (a: string, b: string) => boolean): boolean {
  const numbers = [a, b].map((text) => (text.match(/\d+(?:\.\d+)?/g) ?? []).join(' '));
  if (!numbers.includes('')) return numbersOverlap(numbers[0] ?? '', numbers[1] ?? '');
  const [x, y] = [phraseKey(a), phraseKey(b)];
  return x.includes(y) || y.includes(x) || same(a, b) || likeness(a, b) >= 0.6;
}

/** Whether one number stands in both: 128 bits and one of 128, 192 or 256. */
function numbersOverlap(a: string, b: string): boolean {
  const own = new Set(a.split(' '));
  return b.split(' ').some((number) => own.has(number));
}
