import { describe, expect, test } from 'vitest';
import { syllableOf, syllablesOf } from '../../../src/core/text/syllable.ts';

describe('how a character is read', () => {
  test.each([
    ['云', 'yun', 'without its tone'],
    ['旅', 'lv', 'v stands for ü'],
    ['虛', 'xu', 'traditional ones too'],
    ['行', 'xing', 'one of several readings'],
    ['a', 'a', 'a letter is itself'],
    ['𠀀', '𠀀', 'and so is what has no pinyin'],
  ])('%s is %s: %s', (character, syllable) => {
    expect(syllableOf(character)).toBe(syllable);
  });
});

describe('all its common readings, the usual one first', () => {
  test.each([
    ['云', ['yun']],
    ['行', ['xing', 'hang']],
    ['拓', ['ta', 'tuo']],
    ['a', ['a']],
  ])('%s: %j', (character, syllables) => {
    expect(syllablesOf(character)).toEqual(syllables);
  });
});

// The first and last of those that tiny-pinyin reads as the syllable before, and their neighbours on both sides.
test.each([
  ['bao', '包报暴'],
  ['bei', '杯北备背被'],
  ['ben', '奔本笨'],
  ['chu', '出处触'],
  ['chuai', '揣踹'],
  ['chuan', '川船串'],
  ['di', '低敌弟'],
  ['dian', '颠典点电店垫'],
  ['diao', '貂掉'],
  ['lao', '捞老'],
  ['le', '仂乐了'],
  ['lei', '雷类'],
  ['lun', '抡轮论'],
  ['luo', '啰罗络'],
  ['mu', '母目'],
  ['na', '拿哪那纳'],
  ['nai', '乃耐'],
  ['qia', '掐恰'],
  ['qian', '千仟阡签前钱浅欠'],
  ['qiang', '枪强墙抢'],
  ['qiao', '悄敲桥巧翘'],
  ['qie', '切且窃'],
  ['ri', '日'],
  ['rong', '戎绒容融冗'],
  ['rou', '柔肉'],
  ['zhun', '准'],
  ['zhuo', '捉桌拙灼浊'],
  ['zi', '资子字'],
])('%s: %s', (syllable, characters) => {
  for (const character of characters)
    expect([character, syllableOf(character)]).toEqual([character, syllable]);
});
