import { describe, expect, test } from 'vitest';
import { ask } from './ask-notes.ts';

function problems(text: string) {
  return ask(text).problems.map(({ line, message }) => [line, message]);
}

describe('broken text is reported to its owner and not asked', () => {
  test.each([
    ['characters that could not be read', 'cookie 是为了解决无状态的问\uFFFD\uFFFD', 'be read'],
    ['a sentence that breaks off', '减到零就丢弃这个分组, 并且', 'breaks off'],
    ['one that lacks its last word', '抖动的原因是分给进程的物理块太', 'breaks off'],
    ['an English one', 'The kernel keeps a table of pages because', 'breaks off'],
    ['a word twice', 'The cell divides in in order to grow, and the the nucleus with it.', 'twice'],
    ['marks that mark nothing', '这里的**重点是没有闭合的标记。', 'mark nothing'],
  ])('%s', (_, note, why) => {
    expect(problems(`${note}\n`)).toEqual([[1, expect.stringContaining(why)]]);
  });

  test('a whole sentence of the same line is still asked', () => {
    const { questions } = ask('RIP: 最大跳数15, 16表示不可达. 每经过一个路由器都要加一, 并且\n');
    expect(questions.map(({ prompt }) => prompt)).toEqual(['填空（填数字）：\nRIP：最大跳数____。']);
  });
});

describe('no false alarm', () => {
  test.each([
    ['a digit after a word that takes one', '慢开始: cwnd从1开始, 每经过一个往返时间翻一倍'],
    ['a list after its introduction', '常用的命令有很多，例如\n\n- ls\n- cp\n'],
    ['logical and', '这一级的运算是逻辑与'],
    ['words that end a sentence', '它的用途是求和\n\n这项技术已经普及'],
    ['目的的 and 总和和', '这样做是为了目的的实现，总和和平均值都要算'],
    ['code', '用 `a ** b` 求幂，用 `and` 表示并且'],
    ['a preposition at the end', 'the thing it is made of'],
    ['a single word on its line', 'or'],
  ])('%s', (_, note) => {
    expect(problems(`${note}\n`)).toEqual([]);
  });
});
