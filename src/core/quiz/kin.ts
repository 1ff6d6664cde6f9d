import { phraseKey } from '../text/phrase-key.ts';
import { stem } from '../text/tokens.ts';
import type { Explained } from './fact.ts';

/** Names of so many characters at most are of one kind when only their last character is the same: 单工, 半双工. */
const SHORT_NAME = 3;
/** A word's ending that is shared by chance, in letters, is shorter. */
const SHORTEST_ENDING = 3;
/** Endings of all sorts of English words. */
const ANY_ENDING = /^(?:ing|ers?|ed|ly|ion|tion|ment|ness|ity|age|able|ive|ous|al|ies|ics)$/;
/** A noun before these is what an English definition says the thing is. */
const HEAD_EN =
  /^(?:an?|the|any|one|each)\s+((?:[\w-]+\s+){0,5}?[\w-]+)(?=\s+(?:that|which|who|whose|where|when|of|for|in|on|at|to|from|by|with|between|used|made|found|within|inside|containing|composed|consisting|formed|produced|known|called|responsible|it)\b|\s*[,;(]|$)/i;
const EMPTY_HEAD = /^(?:kind|type|form|part|set|group|series|number|way|piece|one|thing|collection)$/i;

/** Whether two names look like names of one kind of thing: what ends alike (`宏内核`, `微内核`) is of one kind. */
export function isKin(a: string, b: string): boolean {
  if (/\p{Script=Han}/u.test(a) || /\p{Script=Han}/u.test(b)) return isChineseKin(a, b);
  const [x, y] = [a, b].map((name) => name.toLowerCase().match(/[a-z\d]+/g) ?? []);
  const [endA = '', endB = ''] = [x?.at(-1), y?.at(-1)];
  if (x && y && (x.length > 1 || y.length > 1))
    return x.length > 1 && y.length > 1 && stem(endA) === stem(endB);
  const ending = sharedEnding(endA, endB);
  return (
    ending.length >= SHORTEST_ENDING &&
    ending.length < Math.min(endA.length, endB.length) &&
    !ANY_ENDING.test(ending)
  );
}

function isChineseKin(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  const ending = sharedEnding(x, y);
  if (!/^\p{Script=Han}/u.test(ending.at(-1) ?? '')) return isNumbered(x, y);
  if (ending.length >= Math.min(x.length, y.length)) return false;
  return ending.length >= 2 || Math.max(x.length, y.length) <= SHORT_NAME;
}

/** `云计算1.0`, `云计算2.0` */
function isNumbered(a: string, b: string): boolean {
  const name = (text: string) => text.replace(/[\d.]+$/, '');
  return name(a) === name(b) && name(a) !== a && name(b) !== b;
}

/** Without a code or a number behind the name: `云硬盘 EVS`. */
function bare(name: string): string {
  return name
    .replace(/\s*[(（].*$/u, '')
    .replace(/(?<=\p{Script=Han})\s*[A-Z][A-Z\d]+$/u, '')
    .toLowerCase()
    .replace(/\s+/g, '');
}

function sharedEnding(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length === 0 ? '' : a.slice(-length);
}

/** The noun that says what kind of thing it is: `…的能力`, `a protein that …`; `null` where there is none. */
export function headOf({
  description,
  language,
}: Pick<Explained, 'description' | 'language'>): string | null {
  if (language === 'zh') {
    const clauses = description
      .split(/[，,；;]/u)
      .map((clause) => clause.replace(/[(（][^()（）]*[)）]/gu, '').trim());
    for (const clause of clauses) {
      const head = /的\p{Script=Han}{0,4}?(\p{Script=Han}{1,2})$/u.exec(clause)?.[1];
      if (head !== undefined) return head;
    }
    return null;
  }
  const phrase = HEAD_EN.exec(description)?.[1];
  const noun = phrase?.split(/\s+/).at(-1);
  return noun === undefined || EMPTY_HEAD.test(noun) ? null : stem(phraseKey(noun));
}
