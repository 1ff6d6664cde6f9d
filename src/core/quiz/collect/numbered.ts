import type { Passage } from '../../notes/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { Numbered } from '../fact.ts';
import { linesIn } from '../lines.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';

const SHORTEST = 14;
const LONGEST = 130;
export const YEAR = /(?<![\d.\-/:])(?:(?:1\d|20)\d\d(?![\d.]|\s*[-–/]\d|\s*[年]?代)|\d{3}(?=\s*年(?!代)))/gu;
const NUMBER = /(?<![\w.\-/])\d+(?:[.,]\d+)*(?![\w.]*\w)/gu;
/** What follows a number that measures something. */
const UNIT =
  /^\s*(?:%|个|位|字节|比特|层|次|倍|分钟|小时|秒|天|米|公里|千米|摄氏度|度|°|GB|MB|KB|TB|ms|bits?\b|bytes?\b|layers?\b|percent\b|seconds?\b|minutes?\b|hours?\b|days?\b|years?\b|times\b|metres?\b|meters?\b|km\b|kg\b|chromosomes\b|members\b)/u;
/** Something that happened, or a measure that is stated; a number without a verb says nothing. */
const EVENT = {
  zh: /称帝|即位|登基|之变|起兵|建国|去世|逝世|出生|战役|战争|成立|商用|发布|推出|发起|开放|提出|创立|创办|诞生|发明|建立|上线|出现|收购|进入|起步|爆发|结束|开始|颁布|签订|通过|获得|当选|统一|灭亡|登基|迁都|发现|出版|创作|完成|开通|正式/u,
  en: /\b(?:founded|released|launched|introduced|published|invented|began|started|ended|opened|created|established|proposed|discovered|developed|built|announced|acquired|became|signed|adopted|won|died|born|fell|invaded|declared|abolished|passed|formed|completed|standardi[sz]ed|was|were)\b/i,
};
const STATES = {
  zh: /是|为|有|需|占|长|达|含|默认|每/u,
  en: /\b(?:is|are|has|have|takes?|contains?|needs?|uses?|at|holds?|requires?)\b/i,
};
const VAGUE =
  /大约|约|左右|前后|近|多年|以上|不到|几|资料|常把|例如|比如|about|around|roughly|approximately|nearly|over|more than|almost|some\b|for example|e\.g|circa|年代|\d0s\b|世纪/iu;
const LOST_SUBJECT =
  /^(?:其|这|它|那|该|同年|此|并|随后|后来|it|this|that|these|they|he|she|then|later)(?=\s|\p{Script=Han}|[,，])/iu;

/** Sentences with exactly one year and what happened in it, or exactly one measured number. */
export function numberedIn(passage: Passage): Numbered[] {
  if (passage.role === 'overview') return [];
  return linesIn(passage).flatMap(({ text, line, hasCode }) =>
    hasCode
      ? []
      : sentences(text).flatMap(({ start, end }) => {
          const sentence = text.slice(start, end);
          return factOf(sentence, start === 0 && line === passage.lines[0], line, passage) ?? [];
        }),
  );
}

function factOf(sentence: string, isOpening: boolean, line: number, passage: Passage): Numbered | null {
  const width = columns(sentence);
  if (width > LONGEST || VAGUE.test(sentence) || LOST_SUBJECT.test(sentence) || !isWhole(sentence))
    return null;
  const years = [...sentence.matchAll(YEAR)];
  const numbers = [...sentence.matchAll(/\d+(?:[.,]\d+)*/g)];
  const [year] = years;
  if (year && numbers.length === 1) {
    if (!EVENT[passage.language].test(sentence)) return null;
    return withSubject(year, sentence, isOpening, true, line, passage);
  }
  const [number] = [...sentence.matchAll(NUMBER)];
  if (!number || numbers.length !== 1 || !STATES[passage.language].test(sentence)) return null;
  const after = sentence.slice(number.index + number[0].length);
  if (!UNIT.test(after) || width < SHORTEST) return null;
  return withSubject(number, sentence, false, false, line, passage);
}

/** `2016年成立` under a heading is about the heading. */
function withSubject(
  number: RegExpExecArray,
  sentence: string,
  isOpening: boolean,
  isYear: boolean,
  line: number,
  passage: Passage,
): Numbered | null {
  const before = sentence.slice(0, number.index);
  let after = sentence.slice(number.index + number[0].length).replace(/[。.;；,，\s]+$/u, '');
  let subject = '';
  const rest = after.replace(/^\s*年?\s*(?:\d+月)?[，,]?\s*/u, '');
  if (isYear && before.trim() === '') {
    const bare = /^(?:在.{1,6})?(?:正式)?(?:成立|商用|发布|推出|上线|开源|诞生|建立|起步)/u.exec(rest);
    if (bare && !isOpening) return null;
    if (bare) {
      subject = `${(passage.headings.at(-1) ?? '').replace(/\s*[(（].*$/u, '')}：`;
      after = after.split(/[，,]/u)[0] ?? after;
    }
    if (bare && passage.headings.length < 2) return null;
    if (!bare && columns(rest) < 8) return null;
  } else if (columns(sentence) < SHORTEST) return null;
  return {
    kind: 'numbered',
    key: sentence,
    language: passage.language,
    topic: topicOf(passage),
    source: sourceAt(passage, line),
    before: `${subject}${before}`,
    after: isYear && passage.language === 'zh' && !/^\s*年/u.test(after) ? `年${after}` : after,
    value: number[0],
    isYear,
    sentence: `${subject}${sentence}`,
  };
}
