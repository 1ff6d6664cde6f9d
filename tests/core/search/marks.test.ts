import { expect, test } from 'vitest';
import { HAS_NUMBER, HAS_YEAR, marksOf } from '../../../src/core/search/marks.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

/** The kinds that each sentence of a text holds. */
function kindsIn(text: string): string[] {
  return tokenize(text).map((sentence) => {
    const marks = marksOf(sentence);
    return `${marks & HAS_YEAR ? 'year' : ''}${marks & HAS_NUMBER ? '#' : ''}`;
  });
}

test.each([
  ['本店在 2003 年开业', 'year#'],
  ['开业于1998年', 'year#'],
  ['Opened in 1984', 'year#'],
  ['在公元 1066 年', 'year#'],
  ['骑 999 公里，或者 2100 公里', '#'],
  ['零件号 19981', '#'],
  ['v2.4 起支持', '#'],
  ['二十四个齿', '#'],
  ['one of twelve spokes', '#'],
  ['half a wheel', '#'],
  ['一个轮子', ''],
  ['a wheel', ''],
])('%s: %s', (sentence, kinds) => {
  expect(kindsIn(sentence)).toEqual([kinds]);
});

test('each sentence has its own', () => {
  expect(kindsIn('本店在 2003 年开业。卖公路车。共二十四种。')).toEqual(['year#', '', '#']);
});
