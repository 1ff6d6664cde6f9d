import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeChoice, gradeTyped, type Verdict } from '../../../src/core/quiz/grade.ts';
import { NO_NAMES } from '../../../src/core/quiz/known-names.ts';
import type { Choice } from '../../../src/core/quiz/question.ts';
import { readAnswer } from '../../../src/core/quiz/read-answer.ts';

/** [typed, accepted, verdict, why] */
type Case = readonly [string, string, Verdict, string];

function verdictOf(typed: string, accepted: string, others: readonly string[] = [], prompt = ''): Verdict {
  return gradeTyped(typed, [accepted], { same: [], others: others.map(readAnswer) }, prompt).verdict;
}

describe('what does not count', () => {
  test.each<Case>([
    ['HYPERVISOR', 'Hypervisor', 'right', 'case'],
    ['Ｈｙｐｅｒｖｉｓｏｒ', 'Hypervisor', 'right', 'full-width letters'],
    ['虛擬機監視器', '虚拟机监视器', 'right', 'traditional characters'],
    [' 混合 云 ', '混合云', 'right', 'white space'],
    ['“混合云”。', '混合云', 'right', 'punctuation around it'],
    ['open-stack', 'OpenStack', 'right', 'a joint within a name'],
    ['the hypervisor', 'Hypervisor', 'right', 'an article typed'],
    ['internet of things', 'the Internet of Things', 'right', 'an article left out'],
    ['Infrastructure as service', 'Infrastructure as a Service', 'right', 'an article within'],
    ['containers', 'container', 'right', 'a plural'],
    ['nodes', 'node', 'right', 'a plural of a word too short for slips'],
    ['平台即服务', '平台即服务（PaaS）', 'right', 'a remark in brackets'],
    ['...', '...', 'right', 'nothing but punctuation, if that is the answer'],
  ])('%j for %j is %s: %s', (typed, accepted, verdict) => {
    expect(verdictOf(typed, accepted)).toBe(verdict);
  });
});

describe('slips', () => {
  test.each<Case>([
    ['nodw', 'node', 'wrong', 'none below 5 characters'],
    ['clout', 'cloud', 'nearly', 'one from 5'],
    ['hypervisr', 'Hypervisor', 'nearly', 'a letter left out'],
    ['hypevrisor', 'Hypervisor', 'nearly', 'two letters exchanged are one slip'],
    ['hpervsor', 'Hypervisor', 'wrong', 'two in 10 characters'],
    ['virtaul machne', 'virtual machine', 'nearly', 'two from 11'],
    ['vitraul machne', 'virtual machine', 'wrong', 'three never'],
    ['platform as a servce', 'Platform as a Service (PaaS)', 'nearly', 'beside an abbreviation in brackets'],
    ['虚拟机监示器', '虚拟机监视器', 'nearly', 'a character of the same sound'],
    ['店子商务系统', '电子商务系统', 'nearly', 'a syllable that tiny-pinyin gives otherwise'],
    ['虚拟机监视', '虚拟机监视器', 'nearly', 'a character left out'],
  ])('%j for %j is %s: %s', (typed, accepted, verdict) => {
    expect(verdictOf(typed, accepted)).toBe(verdict);
  });

  test('the verdict shows how it is written', () => {
    expect(gradeTyped('openstck', ['OpenStack'], NO_NAMES)).toEqual({
      verdict: 'nearly',
      spelling: 'OpenStack',
    });
  });
});

describe('what looks like a slip and is another thing', () => {
  test.each<Case>([
    ['chair', 'air', 'wrong', 'the answer within another word'],
    ['a chair', 'air', 'wrong', 'and with an article'],
    ['no virtual machine', 'virtual machine', 'wrong', 'the answer among other words'],
    ['云虚拟机监视器', '虚拟机监视器', 'wrong', 'and in Chinese'],
    ['IPv4', 'IPv6', 'wrong', 'an abbreviation with a digit'],
    ['VXLEN', 'VXLAN', 'wrong', 'an abbreviation'],
    ['AMS Lambda', 'AWS Lambda', 'wrong', 'an abbreviation in a name'],
    ['AWS Lamda', 'AWS Lambda', 'nearly', 'but not the word beside it'],
    ['Windows 11', 'Windows 10', 'wrong', 'a number in a name'],
    ['第二范式理论', '第三范式理论', 'wrong', 'a Chinese number in a name'],
    ['vitamin B', 'Vitamin A', 'wrong', 'a single letter'],
    ['vitamin', 'Vitamin A', 'wrong', 'no article at the end'],
    ['record', 'A record', 'wrong', 'no article where the name has a capital'],
    ['asynchronous', 'synchronous', 'wrong', 'an opposite'],
    ['supervised learning', 'unsupervised learning', 'wrong', 'an opposite, two letters away'],
    ['nitrite ions', 'nitrate ions', 'wrong', 'a neighbour by its ending'],
    ['decapsulation', 'encapsulation', 'wrong', 'an opposite beginning'],
    ['公有云服务', '私有云服务', 'wrong', 'a character that sounds otherwise'],
    ['数据报份中心', '数据备份中心', 'wrong', 'what tiny-pinyin takes for the same sound'],
    ['结构化数据', '非结构化数据', 'wrong', 'a negation left out'],
    ['操作系统', '云操作系统', 'wrong', 'the wider term: its first character left out'],
    ['C#', 'C++', 'wrong', 'signs that belong to the name'],
    ['1-10', '110', 'wrong', 'a joint between digits'],
  ])('%j for %j is %s: %s', (typed, accepted, verdict) => {
    expect(verdictOf(typed, accepted)).toBe(verdict);
  });

  test('a slip that spells another known name is wrong', () => {
    expect(verdictOf('scaled', 'scales')).toBe('nearly');
    expect(verdictOf('scaled', 'scales', ['Scaled'])).toBe('wrong');
  });

  test('so is what would be a plural, if it is a name of its own', () => {
    expect(verdictOf('token ring', 'token rings')).toBe('right');
    expect(verdictOf('token ring', 'token rings', ['Token Ring'])).toBe('wrong');
  });

  test('so is one that is nearer to another name than to the answer', () => {
    expect(verdictOf('virtualisaton', 'virtualization')).toBe('nearly');
    expect(verdictOf('virtualisaton', 'virtualization', ['virtualisation'])).toBe('wrong');
  });
});

