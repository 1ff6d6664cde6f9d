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
  NUMBER,
  NUMBERED_BY,
  numbersIn,
  STATES,
  UNIT,
  VAGUE,
  YEAR,
} from './number-words.ts';
import { columns, isWhole, sourceAt, topicOf } from './place.ts';

const SHORTEST = 14;
const LONGEST = 130;

/** Sentences or clauses with exactly one year and what happened in it, or exactly one measured number. */
export function numberedIn(passage: Passage): Numbered[] {
  const counted = countedIn(passage);
  if (passage.role === 'overview') return counted;
  return [...linesIn(passage).flatMap((line) => (line.hasCode ? [] : inLine(line, passage))), ...counted];
}

function inLine({ text, line }: Line, passage: Passage): Numbered[] {
  return sentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
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
  if (year && numbers.length === 1) {
    if (!EVENT[passage.language].test(sentence)) return null;
    // Of `Label: …, 2009 年成立, …` the clause with the year is enough.
    if (clausesOf(sentence).length > 1 && labelOf(sentence)) return null;
    return withSubject(year, sentence, isOpening, true, line, passage);
  }
  const [number] = [...sentence.matchAll(NUMBER)];
  if (!number || numbers.length !== 1 || !STATES[passage.language].test(sentence)) return null;
  const after = sentence.slice(number.index + number[0].length);
  const isPort = NUMBERED_BY.test(sentence.slice(0, number.index)) && !/^\s*[\p{L}]/u.test(after);
  if (!(UNIT.test(after) || isPort) || width < SHORTEST) return null;
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
