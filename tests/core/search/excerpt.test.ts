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
  工序: '一炉面包由和面、醒发、整形和烘烤组成。\n和面：把面粉、水和盐揉成光滑的面团。\n醒发：让面团在温暖的地方长大。\n整形：把面团分块，揉成想要的形状。',
  面团: '种面团：提前一天揉好的面团，加进第二天的面里，香味更足，也更耐放。\n盖上湿布的时候不要碰到面团，不然它会粘住，第二天是揭不开的。',
  酸种: '酸种：只用面粉和水养出来的发酵种，不加商业酵母。\n鲁邦种：法国人养的一种。',
  炉具: '炉具 | 用法 | 温度\n石板炉 | 前一天夜里空烧一个小时，把灰扫干净备用；再入炉 | 二百三十度\n风炉 | 随开随用；不必等 | 一百八十度',
  Loaves:
    'The RaaS contract ends in May, and nobody has asked for it again.\nRaaS: dough rising rented by the hour, with all trays and racks included.',
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

  test('are the line about a thing, not the overview that names everything in the question', () => {
    expect(excerpt('面包的和面做什么', bakery.工序)).toContain('和面：把面粉');
    expect(excerpt('面包的醒发做什么', bakery.工序)).toContain('醒发：让面团');
  });

  test('are the announced members where members are asked for, not the line that explains their owner', () => {
    const text = `面包：用面粉和水做成的主食，烤熟了以后吃。\n${bakery['面包 › 种类']}`;
    expect(excerpt('面包有哪些', text)).toMatch(/^面包有下面几类：\n吐司/);
  });

  test('are the line about a kind of the thing, where none is about just that thing', () => {
    expect(excerpt('什么是面团', bakery.面团)).toMatch(/^种面团：提前一天/);
  });

  test('are the line about a Latin name whose ending is no plural', () => {
    expect(excerpt('what is RaaS', bakery.Loaves)).toMatch(/^RaaS: dough rising/);
  });

  test('are a whole row, however many stops its cells hold', () => {
    expect(excerpt('石板炉空烧多久', bakery.炉具)).toMatch(/再入炉 \| 二百三十度$/);
  });

  test('are what follows a question that the notes ask themselves', () => {
    const text =
      '店里的规矩不多。\n早上和面用的水为什么要在前一天晚上先放进冰箱里冰镇过呢？\n揉面会让面团升温，太热就发过了头。';
    expect(excerpt('和面的水为什么要冰镇', text)).toContain('揉面会让面团升温');
  });

  test('go on after a lead-in that ends without a colon', () => {
    const text =
      '师傅收徒弟的时候，一定会当面讲清楚店里的规矩，以下三条最要紧\n手要干净\n秤要归零\n不许尝生面';
    expect(excerpt('师傅收徒弟讲什么规矩', text)).toMatch(/手要干净\n秤要归零\n不许尝生面$/);
  });

  test('go on after a label that only says the question again', () => {
    const text = 'We open at six.\nThree Basic Rules of Sourdough Starter Care\nFeed it daily\nKeep it warm';
    expect(excerpt('basic rules of sourdough starter care', text)).toContain('Feed it daily');
  });

  test('hold both sides where a difference is asked for', () => {
    const text =
      '吐司和法棍用的是同一种面团，区别在于整形以后怎么烤、烤多久。吐司放进模具里烤，所以四四方方。法棍直接放在石板上烤，外壳很脆。贝果先煮后烤。';
    const found = excerpt('吐司和法棍的区别', text);
    expect(found).toContain('吐司放进模具里烤');
    expect(found).toContain('法棍直接放在石板上烤');
    expect(found).not.toContain('贝果');
  });

  test('begin with the sentence that theirs refers back to', () => {
    const text = '店长怕面粉受潮。因此仓库的地上垫着木板，墙边还放着两台除湿机，夏天整天开着。价格另说。';
    expect(excerpt('仓库的地上为什么垫着木板', text)).toMatch(/^店长怕面粉受潮。因此仓库的地上垫着木板/);
  });

  test('are the members that a line joins by plus signs, or by commas and a last "and"', () => {
    const long = `Rye bread sells well all year long ${'in every street of the old town '.repeat(3)}and on the market too.`;
    const sum = `${long}\nRye bread = flour + water + salt`;
    expect(excerpt('what are the parts of rye bread', sum)).toContain('flour + water + salt');
    const list = `${long}\nRye bread takes flour, water, and salt.`;
    expect(excerpt('what are the parts of rye bread', list)).toContain('flour, water, and salt');
  });

  test('of one very long sentence are its clauses around the question', () => {
    const filler = '这一段说的是别的事情，'.repeat(30);
    const found = excerpt('酵母放在哪里保存', `${filler}酵母要放在冰箱里保存，${filler}`);
    expect(found).toContain('酵母要放在冰箱里保存');
    expect(found?.length).toBeLessThanOrEqual(LONGEST_EXCERPT);
  });
});

describe('what is marked', () => {
  function marked(question: string, text: string): string | null {
    const span = excerptOf(readQuestion(question, index), text)?.marked;
    return span ? text.slice(span.start, span.end) : null;
  }

  test('is the whole excerpt where it is all of the answer', () => {
    expect(marked('什么是酵母', bakery.烤箱)).toBe(excerpt('什么是酵母', bakery.烤箱));
  });

  test('is no row of many that answer alike', () => {
    const many = Array.from({ length: 30 }, (_, i) => `面包 ${i} | 今天有售`).join('\n');
    expect(marked('今天有哪些面包有售', `名称 | 状态\n${many}`)).toBeNull();
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
