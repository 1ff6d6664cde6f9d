import { describe, expect, test } from 'vitest';
import { soundsLike } from '../../../src/core/search/sounds.ts';

describe('characters that sound alike', () => {
  test.each([
    ['计', '记', 'the same syllable and tone'],
    ['服', '副', 'whatever the tone'],
    ['主', '组', 'zh and z'],
    ['内', '类', 'n and l'],
    ['墙', '前', 'ang and an'],
    ['店', '电', 'both read as they are, see syllable.test.ts'],
    ['弹', '谈', 'in one of two readings: 弹性'],
    ['重', '虫', 'in one of two readings: 重构'],
  ])('%s and %s: %s', (a, b) => {
    expect(soundsLike(a, b)).toBe(true);
    expect(soundsLike(b, a)).toBe(true);
  });

  test.each(['备报', '背宝', '本包', '前切', '桥切', '强切', '乐老', '那木', '电低', '容日', '桌准'])(
    '%s do not',
    (pair) => {
      const [a = '', b = ''] = pair;
      expect(soundsLike(a, b)).toBe(false);
    },
  );

  test('what has no pinyin sounds like itself alone', () => {
    expect(soundsLike('𠀀', '𠀀')).toBe(true);
    expect(soundsLike('𠀀', '云')).toBe(false);
  });
});
