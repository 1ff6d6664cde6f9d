import { describe, expect, test } from 'vitest';
import { answers, ask } from './ask-notes.ts';

function numbers(text: string) {
  return ask(text)
    .questions.filter(({ kind }) => kind === 'number')
    .map((question) => [question.prompt.split('\n').at(-1), answers(question)]);
}

describe('numbers in running text', () => {
  test.each([
    ['以太网最短帧 64字节, 最长1518. 常见。', '以太网最短帧____字节。', '64'],
    ['RIP: 距离向量, 最大跳数15, 16表示不可达。', 'RIP：最大跳数____。', '15'],
    ['MAC地址: 48位, 前24位是厂商的编号。', 'MAC 地址：____位。', '48'],
    ['A 库的默认端口为 27017，B 库的默认端口为 3306。', 'A 库的默认端口为____。', '27017'],
    ['IPv6首部固定40字节。', 'IPv6 首部固定____字节。', '40'],
  ])('%s', (note, prompt, value) => {
    expect(numbers(`${note}\n`)).toContainEqual([prompt, [value]]);
  });

  test('a number for each name under a label that says what they number', () => {
    expect(
      numbers('常用端口: HTTP 80  HTTPS 443  SSH 22\n')

        .flatMap(([, value]) => value)
        .toSorted(),
    ).toEqual(['22', '443', '80']);
  });

  test.each([
    ['一枚硬币落地后有三种状态：\n\n- 正面\n- 反面\n- 直立\n', '一枚硬币落地后有____种状态。', '3'],
    ['Interphase has three parts: growth, synthesis and more growth.\n', 'Interphase has ____ parts.', '3'],
    ['按照是否需要锁，事务控制有两种方式：悲观的和乐观的。\n', '按照是否需要锁，事务控制有____种方式。', '2'],
    [
      '国际标准化组织（ISO）在 1984 年发布的标准里，规定了网络的七个层次：\n\n- 物理层\n- 链路层\n',
      '国际标准化组织（ISO）在 1984 年发布的标准里，规定了网络的____个层次。',
      '7',
    ],
  ])('how many there are, said with a verb: %s', (note, prompt, value) => {
    expect(numbers(note)).toContainEqual([prompt, [value]]);
  });

  test.each([
    ['others divide it in another way', '云计算有四种部署形式：\n\n- 私有云\n- 公有云\n- 社区云\n- 混合云\n'],
    ['a hedge', 'KVM 基本上有两个组件构成：\n\n1. 内核里的驱动\n2. 用户态的模拟器\n'],
  ])('how many is not asked: %s', (_, note) => {
    expect(numbers(note)).toEqual([]);
  });

  test('limits of a label, in English', () => {
    const limits =
      'Runner: runs code without a server. max 15 min per run, memory 128 MB\n\nStore: key-value, item max 400 KB\n';
    expect(numbers(limits)).toEqual([
      ['Runner: max ____ min per run.', ['15']],
      ['Store: key-value, item max ____ KB.', ['400']],
    ]);
  });

  test.each([
    ['of what it is', 'Cold: min 90 days'],
    ['no verb', 'IPv4 32 bits, IPv6 128 bits'],
  ])('a measure that does not say %s is not asked', (_, note) => {
    expect(numbers(`${note}\n`)).toEqual([]);
  });

  test('a default belongs to the label of its line', () => {
    expect(numbers('ZooKeeper: 分布式协调服务, 用来选主. 默认端口2181\n')).toContainEqual([
      'ZooKeeper：默认端口____。',
      ['2181'],
    ]);
  });

  test.each([
    ['a guess', '这条河大约有 120 公里长，它的流域有 48 个县。'],
    ['a limit', '一个分组至少有 20 字节的首部。'],
    ['a lost subject', '它有 128 位的地址，比原来长得多。'],
    ['a number within a name', 'IPv6 和 S3 都是很常用的东西。'],
    ['what is not counted', '这门课程有三种作业，一般每周都要交。'],
  ])('%s is not asked', (_, note) => {
    expect(numbers(`${note}\n`)).toEqual([]);
  });
});

