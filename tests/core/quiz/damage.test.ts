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
    ['escapes instead of characters', 'OSPF: link state, Dijk\\x00\\x00stra runs on every router', 'escape'],
    ['Chinese read in another encoding', '锛岀敤鎴风敾鍍 标签', 'be read'],
    ['a bracket that is never closed', '批归一化 ( Batch Normaliza', 'breaks off'],
    ['marks that mark nothing', '这里的**重点是没有闭合的标记。', 'mark nothing'],
  ])('%s', (_, note, why) => {
    expect(problems(`${note}\n`)).toEqual([[1, expect.stringContaining(why)]]);
  });

  test('a whole sentence of the same line is still asked', () => {
    const { questions } = ask('RIP: 最大跳数15, 16表示不可达. 每经过一个路由器都要加一, 并且\n');
    expect(questions.map(({ prompt }) => prompt)).toEqual(['填空（填数字）：\nRIP：最大跳数____。']);
  });
});

test('a damaged row of a table is not asked, nor offered as a choice', () => {
  const table =
    '| 层 | 数据单位 |\n| --- | --- |\n| 传输层 | 报文段 |\n| 网络层 | 分组 |\n| 链路层 | 帧 |\n| 物理层 | 锛岀敤鎴风敾 |\n';
  const { questions, problems: found } = ask(table);
  expect(found.map(({ line }) => line)).toEqual([6]);
  expect(questions.length).toBe(3);
  for (const question of questions) expect(JSON.stringify(question)).not.toMatch(/锛|物理层/u);
});

test('a line of an item is told by its own number', () => {
  expect(problems('- 甲：第一件事\n乙：第二件事\n丙：第三件事, 并且\n')).toEqual([
    [3, expect.stringContaining('breaks off')],
  ]);
});

describe('no false alarm', () => {
  test.each([
    ['a digit after a word that takes one', '慢开始: cwnd从1开始, 每经过一个往返时间翻一倍'],
    ['a list after its introduction', '常用的命令有很多，例如\n\n- ls\n- cp\n'],
    ['logical and', '这一级的运算是逻辑与'],
    ['words that end a sentence', '它的用途是求和\n\n这项技术已经普及'],
    ['目的的 and 总和和', '这样做是为了目的的实现，总和和平均值都要算'],
    ['a half-open interval', '取值的区间是 (0, 1]'],
    ['an escape in code', '换行写成 `\\x0a\\x0d` 两个字节'],
    ['traditional characters', '銀行與鋼鐵、鏈條與鐘錶，璇璣與涓流'],
    ['code', '用 `a ** b` 求幂，用 `and` 表示并且'],
    ['a preposition at the end', 'the thing it is made of'],
    ['a single word on its line', 'or'],
  ])('%s', (_, note) => {
    expect(problems(`${note}\n`)).toEqual([]);
  });
});