describe('numbers are exact', () => {
  test.each<Case>([
    ['三', '3', 'right', 'a Chinese numeral'],
    ['３', '3', 'right', 'full width'],
    ['three', '3', 'right', 'an English word'],
    ['3', '三', 'right', 'digits for a Chinese numeral'],
    ['3 个', '3', 'right', 'a counter added'],
    ['three layers', '3', 'right', 'a counter in English'],
    ['2006 年', '2006', 'right', 'a year with 年'],
    ['2006', '2006 年', 'right', 'a year without it'],
    ['二〇〇六年', '2006', 'right', 'a year digit by digit'],
    ['1,000,000', '1000000', 'right', 'thousands separators'],
    ['1 000', '1000', 'right', 'a space as separator'],
    ['100 万', '1000000', 'right', 'Chinese scales'],
    ['一亿五千万', '1.5 亿', 'right', 'scales with decimals'],
    ['1 million', '1000000', 'right', 'English scales'],
    ['第三', '3', 'right', 'an ordinal'],
    ['365', '366', 'wrong', 'another number'],
    ['20006', '2006', 'wrong', 'no slip in a number'],
    ['-5', '5', 'wrong', 'a sign'],
    ['1.1', '1.10', 'nearly', 'the same value written otherwise'],
    ['99.9', '99.9%', 'nearly', 'the unit is missing'],
    ['3 MB', '3 GB', 'wrong', 'another unit'],
    ['3 月', '3 年', 'wrong', 'another part of the date'],
    ['5', '5G', 'wrong', 'a name that begins with a digit'],
    ['1', '一致性', 'wrong', 'a word that begins with a Chinese numeral'],
    ['2006', '2006-03-14', 'wrong', 'a part of a date'],
    ['2006-03-14', '2006-03-14', 'right', 'a whole date, as it is written'],
    ['3 of them', '3', 'wrong', 'among other words'],
  ])('%j for %j is %s: %s', (typed, accepted, verdict) => {
    expect(verdictOf(typed, accepted)).toBe(verdict);
  });

  test('a unit that the prompt asks for may be given, another may not', () => {
    expect(verdictOf('3 GB', '3', [], '它有多少 GB？')).toBe('right');
    expect(verdictOf('3 TB', '3', [], '它有多少 GB？')).toBe('wrong');
  });
});

describe('choices', () => {
  const choices: readonly Choice[] = [true, false, true].map((right, i) => ({
    text: `${i}`,
    right,
    truth: null,
  }));

  test.each<[number[], Verdict, string]>([
    [[0, 2], 'right', 'all of them'],
    [[2, 0, 2], 'right', 'in any order'],
    [[0], 'wrong', 'one is missing'],
    [[0, 1, 2], 'wrong', 'one too many'],
    [[0, 2, 7], 'wrong', 'one that is not there'],
    [[], 'wrong', 'none'],
  ])('%j is %s: %s', (chosen, verdict) => {
    expect(gradeChoice(chosen, choices).verdict).toBe(verdict);
  });
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '混合云',
      'Hypervisor',
      'IPv6',
      '3 GB',
      '一百二',
      '(',
      '"',
      '１，０００',
      'a',
      '\u0000',
      '零零',
    ),
  );
  test('grading ends with a verdict', () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(anything, { minLength: 1 }),
        fc.array(anything),
        (typed, accepted, names) => {
          expect(['right', 'nearly', 'wrong']).toContain(
            gradeTyped(typed, accepted, { same: names.map(readAnswer), others: names.map(readAnswer) })
              .verdict,
          );
        },
      ),
    );
  });

  test('an answer is right as it is written, where there is something to see', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (answer) => {
        fc.pre(answer.trim() !== '' && /[\p{L}\p{N}]/u.test(answer));
        expect(gradeTyped(answer, [answer], NO_NAMES).verdict).toBe('right');
      }),
    );
  });

  test('a number is right when it is the number, else wrong', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        const grouped = a.toLocaleString('en-US');
        expect(verdictOf(grouped, String(a))).toBe('right');
        expect(verdictOf(String(a), String(b))).toBe(a === b ? 'right' : 'wrong');
      }),
    );
  });

  test('one letter more, less or other within a long word is never more than a slip', () => {
    const word = 'orchestration';
    fc.assert(
      fc.property(
        fc.nat({ max: word.length - 1 }),
        fc.constantFrom('', 'q', 'x'),
        fc.nat({ max: 1 }),
        (at, letter, cut) => {
          const typed = word.slice(0, at) + letter + word.slice(at + cut);
          expect(verdictOf(typed, word)).toBe(typed === word ? 'right' : 'nearly');
        },
      ),
    );
  });

  test('slips never reach across an abbreviation', () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 2, maxLength: 14 }),
        fc.nat(),
        letter,
        (letters, place, other) => {
          const at = place % letters.length;
          fc.pre(letters[at] !== other);
          const typed = letters.with(at, other).join('');
          expect(verdictOf(typed, letters.join(''))).toBe('wrong');
        },
      ),
    );
  });
});
