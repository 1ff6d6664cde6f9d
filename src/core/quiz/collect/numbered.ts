import type { Passage } from '../../notes/passage.ts';
import { sentences } from '../../text/sentences.ts';
import type { Numbered } from '../fact.ts';
import { type Line, linesIn } from '../lines.ts';
import { clauseNumbers, clausesOf, labelOf } from './clause-numbers.ts';
import { countedIn } from './counted.ts';
import { hasLostSubject } from './lost-subject.ts';
import {
  CHAIN,
  DAY,
  EVENT,
  HEDGE,
  LIFE,
  NUMBER,
  NUMBERED_BY,
  numbersIn,
  STATES,
  UNIT,
  VAGUE,
  YEAR,
} from './number-words.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';
import { named, spokenOf } from './spoken-of.ts';

const SHORTEST = 14;
const LONGEST = 160;
/** A remark in brackets about someone or something of the sentence. */
const ASIDE = /\s*[(（]\s*[他她它其][^()（）]*[)）]/gu;
/** What may stand in a sentence beside its year: a share, a small number, a version; no other year. */
const OTHER_YEAR = /\d{3}/;
/** `1.0 版本`, `A fourth component`: of what? */
const LOST_START =
  /^\d+(?:\.\d+)*\s*版|^(?:An?|The) (?:first|second|third|fourth|fifth|other|latter|former|new)\b/u;
/** It only says when or where: `在 2011 年发布的定义里`. */
const OPENING = /(?:里|中|之?后|之?前|以来|期间|(?<!小)时)[，,。.\s]*$/u;
/** `…发现的` without what was found. */
const LOST_OBJECT = /(?:发现|提出|发明|创立|建立|引入|写|搞|做|提|定)[出来]{0,2}的[。.\s]*$/u;

/** Sentences or clauses with exactly one year and what happened in it, or exactly one measured number. */
export function numberedIn(passage: Passage): Numbered[] {
  const counted = countedIn(passage);
  if (passage.role === 'overview') return counted;
  return [...linesIn(passage).flatMap((line) => (line.hasCode ? [] : inLine(line, passage))), ...counted];
}

function inLine({ text, line }: Line, passage: Passage): Numbered[] {
  const spans = sentences(text);
  const first = text.slice(0, spans[0]?.end ?? 0);
  const spoken = spokenOf(first, passage.language);
  return spans.flatMap(({ start, end }) => {
    const said = text.slice(start, end).replace(LIFE, '').replace(ASIDE, '');
    const sentence = start === 0 ? said : named(said, spoken, passage.language);
    if (sentence === null) return [];
    const whole = factOf(sentence, start === 0 && line === passage.lines[0], line, passage);
    return whole
      ? [whole]
      : clauseNumbers(sentence, { line, passage }, (clause) => factOf(clause, false, line, passage));
  });
}

function factOf(sentence: string, isOpening: boolean, line: number, passage: Passage): Numbered | null {
  const width = columns(sentence);
  if (
    width > LONGEST ||
    CHAIN.test(sentence) ||
    VAGUE.test(sentence) ||
    hasLostSubject(sentence) ||
    !isWhole(sentence)
  )
    return null;
  const bare = sentence.replace(DAY, (day) => day.replace(/\d/g, '·'));
  const years = [...bare.matchAll(YEAR)];
  const numbers = numbersIn(bare);
  const [year] = years;
  const others = numbers.filter(({ index }) => index !== year?.index);
  if (year && years.length === 1 && !others.some(([number]) => OTHER_YEAR.test(number))) {
    if (LOST_START.test(sentence) || (passage.language === 'en' && isTelegraphic(sentence, year)))
      return null;
    if (OPENING.test(sentence)) return null;
    if (LOST_OBJECT.test(sentence) && !/[:：是]/u.test(sentence)) return null;
    if (!EVENT[passage.language].test(sentence)) return null;
    // Of `Label: …, 2009 年成立, …` the clause with the year is enough.
    if (clausesOf(sentence).length > 1 && labelOf(sentence)) return null;
    return withSubject(year, sentence, isOpening, true, line, passage);
  }
  if (HEDGE.test(sentence)) return null;
  const [number] = [...sentence.matchAll(NUMBER)];
  if (!number || numbers.length !== 1 || !STATES[passage.language].test(sentence)) return null;
  const after = sentence.slice(number.index + number[0].length);
  const isPort = NUMBERED_BY.test(sentence.slice(0, number.index)) && !/^\s*[\p{L}]/u.test(after);
  if (!(UNIT.test(after) || isPort) || width < SHORTEST) return null;
  return withSubject(number, sentence, false, false, line, passage);
}

/** `git: made by … 2005`, `removed in v1.24 (2022)`: no sentence with a year in it. */
function isTelegraphic(sentence: string, { index }: RegExpExecArray): boolean {
  return (
    /\($/.test(sentence.slice(0, index)) ||
    (labelOf(sentence) !== null && !/\b(?:in|on|since)\s(?:\w+\s)?$/i.test(sentence.slice(0, index)))
  );
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
  // A date and then a colon: what happened follows.
  const date = /^(\s*年?(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?)\s*[:：]\s*/u.exec(after);
  if (isYear && date)
    after = `${date[1]}${passage.language === 'zh' ? '，' : ', '}${after.slice(date[0].length)}`;
  const rest = after.replace(/^\s*年?\s*(?:\d+月)?[，,]?\s*/u, '');
  if (isYear && before.trim() === '') {
    const bare = /^(?:在.{1,6})?(?:正式)?(?:成立|商用|发布|推出|上线|开源|诞生|建立|起步)/u.exec(rest);
    if (bare && !isOpening) return null;
    if (bare) {
      const said = passage.language === 'zh' ? '于' : ': ';
      subject = `${(passage.headings.at(-1) ?? '').replace(/\s*[(（].*$/u, '')}${said}`;
      after = after.split(/[，,]/u)[0] ?? after;
    }
    if (bare && passage.headings.length < 2) return null;
    if (!bare && columns(rest) < 8) return null;
  } else if (columns(sentence) < SHORTEST) return null;
  // `released 2013 by …` does not say what was released.
  if (isYear && subject === '' && /^(?:\p{Ll}+ed|made|born|built|written)\b/u.test(before)) return null;
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
