import { describe, expect, test } from 'vitest';
import { Homophones } from '../../../src/core/search/homophones.ts';
import { SoundNames } from '../../../src/core/search/sound-names.ts';

const names = [
  '云计算',
  '私有云',
  '公共云',
  '微服务',
  '服务器',
  '子任务',
  '资源池',
  '分布式存储',
  '隔离性',
  '混合云',
  '宿主机',
  '负载均衡',
  '存储网络',
  '防火墙',
  'KVM',
  '网关',
];
const homophones = new Homophones(soundNames(names), () => false);

function soundNames(some: readonly string[]): SoundNames {
  const known = new SoundNames({ shown: false });
  for (const name of some) known.give(name);
  return known;
}

/** What was replaced, as `from→to`. */
function corrected(question: string): string[] {
  return homophones.check(question).corrections.map(({ from, to }) => `${from}→${to}`);
}

describe('a name typed with characters of the same sound', () => {
  test.each([
    ['什么是云记算', '云记算→云计算', 'one character'],
    ['私有运是什么', '私有运→私有云', 'at its end'],
    ['隔里性', '隔里性→隔离性', 'in its middle, even a character that can be a question word'],
    ['分不式存处', '分不式存处→分布式存储', 'two characters, in a name of five'],
    ['什麼是雲記算', '雲記算→云计算', 'in traditional characters'],
    ['微服雾', '微服雾→微服务', 'fu wu is fu wu, whatever the tone'],
  ])('%s: %s, %s', (question, correction) => {
    expect(corrected(question)).toEqual([correction]);
  });

  test('only the name changes', () => {
    expect(homophones.check('请问云记算和 KVM？').text).toBe('请问云计算和 KVM？');
  });
});

describe('a name typed with a character that looks like the right one', () => {
  test.each([
    ['云汁算是什么', '云汁算→云计算', '汁 for 计'],
    ['宿主札', '宿主札→宿主机', '札 for 机'],
    ['私有去是什么', '私有去→私有云', 'at its end, with nothing behind that it could stand with'],
    ['分市式存处', '分市式存处→分布式存储', 'and another one of the same sound'],
  ])('%s: %s, %s', (question, correction) => {
    expect(corrected(question)).toEqual([correction]);
  });
});

describe('a name with a slip of the fingers', () => {
  test.each([
    ['混云合', '混云合→混合云', 'two characters swapped'],
    ['负载均均衡有什么用', '负载均均衡→负载均衡', 'one of them twice'],
    ['什么是负均衡', '负均衡→负载均衡', 'one missing, so that half a word is left'],
  ])('%s: %s, %s', (question, correction) => {
    expect(corrected(question)).toEqual([correction]);
  });
});

describe('nothing right is touched', () => {
  test.each([
    ['云计算', 'a name as it is written'],
    ['雲計算', 'the same in traditional characters'],
    ['公共运输', '运输 is a word: 公共|运输 is no 公共云'],
    ['公共運輸', 'in traditional characters too'],
    ['为服务器选硬盘', 'a question word before a name: 为|服务器 is no 微服务'],
    ['资源持有者', '持有 is a word'],
    ['分公式存储', 'who typed a word meant it: 公式'],
    ['私有去部署', '去 is an everyday word: it may stand with what follows'],
    ['惊负均衡', 'what is left of 负载 may belong to what stands before it'],
    ['王官', 'two characters sound like too much (网关, 网管)'],
    ['云基酸', 'two of three characters wrong is another word'],
  ])('%s: %s', (question) => {
    expect(homophones.check(question)).toEqual({ text: question, corrections: [] });
  });

  test('what sounds like two names is left alone', () => {
    const two = new Homophones(soundNames(['记事本', '纪事本']), () => false);
    expect(two.check('计事本').corrections).toEqual([]);
  });

  test('one of two names that sound alike is a name, whichever was learnt first', () => {
    const two = new Homophones(soundNames(['记事本子', '纪事本子', '事本子']), () => false);
    for (const name of ['记事本子', '纪事本子']) expect(two.check(name).corrections).toEqual([]);
  });

  test('a look-alike that the notes hold with what is beside it is no error', () => {
    expect(homophones.check('存储网格').text).toBe('存储网络');
    const written = new Homophones(soundNames(['存储网络']), (pair) => pair === '网格');
    expect(written.check('存储网格').corrections).toEqual([]);
  });

  test('what the notes could hold, pair by pair, is no error', () => {
    const written = new Homophones(soundNames(['公有云']), (pair) => ['共有', '有云'].includes(pair));
    expect(written.check('共有云').corrections).toEqual([]);
  });

  test('an empty question, a single character, a very long one', () => {
    for (const text of ['', '云', '去'.repeat(5000)]) {
      expect(homophones.check(text)).toEqual({ text, corrections: [] });
    }
  });
});
