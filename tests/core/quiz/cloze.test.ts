import { describe, expect, test } from 'vitest';
import type { Glossary } from '../../../src/core/notes/glossary.ts';
import { answers, ask } from './ask-notes.ts';

function typed(text: string, glossary: Glossary = []) {
  return ask(text, glossary).questions.filter(({ prompt }) =>
    /^(?:填空（\d|Fill in the blank \()/u.test(prompt),
  );
}

const THRASHING = '抖动: 刚换出的页马上又要换入的一种反常而且很费时间的现象\n';
const KNOWN: Glossary = [{ names: ['抖动', '颠簸', 'thrashing'], group: '内存' }];

describe('a term is typed only where it has one name', () => {
  test('an abbreviation, of which the first letter is told', () => {
    const [question] = typed('NAT: 把私有地址转成公有地址, 缓解地址不够的问题\n');
    expect(question?.prompt).toBe(
      '填空（3 个字符，以 N 开头）：\n____把私有地址转成公有地址，缓解地址不够的问题。',
    );
    expect(question && answers(question)).toEqual(['NAT']);
  });

  test('a Chinese term that the glossary knows, by any of its names', () => {
    expect(typed(THRASHING)).toEqual([]);
    const [question] = typed(THRASHING, KNOWN);
    expect(question && answers(question)).toEqual(['抖动', '颠簸', 'thrashing']);
  });

  test('even then only where it says what kind of thing it is: a mere purpose fits others too', () => {
    expect(typed('抖动: 主要会让系统把大量的时间都花在换页上, 什么也做不成\n', KNOWN)).toEqual([]);
  });

  test.each([
    ['half a Chinese name', 'IP协议: 在网际层上把分组从源主机送到目的主机的一种通信约定\n'],
    ['a label cut at its slash', 'TCP/IP只有四层: 应用层、传输层、网际层再加上最下面的网络接口层\n'],
    [
      'a name made of words that stand there',
      'MapReduce: 先用 Map 函数变成键值对，再用 Reduce 函数把相同键的结果汇总\n',
    ],
    ['initials that stand there', 'RSA: 由 Rivest、Shamir、Adleman 三人提出的，基于大整数分解难题\n'],
    ['praise, which holds of many', 'SSD: 适合安装系统，随机读写的性能比机械硬盘要好得多，价格也不高\n'],
  ])('%s is not', (_, note) => {
    expect(typed(note)).toEqual([]);
  });
});

test('what else stands beside it is no slip for it', () => {
  const [question] = typed(
    '# 协议\n\nSMTP: 用来把邮件从客户端发送到邮件服务器的应用层约定\n\nSNMP: 用来对网络设备进行监视和配置的应用层约定\n',
  );
  const others = question?.answer.form === 'typed' ? question.answer.others : [];
  expect(others).toHaveLength(1);
});

test('the words of the note are kept where they are a sentence', () => {
  const [question] = typed('A **prokaryote** is an organism whose cells lack a membrane-bound nucleus.\n');
  expect(question?.prompt.split('\n').at(-1)).toBe(
    'A ____ is an organism whose cells lack a membrane-bound nucleus.',
  );
});

describe('what the glossary says of a name', () => {
  test('its Chinese names count in Chinese notes only: elsewhere they may mean another thing', () => {
    const memory: Glossary = [{ names: ['内存', 'memory', '主存'], group: '硬件' }];
    const [question] = typed(
      '**Memory** is the set of processes used to encode, store and retrieve information.\n',
      memory,
    );
    expect(question && answers(question)).toEqual(['Memory', 'memory']);
  });

  test('a near twin that the note does not explain makes it a matter of choice', () => {
    const twins: Glossary = [
      { names: ['可用性', 'availability'], group: '质量' },
      { names: ['可靠性', 'reliability'], group: '质量' },
    ];
    const note = '可用性: 系统在一段时间里能够正常地提供服务的程度\n';
    expect(typed(note, twins)).toEqual([]);
    expect(typed(note, twins.slice(0, 1))).toHaveLength(1);
  });
});
