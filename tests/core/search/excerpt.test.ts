import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/core/search/build-index.ts';
import { excerptOf, LONGEST_EXCERPT } from '../../../src/core/search/excerpt.ts';
import { readQuestion } from '../../../src/core/search/question.ts';
import { runPieces } from '../../../src/core/text/pieces.ts';
import { glossaryOf, passagesOf } from './passages.ts';

const bakery = {
  烤箱: '本店有两台烤箱，都在一楼。\n酵母：让面团发起来的菌，要放在冰箱里保存。\n面粉从北方运来，每周一次。',
  '面包 › 种类':
    '面包有下面几类：\n吐司：放在模具里烤的方面包。\n法棍：外壳脆的长面包。\n贝果：先煮后烤的圈。',
  价格: '面包的价格如下：\n名称 | 价格 | 保质期\n吐司 | 12 元 | 三天\n法棍 | 9 元 | 一天\n贝果 | 6 元 | 两天',
  历史: '1987 年祖父开店。现在的店长在 2004 年接手。2015 年加了咖啡。',
  English: 'The oven is hot. Rye bread needs eighteen hours. Ask for samples at the counter.',
};
const index = runPieces(buildIndex(passagesOf(bakery), glossaryOf()));

function excerpt(question: string, text: string): string | null {
  const span = excerptOf(readQuestion(question, index), text);
  return span && text.slice(span.start, span.end);
}

describe('the words that answer', () => {
  test('are the sentence that holds the question, not the first one', () => {
    expect(excerpt('how long does rye bread need', bakery.English)).toContain(
      'Rye bread needs eighteen hours.',
    );
    expect(excerpt('how long does rye bread need', bakery.English)).not.toContain('counter');
  });

  test('are the line about the subject in a list of terms', () => {
    expect(excerpt('什么是酵母', bakery.烤箱)).toMatch(/^酵母：让面团发起来的菌/);
  });

  test('go on after a mere name or label', () => {
    expect(excerpt('面包有哪几类', bakery['面包 › 种类'])).toMatch(/^面包有下面几类：\n吐司.*\n法棍.*\n贝果/);
  });

  test('are the row of a table, not its head', () => {
    expect(excerpt('法棍的价格', bakery.价格)).toContain('法棍 | 9 元 | 一天');
  });

  test('never end with the head of a table', () => {
    expect(excerpt('面包的价格', bakery.价格)).toContain('吐司 | 12 元 | 三天');
  });

  test('are the dated sentence where a date is asked for', () => {
    expect(excerpt('店长是哪年接手的', bakery.历史)).toMatch(/^现在的店长在 2004 年接手。/);
  });

  test('what all sentences share does not decide: the rarer word does', () => {
    const text =
      '吐司用高筋面粉做，吐司要醒发两次。\n吐司卖十二元。\n吐司能放三天，冷冻以后能放一个月，吐司不要冷藏。';
    expect(excerpt('吐司冷冻以后能放多久', text)).toContain('冷冻以后能放一个月');
  });

  test('of one very long sentence are its clauses around the question', () => {
    const filler = '这一段说的是别的事情，'.repeat(30);
    const found = excerpt('酵母放在哪里保存', `${filler}酵母要放在冰箱里保存，${filler}`);
    expect(found).toContain('酵母要放在冰箱里保存');
    expect(found?.length).toBeLessThanOrEqual(LONGEST_EXCERPT);
  });
});

describe('whatever text and question are', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '面包',
          '。',
          '\n',
          ' | ',
          '：',
          'rye ',
          '2004 年',
          '𠮷',
          '🥖',
          '， ',
          '😀'.repeat(40),
          'ä',
        ),
        {
          maxLength: 120,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('an excerpt is a literal part of the text, of 1 to 160 characters; null only where there is no text', () => {
    fc.assert(
      fc.property(anything, anything, (question, text) => {
        const span = excerptOf(readQuestion(question, index), text);
        if (text.trim() === '') return span === null;
        return (
          span !== null &&
          span.start >= 0 &&
          span.end <= text.length &&
          span.end - span.start >= 1 &&
          span.end - span.start <= LONGEST_EXCERPT
        );
      }),
      { numRuns: 400, seed: 1 },
    );
  });

  test('an excerpt never cuts a character of two code units in half', () => {
    fc.assert(
      fc.property(anything, anything, (question, text) => {
        fc.pre(text.isWellFormed());
        const span = excerptOf(readQuestion(question, index), text);
        return span === null || text.slice(span.start, span.end).isWellFormed();
      }),
      { numRuns: 400, seed: 2 },
    );
  });

  test('a long run without any break is cut between characters', () => {
    for (const text of ['🥖'.repeat(200), `a${'𠮷'.repeat(200)}`]) {
      const found = excerpt('面包', text);
      expect(found?.isWellFormed()).toBe(true);
      expect(found?.length).toBeLessThanOrEqual(LONGEST_EXCERPT);
    }
  });

  test('no text, no excerpt', () => {
    expect(excerpt('面包', '')).toBeNull();
    expect(excerpt('面包', ' \n\t')).toBeNull();
  });
});