describe('years', () => {
  const events = `# 历史

安史之乱：755年爆发，763年平定，唐朝由盛转衰。

公元前221年，秦王嬴政统一六国，建立秦朝。

公元前209年，陈胜、吴广在大泽乡起义。

公元前202年，刘邦建立汉朝，定都长安。

690年，武则天改国号为周，正式称帝。
`;

  test('the clause with the year is asked of its label', () => {
    expect(numbers(events).map(([prompt]) => prompt)).toEqual(
      expect.arrayContaining(['安史之乱于____年爆发。', '安史之乱于____年平定。']),
    );
  });

  test('years before Christ stand beside their like', () => {
    const asked = numbers(events).find(([prompt]) => `${prompt}`.includes('秦王嬴政'));
    expect(asked?.[1]).toEqual(['202', '209', '✓ 221']);
  });

  test('of a date the year alone is asked', () => {
    const laws = '《甲法》2017年6月1日施行\n\n《乙法》2020年1月1日施行\n\n《丙法》2021年9月1日施行\n';
    expect(numbers(laws)).toContainEqual(['《甲法》____年6月1日施行。', ['✓ 2017', '2020', '2021']]);
  });

  test('a table of years and events is asked by its events or its years, each row once', () => {
    const table =
      '| 年份 | 事件 |\n| --- | --- |\n| 960年 | 赵匡胤建立北宋 |\n| 1005年 | 宋辽订立盟约 |\n| 1069年 | 王安石开始变法 |\n| 1127年 | 靖康之变 |\n';
    const { questions } = ask(table);
    expect(new Set(questions.map(({ source }) => source.lines[0])).size).toBe(questions.length);
    for (const { prompt } of questions) expect(prompt).toMatch(/发生在哪一年|年发生了下列哪一件事/u);
  });

  test.each([
    '2014年前后，混合云受到普遍关注。',
    '年后：明太祖废除丞相，1380年后六部直接负责。',
    'released 2013 by a firm',
  ])('%s says no year', (note) => {
    const others = '\n\n2011年，甲公司成立于此。\n\n2012年，乙公司成立于此。\n\n2015年，丙公司成立于此。\n';
    for (const [prompt] of numbers(`${note}${others}`)) expect(prompt).toContain('公司成立');
  });

  test('a length is no year', () => {
    const works =
      '1790年，甲运河开始修建，全长1794公里。\n\n1801年，乙运河开始修建。\n\n1805年，丙运河开始修建。\n';
    expect(numbers(works).flatMap(([, values]) => values)).not.toContain('1794');
  });

  describe('in whole sentences', () => {
    const others = '\n\nThe first act was passed in 1951.\n\nThe last act was passed in 1958.\n';
    test.each([
      [
        'In 1956, George Miller described the span of attention.',
        'In ____, George Miller described the span of attention.',
      ],
      [
        'Penicillin was discovered in 1928 by Alexander Fleming.',
        'Penicillin was discovered in ____ by Alexander Fleming.',
      ],
      [
        'Ivan Pavlov (1849–1936) won the Nobel Prize in 1904 for his work.',
        'Ivan Pavlov won the Nobel Prize in ____ for his work.',
      ],
    ])('%s', (note, prompt) => {
      expect(numbers(`${note}${others}`).map(([text]) => text)).toContain(prompt);
    });

    test.each([
      ['a second part of something', 'A fourth component was added by Baddeley in 2000.'],
      ['keywords', 'git: made by Linus Torvalds 2005'],
    ])('not %s', (_, note) => {
      expect(numbers(`${note}${others}`).filter(([text]) => !`${text}`.includes(' act '))).toEqual([]);
    });
  });

  const years = '\n\n1951年，甲公司成立。\n\n1972年，乙公司成立。\n';
  test.each([
    [
      '菲利普斯曲线：失业与通胀的权衡。1958年菲利普斯发现的（他用的其实是工资）',
      '菲利普斯曲线是____年菲利普斯发现的。',
    ],
    [
      '康威定律指出，系统像组织。它由 Melvin Conway 在 1968 年提出。',
      '康威定律由 Melvin Conway 在____年提出。',
    ],
    ['2013 年 3 月：Solomon Hykes 首次公开展示 Docker。', '____年 3 月，Solomon Hykes 首次公开展示 Docker。'],
    ['2000 年：FreeBSD 4.0 发布 Jail 功能，2 个人写的。', '____年，FreeBSD 4.0 发布 Jail 功能，2 个人写的。'],
  ])('a sentence says what it is about: %s', (note, prompt) => {
    expect(numbers(`${note}${years}`).map(([text]) => text)).toContain(prompt);
  });

  test.each([
    '1958年菲利普斯用英国的数据发现的',
    '1.0 版本于 2015 年 7 月发布',
    '研究院在 2011 年发布的定义里',
  ])('%s does not', (note) => {
    expect(numbers(`${note}${years}`).filter(([text]) => !`${text}`.includes('公司成立'))).toEqual([]);
  });
});
