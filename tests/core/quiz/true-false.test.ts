import { describe, expect, test } from 'vitest';
import { turned } from '../../../src/core/quiz/turned.ts';
import { answers, ask } from './ask-notes.ts';

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

/** The statements that a note gives, by whether they are true. */
function told(text: string) {
  return ask(text)
    .questions.filter(({ kind }) => kind === 'true-false')
    .map((question) => ({ prompt: question.prompt, isTrue: answers(question).includes('✓ 正确') }));
}

describe('what can be right or wrong', () => {
  test.each([
    ['a fragment that asks', '实证表述：世界是什么样子的（可以检验）'],
    ['reasons after a claim', '物价指数高估生活费用：替代偏向、新产品引进、质量变化无法衡量'],
    ['a clause about something else', '摩擦性失业：找一份新的工作总是需要时间'],
    ['what someone did', '甲系统：直接把操作系统的内核给改掉了'],
    ['what is used there', '点对点协议：一段点对点的链路用的，在拨号的用户那里'],
    ['an example pointed at', '关联规则：大家都知道的啤酒和尿布那个例子'],
  ])('not %s', (_, line) => {
    expect(told(`# 概念\n\n${line}\n`)).toEqual([]);
  });

  test('not advice', () => {
    const { questions } = ask("# Accounts\n\nRoot user: don't use it for your daily work, turn MFA on\n");
    expect(questions).toEqual([]);
  });

  test('a question that someone knows the answer of is a statement', () => {
    expect(told('# 通信\n\n广播：向所有的人发送消息，发送者不必知道接收者在哪里。\n')).toHaveLength(1);
  });
});

describe('a definition that is lent to another term', () => {
  test('says something that others of the kind surely are not', () => {
    const purpose = '- 监控：主要对系统里的资源进行管理与控制。\n- 部署：能够按照请求对软件作出安排。\n';
    const prompts = told(`# 平台\n\n${purpose}- 日志：负责把发生的事情按时间写下来。\n`);
    expect(prompts.filter(({ isTrue }) => !isTrue)).toEqual([]);
  });

  test('is no property that others may have too', () => {
    const prompts = told(
      '# 换页\n\n- 先进先出：会有 Belady 异常，页框多了缺页反而多。\n- 时钟法：用一个访问位轮流去挑要换出的页面。\n- 最佳法：换掉最长时间以后才用到的页面。\n',
    );
    expect(prompts.filter(({ prompt }) => /(?:时钟法|最佳法).*Belady/su.test(prompt))).toEqual([]);
  });

  test('is not that of a part of its subject', () => {
    const prompts = told(
      '# 加工\n\n冷压加工：直接在常温下把两块材料压成一块。\n\n混合加工：先加热一遍（冷压与热熔的混合），再压成一块。\n',
    );
    expect(prompts.filter(({ prompt }) => /混合加工.*常温/su.test(prompt))).toEqual([]);
  });

  test('may differ in one character that is the opposite', () => {
    const prompts = told('# 处理器\n\n管态：处理器的高权限运行状态。\n\n目态：处理器的低权限运行状态。\n');
    expect(prompts.some(({ isTrue }) => !isTrue)).toBe(true);
  });
});

test('a word is not turned within another term of the note', () => {
  const prompts = told(
    '# 市场\n\n外部性：一个人的行为对旁观者的无补偿的影响。\n\n矫正税：用来矫正外部性造成的影响的税收。\n',
  );
  expect(prompts.filter(({ prompt }) => prompt.includes('内部性'))).toEqual([]);
});

test('at most three in five statements are true', () => {
  const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
  const lines = names.map((name, at) => `${name}号机：由第${at + 1}组工人在车间里装配起来的机器。`);
  const statements = told(`# 机器\n\n${lines.join('\n\n')}\n`);
  expect(statements.filter(({ isTrue }) => isTrue).length).toBeLessThanOrEqual(
    Math.max(1, statements.length * 0.6),
  );
});
