import { splitLabel } from '../../notes/head-terms.ts';
import { isDependent } from '../../notes/labels.ts';
import type { Passage } from '../../notes/passage.ts';
import type { Numbered } from '../fact.ts';
import { hasLostSubject } from './lost-subject.ts';
import {
  CHAIN,
  DAY,
  EVENT,
  HEDGE,
  NUMBER,
  NUMBERED_BY,
  numbersIn,
  UNIT,
  VAGUE,
  YEAR,
} from './number-words.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';

/** A clause with its own subject and a measure may be so short, in columns. */
const SHORTEST = 7;
/** Labels over names with a number each. */
const NUMBERS_THINGS = /端口|协议号|编号|原子序数|\bports?\b|\bnumbers?\b/iu;
/** What a number's measure is called, right before it. */
const NAMED =
  /(?:数|号|长度|大小|最[大小高低长短]|默认(?:监听|使用|占用|端口|保留|保存)?|固定|为|是|占)\s*$|\b(?:max(?:imum)?|min(?:imum)?|limit(?: is| of)?|default(?: is| of)?|is|has|holds?|takes?)[\s:=]*$/iu;
const LIMIT = /\b(?:max(?:imum)?|min(?:imum)?|default|limit|is|of|at|only)\b/giu;
const PAIR =
  /(?<![\p{L}\d])([A-Za-z][\w.+-]*|\p{Script=Han}{1,4})\s*(?:[:：=]\s*|\s)(\d{1,5})(?=\s|$|[、，,;；/])/gu;
const FEWEST_PAIRS = 3;
/** A clause that draws a conclusion from the others. */
const REMARK = /^(?:因此|所以|因而|于是|但|而|若|如果|当|例|比如|其中|否则)/u;
/** A clause that brings its own subject: a name of Latin letters, or a noun and then a verb. */
const OWN_SUBJECT = /^(?:[A-Z][\w./+-]*\s?\p{Script=Han}{0,8}|(?:The\s)?[A-Z][\w -]{2,40})/u;

/** A line of a passage. */
interface At {
  readonly line: number;
  readonly passage: Passage;
}

/**
 * Of a sentence with several numbers, the clauses that hold one and name what it is of: the first, one that begins with
 * a name (`IPv4 32位, IPv6 128位`), and each of a line `Label: …, 最大跳数15, …`, for which the label is the subject.
 */
export function clauseNumbers(
  sentence: string,
  at: At,
  yearOf: (clause: string) => Numbered | null,
): Numbered[] {
  const label = labelOf(sentence);
  const isTerm = label !== null;
  const said = isTerm ? (splitLabel(sentence)?.rest ?? '') : sentence;
  const clauses = clausesOf(said);
  if (isTerm && NUMBERS_THINGS.test(label)) return pairs(label, said, at);
  if (clauses.length < 2 && !isTerm) return [];
  return clauses.flatMap((clause, index) => {
    const isYear = [...clause.matchAll(YEAR)].length > 0;
    const numbers = numbersIn(clause.replace(DAY, ''));
    if (
      (numbers.length !== 1 && !(isYear && index === 0 && !isTerm)) ||
      CHAIN.test(clause) ||
      VAGUE.test(clause) ||
      (label === null ? hasLostSubject(clause) : REMARK.test(clause)) ||
      !isWhole(clause)
    )
      return [];
    if (isTerm) return ofLabel(label, clause, at) ?? [];
    if (index > 0 && !OWN_SUBJECT.test(clause)) return [];
    if (isYear) return index === 0 ? (yearOf(clause) ?? []) : [];
    return measured('', clause, at) ?? [];
  });
}

/** `常用端口: HTTP 80  HTTPS 443 …`: a number for each name. */
function pairs(label: string, said: string, { line, passage }: At): Numbered[] {
  const found = [...said.matchAll(PAIR)].map(([, name = '', value = '']) => ({ name, value }));
  const isClear =
    found.length >= FEWEST_PAIRS &&
    new Set(found.map(({ name }) => name)).size === found.length &&
    new Set(found.map(({ value }) => value)).size === found.length;
  if (!isClear) return [];
  const colon = passage.language === 'zh' ? '：' : ': ';
  return found.map(({ name, value }) => ({
    kind: 'numbered',
    key: `${label}\n${name} ${value}`,
    language: passage.language,
    topic: topicOf(passage),
    source: sourceAt(passage, line),
    before: `${label}${colon}${name} `,
    after: '',
    value,
    isYear: false,
    sentence: `${label}${colon}${name} ${value}`,
  }));
}

