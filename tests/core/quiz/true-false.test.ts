import { describe, expect, test } from 'vitest';
import { turned } from '../../../src/core/quiz/turned.ts';
import { ask } from './ask-notes.ts';

describe('a statement turned false by one word', () => {
  test.each([
    ['数据中心内部服务器之间的流量', '数据中心外部服务器之间的流量'],
    ['系统通过增加资源来承担负载', '系统通过减少资源来承担负载'],
    ['读操作不必等待写操作', '读操作需要等待写操作'],
    ['弹性：自动增加或减少资源', null],
    ['没有可以反过来的词', null],
  ])('%s: %s', (statement, expected) => {
    expect(turned(statement, 'zh')).toBe(expected);
  });

  test.each([
    ['filters rows before they are grouped', 'filters rows after they are grouped'],
    ['works without a network', 'works with a network'],
    ['before and after the change', null],
  ])('%s: %s', (statement, expected) => {
    expect(turned(statement, 'en')).toBe(expected);
  });
});

test('a thing is not said to be of another kind than it is', () => {
  const { questions } = ask(`# 同步

- 临界资源：一次只让一个进程使用的资源。
- 银行家算法：分配之前先看会不会进入不安全的状态。
- 管程：把变量连同操作封装在一起的模块。
`);
  const told = questions.filter(({ kind }) => kind === 'true-false').map(({ prompt }) => prompt);
  for (const prompt of told) expect(prompt).not.toMatch(/临界资源.*(?:分配之前|封装)/su);
});
