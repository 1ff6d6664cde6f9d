import { describe, expect, test } from 'vitest';
import { answers, ask } from './ask-notes.ts';

/** Prompt, answers, hint and explanation of each question. */
function written(text: string) {
  return ask(text).questions.map((question) => [
    question.prompt,
    answers(question),
    question.hint,
    question.explanation,
  ]);
}

function problems(text: string) {
  return ask(text).problems.map(({ line, message }) => `${line}: ${message}`);
}

describe('a question with a task list', () => {
  test('under a paragraph or a heading, with one right choice or several, a hint and an explanation', () => {
    expect(
      written('Q: Which is a gas?\n\n- [x] neon\n- [ ] iron\n\n> Hint: it glows\n> Neon is a noble gas.\n'),
    ).toEqual([['Which is a gas?', ['✓ neon', 'iron'], 'it glows', 'Neon is a noble gas.']]);
    expect(
      written('# 化学\n\n## 问：水由什么组成？\n\n- [x] 氢\n- [x] 氧\n- [ ] 金\n\n> 提示：两种气体\n'),
    ).toEqual([['水由什么组成？', ['✓ 氢', '✓ 氧', '金'], '两种气体', '氢\n氧']]);
  });

  test.each([
    ['- [ ] a\n- [ ] b', '3: no choice of the question is marked as right with "- [x]"; it is left out'],
    ['- [x] a', '3: the question has fewer than two choices; it is left out'],
    ['- [x] Iron\n- [ ] iron', '3: the choice "iron" stands there twice; it is left out'],
  ])('%j is reported and left out', (choices, problem) => {
    const note = `Q: Which?\n\n${choices}\n`;
    expect(problems(note)).toEqual([problem]);
    expect(written(note)).toEqual([]);
  });

  test('a list of tasks that nobody asks about is no question', () => {
    expect(ask('Homework:\n\n- [x] read\n- [ ] write\n')).toEqual({ questions: [], problems: [] });
  });
});

describe('cards', () => {
  test('`::` asks for the definition, `:::` for the term as well', () => {
    expect(
      written('Atom::smallest unit\nIon:::charged atom\n> Hint: salt\n').map(([prompt, typed, hint]) => [
        prompt,
        typed,
        hint,
      ]),
    ).toEqual([
      ['What is “Atom”?', ['smallest unit'], null],
      ['What is “Ion”?', ['charged atom'], 'salt'],
      ['Which term means “charged atom”?', ['Ion'], 'salt'],
    ]);
  });

  test.each([
    ['社区云/行业云:::几家共用', ['社区云/行业云', '社区云', '行业云']],
    ['外码（foreign key）:::指向别处', ['外码（foreign key）', '外码', 'foreign key']],
    ['TCP/IP:::网际协议族', ['TCP/IP']],
  ])('%s asks for any of the names that the author wrote', (card, accepted) => {
    expect(written(`${card}\n`).at(-1)?.[1]).toEqual(accepted);
  });

  const KEYS =
    '超码::能够唯一标识一个元组的属性的集合\n\n候选码::任意真子集都不能唯一标识元组的超码\n\n外码::参照另一个关系的主码的一组属性\n';

  test('what another card means is no wrong choice where it holds as well', () => {
    const [, key, foreign] = written(KEYS);
    expect(key).toEqual([
      '哪个术语的意思是“任意真子集都不能唯一标识元组的超码”？',
      ['候选码'],
      null,
      '候选码：任意真子集都不能唯一标识元组的超码。',
    ]);
    expect(foreign?.[1]).toHaveLength(3);
  });

  test('a card without term or definition is reported', () => {
    expect(problems('::a thing\n\nAtom::\n')).toEqual([
      '1: the card "::a thing" has no term; it is left out',
      '3: the card "Atom::" has no definition; it is left out',
    ]);
  });

  test.each(['std::vector grows', 'the address fe80::1', 'call `Foo::bar` first', '::1'])(
    '%s is no card',
    (text) => {
      expect(ask(`${text}\n`)).toEqual({ questions: [], problems: [] });
    },
  );
});

describe('highlights', () => {
  test('each is a blank in its own sentence, the others stay to be read', () => {
    expect(written('A ==base== tastes bitter and an ==acid== sour. Salt is neither.\n')).toEqual([
      [
        'Fill in the blank:\nA ____ tastes bitter and an acid sour.',
        ['base'],
        null,
        'A base tastes bitter and an acid sour.',
      ],
      [
        'Fill in the blank:\nA base tastes bitter and an ____ sour.',
        ['acid'],
        null,
        'A base tastes bitter and an acid sour.',
      ],
    ]);
  });

  test('what another blank of the passage asks for is no slip for another', () => {
    const [first] = ask('A ==base== tastes bitter and an ==acid== sour.\n').questions;
    expect(first?.answer).toEqual({ form: 'typed', accepted: ['base'], others: ['acid'] });
  });

  test('one that is not closed is reported; a comparison is none', () => {
    expect(problems('An ==acid tastes sour.\n')).toEqual([
      '1: a "==" is not closed on its line; it is left out',
    ]);
    expect(problems('It holds if a == b, or a==b.\n')).toEqual([]);
  });
});

test('`quiz: off` leaves its section out, up to a heading of the same level or `quiz: on`', () => {
  const cards = (text: string) => ask(text).questions.map(({ prompt }) => prompt);
  const off = '# A\n\n## B\n\n<!-- quiz: off -->\n\nx1::one\n\n### C\n\nx2::two\n\n## D\n\nx3::three\n';
  expect(cards(off)).toEqual(['What is “x3”?']);
  expect(cards('<!-- quiz: off -->\nx1::one\n\n<!-- quiz: on -->\n\nx2::two\n')).toEqual(['What is “x2”?']);
});
