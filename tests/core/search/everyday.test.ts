import { expect, test } from 'vitest';
import { isEveryday } from '../../../src/core/search/everyday.ts';
import { stem, tokenize } from '../../../src/core/text/tokens.ts';

test.each([
  [
    'people say them whatever the subject is',
    ['好处', '坏处', '喜欢', '朋友', '今天', 'good', 'peopl', 'work'],
  ],
  ['they only frame a question', ['什么', '怎么样', '区别', 'what', 'the', 'differ']],
])('everyday words: %s', (_, words) => {
  expect(words.filter((word) => !isEveryday(word))).toEqual([]);
});

test.each([
  ['they name things of some field', ['虚拟机', '刹车', '光合作用', 'kubernet', 'photosynthesi', 'k8s']],
  ['a fact of this kind is asked for by them', ['价格', '作者', '地址']],
  ['they are themselves what small talk is about', ['饺子', '电影']],
])('specific words: %s', (_, words) => {
  expect(words.filter(isEveryday)).toEqual([]);
});

// "What exactly is a hub" must not count a specific word that the notes don't have (`missing`).
test.each(['exactly', 'simply', 'day', 'tomorrow', 'big', 'somebody', "doesn't"])(
  'everyday in English: %s',
  (word) => {
    const stems = tokenize(word).flatMap(({ words }) => words);
    expect(stems.filter((one) => !isEveryday(one))).toEqual([]);
  },
);

test.each(['bit', 'dig', 'man', 'car', 'brother', 'june'])('specific, short as it is: %s', (word) => {
  expect(isEveryday(stem(word))).toBe(false);
});