function ofLabel(label: string, clause: string, at: At): Numbered | null {
  const { line, passage } = at;
  const colon = passage.language === 'zh' ? '：' : ': ';
  const [year] = [...clause.matchAll(YEAR)];
  if (!year) return measured(`${label}${colon}`, clause, at);
  const before = clause.slice(0, year.index);
  const after = clause.slice(year.index + year[0].length);
  const event = EVENT[passage.language].exec(after);
  if (!event || passage.language !== 'zh' || columns(before) > 8) return null;
  return {
    kind: 'numbered',
    key: `${label}\n${clause}`,
    language: passage.language,
    topic: topicOf(passage),
    source: sourceAt(passage, line),
    ...saidOf(label, before, /^\s*年/u.test(after) ? after : `年${after}`),
    value: year[0],
    isYear: true,
    sentence: `${label}${colon}${clause}`,
  };
}

/** `百度云于____年正式开放` where the year is followed by what happened, `RSA：____年甲和乙提出` where others did it. */
function saidOf(label: string, before: string, after: string): { before: string; after: string } {
  const rest = after.replace(/^\s*年\s*/u, '');
  const event = EVENT.zh.exec(rest);
  const isOwn =
    before.replace(/公元前?|[于在]/gu, '').trim() === '' &&
    event !== null &&
    event.index <= 4 &&
    /^\p{Script=Han}/u.test(rest);
  // `信号量：1965年 Dijkstra 提出的`
  if (/提出的|发明的|发现的|创立的|建立的/u.test(rest) && before.trim() === '')
    return { before: `${label}是`, after };
  return {
    before: isOwn
      ? `${label}于${/^\s/u.test(after) ? ' ' : ''}${before.replace(/^[于在]\s*/u, '')}`
      : `${label}：${before}`,
    after,
  };
}

/** The term that a line is about, without what stands in brackets behind it. */
export function labelOf(sentence: string): string | null {
  const labelled = splitLabel(sentence);
  if (labelled === null || labelled.rest === '' || /\d\s*$/.test(labelled.label)) return null;
  if (isDependent(labelled.label) || /^(?:公元)?前?\d{3,4}\s*年/u.test(labelled.label)) return null;
  return labelled.label.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
}

/** The parts of a sentence between its stops, without the full stop. */
export function clausesOf(text: string): string[] {
  return text.split(/\s*[，；;]\s*|,(?!\d)\s*/u).map((clause) => clause.replace(/[。.]$/u, '').trim());
}

/** `最大跳数15`, `以太网最短帧 64字节`: what is measured stands before the number, its unit after it or in its name. */
function measured(subject: string, clause: string, { line, passage }: At): Numbered | null {
  const [number] = [...clause.matchAll(NUMBER)];
  if (!number || HEDGE.test(clause)) return null;
  const before = clause.slice(0, number.index);
  const after = clause.slice(number.index + number[0].length);
  const named = columns(`${subject}${before}`.trim());
  // `Standard-IA: min 30 days`: of what?
  const said = `${before.replace(LIMIT, '')} ${after.trim().split(/\s+/).slice(1).join(' ')}`;
  if (passage.language === 'en' && subject !== '' && said.trim() === '') return null;
  if (subject === '' && /^(?:用|使用|采用|通过|监听)/u.test(before)) return null;
  // A flag is set or not; nobody asks for its value.
  if (/^[01]$/.test(number[0]) && !UNIT.test(after)) return null;
  if (/是否|置为|设为|[若如]/u.test(before)) return null;
  const isUnit = UNIT.test(after) && columns(after) <= 14;
  const isNamed = NAMED.test(before) && (isUnit || after.trim() === '');
  // In English a measure without a verb is no sentence.
  const isBare =
    passage.language === 'zh' &&
    isUnit &&
    after.trim().length <= 4 &&
    (subject !== '' ? before.trim() === '' : named >= 3);
  if (!isNamed && !isBare && !(NUMBERED_BY.test(before) && after.trim() === '')) return null;
  if (named < SHORTEST - 3 || columns(clause) + columns(subject) < SHORTEST) return null;
  if (/[:：]\s*$/u.test(before) && subject === '') return null;
  return {
    kind: 'numbered',
    key: `${subject}${clause}`,
    language: passage.language,
    topic: topicOf(passage),
    source: sourceAt(passage, line),
    before: `${subject}${before}`,
    after: after.replace(/[。.;；,，\s]+$/u, ''),
    value: number[0],
    isYear: false,
    sentence: `${subject}${clause}`,
  };
}
