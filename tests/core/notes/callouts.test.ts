import { describe, expect, it } from 'vitest';
import { outline, read, texts } from './read.ts';

describe('a callout', () => {
  it.each([
    ['MkDocs', '!!! definition "带宽"\n    每秒的**数据量**，取决于:\n\n    - 频宽\n    - 信噪比'],
    ['MkDocs, folded', '???+ note "带宽"\n    每秒的数据量，取决于:\n\n    - 频宽\n    - 信噪比'],
    ['a tab', '=== "带宽"\n\n    每秒的数据量，取决于:\n\n    1. 频宽\n    2. 信噪比'],
    ['VuePress', '::: tip 带宽\n每秒的数据量，取决于:\n\n- 频宽\n- 信噪比\n:::'],
    ['Docusaurus', ':::note[带宽]\n\n每秒的数据量，取决于:\n\n- 频宽\n- 信噪比\n\n:::'],
    ['Obsidian', '> [!info]- 带宽\n> 每秒的数据量，取决于:\n> - 频宽\n> - 信噪比'],
  ])('of %s is what stands in it, below its title, and a passage of its own', (_, callout) => {
    expect(outline(`# 网络\n\n前面。\n\n${callout}\n\n后面。`)).toEqual([
      ['网络', '前面。'],
      ['网络 > 带宽', '每秒的数据量，取决于:\n频宽\n信噪比'],
      ['网络', '后面。'],
    ]);
  });

  it.each(['!!! tip\n    丙。', '::: tip\n丙。\n:::', '> [!TIP]\n> 丙。'])(
    'without a title goes on with the text around it, and its kind is not shown: %s',
    (callout) => {
      expect(texts(`甲。\n\n${callout}\n\n丁。`)).toEqual(['甲。\n丙。\n丁。']);
    },
  );

  it('keeps its title as text above a list, as any label', () => {
    expect(texts('!!! note "调度"\n    - 先来先服务\n    - 轮转')).toEqual(['调度\n先来先服务\n轮转']);
  });

  it('inside a list belongs to its item', () => {
    expect(texts('- 甲\n\n    !!! note "乙"\n        丙\n\n- 丁')).toEqual(['甲\n乙\n丙\n丁']);
  });

  it('gives its headings as lines, which do not end the section around it', () => {
    expect(outline('## A\n\n::: tip\n# 小心\n:::\n\n正文。')).toEqual([['A', '小心\n正文。']]);
  });

  it('knows its lines and pictures', () => {
    const [passage] = read('# A\n\n!!! note "甲"\n    乙。\n\n    ![](a.png){width=65%}');
    expect(passage).toMatchObject({ text: '乙。', lines: [4, 4], images: [{ src: 'a.png', line: 6 }] });
  });

  it('is none in the middle of a line, or where it is only quoted', () => {
    expect(texts('注意 !!! note\n\n> 他说 [!note]')).toEqual(['注意 !!! note\n他说 [!note]']);
  });
});
