import { describe, expect, test } from 'vitest';
import { synonymsOf } from '../../../src/core/search/synonyms.ts';
import { CROSS_LANGUAGE_SYNONYMS } from '../../../src/core/search/synonyms-cross.ts';
import { ENGLISH_SYNONYMS } from '../../../src/core/search/synonyms-en.ts';
import { CHINESE_SYNONYMS } from '../../../src/core/search/synonyms-zh.ts';
import { stem } from '../../../src/core/text/tokens.ts';

const linesOf = (list: string) => list.trim().split('\n');

describe('words that mean the same', () => {
  test.each([
    ['坏处', '缺点'],
    [stem('drawback'), stem('disadvantage')],
    [stem('advantage'), '优点'],
    ['缺点', stem('drawback')],
    ['邻近', '相邻'],
    ['收手', '停止'],
    ['霸占', '占用'],
    [stem('wipe'), stem('erase')],
    [stem('superuser'), stem('root')],
  ])('%s: %s, and the other way round', (word, other) => {
    expect(synonymsOf(word)).toContain(other);
    expect(synonymsOf(other)).toContain(word);
  });

  test('none for a word that no list holds, nor for the line end of a list', () => {
    expect([synonymsOf('碟刹'), synonymsOf('kubernet'), synonymsOf('')]).toEqual([[], [], []]);
  });

  test('no word is its own, whatever its inflection', () => {
    const words = [CHINESE_SYNONYMS, ENGLISH_SYNONYMS, CROSS_LANGUAGE_SYNONYMS].flatMap((list) =>
      list.split(/\s+/).map(stem),
    );
    expect(words.filter((word) => synonymsOf(word).includes(word))).toEqual([]);
  });

  test('two Chinese words for one English word need not mean the same as each other: power 功率 权力', () => {
    expect(synonymsOf(stem('power'))).toEqual(expect.arrayContaining(['功率', '权力']));
    expect(synonymsOf('功率')).not.toContain('权力');
  });
});

describe('the lists', () => {
  test.each([
    ['Chinese', CHINESE_SYNONYMS],
    ['English', ENGLISH_SYNONYMS],
    ['cross-language', CROSS_LANGUAGE_SYNONYMS],
  ])('%s: each line has two words or more, none of them twice', (_, list) => {
    const malformed = linesOf(list).filter((line) => {
      const words = line.split(' ');
      return words.length < 2 || words.includes('') || new Set(words).size < words.length;
    });
    expect(malformed).toEqual([]);
  });

  test('a line of the third begins with the English word and goes on in Chinese', () => {
    const others = linesOf(CROSS_LANGUAGE_SYNONYMS).filter(
      (line) => !/^[a-z]+(?: \p{Script=Han}+)+$/u.test(line),
    );
    expect(others).toEqual([]);
  });
});
