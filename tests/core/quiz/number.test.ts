import { describe, expect, test } from 'vitest';
import { answers, ask } from './ask-notes.ts';

function numbers(text: string) {
  return ask(text)
    .questions.filter(({ kind }) => kind === 'number')
    .map((question) => [question.prompt.split('\n').at(-1), answers(question)]);
}

describe('numbers in running text', () => {
  test.each([
    ['以太网最短帧 64字节, 最长1518. 常见。', '以太网最短帧 ____字节。', '64'],
    ['RIP: 距离向量, 最大跳数15, 16表示不可达。', 'RIP：最大跳数____。', '15'],
    ['MAC地址: 48位, 前24位是厂商的编号。', 'MAC地址：____位。', '48'],
    ['A 库的默认端口为 27017，B 库的默认端口为 3306。', 'A 库的默认端口为 ____。', '27017'],
    ['IPv6首部固定40字节。', 'IPv6首部固定____字节。', '40'],
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

  test('how many there are, said with a verb', () => {
    expect(numbers('云计算有四种部署形式：\n\n- 私有云\n- 公有云\n- 社区云\n- 混合云\n')).toContainEqual([
      '云计算有____种部署形式。',
      ['4'],
    ]);
    expect(numbers('Interphase has three parts: growth, synthesis and more growth.\n')).toContainEqual([
      'Interphase has ____ parts.',
      ['3'],
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
});
