import type { Passage } from '../../notes/passage.ts';
import { sentences } from '../../text/sentences.ts';
import { readChineseNumber } from '../chinese-number.ts';
import type { Numbered } from '../fact.ts';
import { linesIn } from '../lines.ts';
import { hasLostSubject } from './lost-subject.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';

const SHORTEST = 14;
const LONGEST = 70;
const WORDS = 'two three four five six seven eight nine ten'.split(' ');
/** How many of a kind there are, said with a verb: `云计算有四种部署形式`, `Interphase has three parts`. */
const COUNT = {
  zh: /^(.{0,30}?(?:有|分为|分成|包括|包含|由|(?:定义了|规定了|归纳了|提出了?)(?:.{1,10}的)?|带来|产生|生成|具有))([两二三四五六七八九十]{1,2}|[2-9])(?=\s*[个种类层级项条大台对组章]\s*\p{Script=Han})(?![两二三四五六七八九十\d]?[个种类层级]?(?:以上|以下|或|多))/u,
  en: new RegExp(
    `^((?:The |An? )?[A-Z][\\w -]{1,40}? (?:has|have|consists? of|comprises?|is divided into|is made up of|produces?|defines?|contains?) )(${WORDS.join('|')}|[2-9])(?= [a-z-]+(?: [a-z-]+){0,2}$)`,
  ),
};
/** The number is not meant, or the sentence tells of something else. */
const VAGUE =
  /至少|至多|不止|大约|基本上|基本(?=[有分由是包])|大致|大体|一般|通常|往往|常(?=分|被)|多数|左右|以上|以下|或|几|若干|常见|主要|例如|比如|如果|可能|本章|本节|下面|以下|课程|老师|第[两二三四五六七八九十]|\b(?:at least|at most|about|or more|usually|often|main|common|this|these|it|they|we|you)\b/iu;
/** Others divide these in another way: how many there are can be asked only with what they are divided by. */
const DIVIDED =
  /形式|方式|模式|类型|种类|阶段|时期|部分|组件|技术|方法|手段|分类|问题|特点|特征|特性|作用|功能|职能|优点|缺点|要素|因素|原则|步骤|层次|\b(?:types?|kinds?|forms?|ways?|stages?|phases?|components?|categories|classes|steps?|features?|advantages?|models?|methods?)\b/iu;
/** Who divides them, or by what. */
const FRAME =
  /^(?:按照?|根据|依据|依照)|标准|规范|协议|模型|定律|定义|规定|\b[A-Z]{2,}[\w-]*\d|\b(?:ISO|NIST|IEEE|IETF|OSI)\b|\b(?:according to|defined?|standard)\b/u;
const FRAMING = /^(?:按照?|根据|依据|依照)/u;
const STATED = /^(?:定义|规定|归纳|提出)了/u;
/** Clauses that say how many there are of something, which a list often follows. */
export function countedIn(passage: Passage): Numbered[] {
  return linesIn(passage).flatMap(({ text, line, hasCode }) =>
    hasCode
      ? []
      : sentences(text).flatMap(({ start, end }) => factOf(text.slice(start, end), line, passage) ?? []),
  );
}

function factOf(sentence: string, line: number, passage: Passage): Numbered | null {
  const clauses = sentence.split(/[，,；;:：。]/u).map((clause) => clause.trim());
  const clause = clauses.find((each) => COUNT[passage.language].test(each)) ?? '';
  const [, before = '', number = ''] = COUNT[passage.language].exec(clause) ?? [];
  const value = countOf(number);
  if (value === null || columns(clause) < SHORTEST || columns(clause) > LONGEST) return null;
  if (VAGUE.test(clause) || hasLostSubject(clause) || !isWhole(clause)) return null;
  if (/[两二三四五六七八九十\d]/u.test(clause.replace(number, '').replace(/[A-Za-z][\w.-]*/g, '')))
    return null;
  const ahead = clauses.slice(0, clauses.indexOf(clause));
  // `NIST 在 2011 年发布的定义里，归纳了云计算的五个基本特征`: who did it stands before.
  const isLed = STATED.test(clause);
  const frame = isLed ? ahead.at(-1) : ahead.find((each) => FRAMING.test(each));
  if (isLed && (frame === undefined || !FRAME.test(frame) || hasLostSubject(frame))) return null;
  if (DIVIDED.test(clause.slice(before.length)) && frame === undefined && !FRAME.test(clause)) return null;
  const under = frame === undefined ? '' : `${frame}，`;
  return {
    kind: 'numbered',
    key: `count\n${clause}`,
    language: passage.language,
    topic: topicOf(passage),
    source: sourceAt(passage, line),
    // `由…构成`, not `有…构成`.
    before: `${under}${/(?:组成|构成)$/u.test(clause) ? before.replace(/(?:基本上|大致上?)?有$/u, '由') : before}`,
    after: clause.slice(before.length + number.length),
    value,
    isYear: false,
    sentence,
  };
}

function countOf(number: string): string | null {
  if (/^\d$/.test(number)) return number;
  const word = WORDS.indexOf(number);
  if (word >= 0) return String(word + 2);
  const value = number === '' ? null : readChineseNumber(number);
  return value === null ? null : String(value);
}
