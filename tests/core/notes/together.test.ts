import { describe, expect, it } from 'vitest';
import { outline, texts } from './read.ts';

const sentence = '局域网里的每台机器都有一个地址，交换机记下哪个地址在哪个口上，收到一帧就只往那个口送。';

describe('what a line announces stays with it', () => {
  const announcement = `${sentence}这样一来，一台交换机要做的事情就只有下面两件：`;

  it.each([
    ['code', '```sh\nshow mac\n```', 'show mac'],
    ['a quote', '> 学习', '学习'],
    ['a list, even after two blank lines', '\n- 学习\n- 转发', '学习\n转发'],
  ])('%s', (_, block, text) => {
    expect(texts(`${announcement}\n\n${block}`)).toEqual([`${announcement}\n${text}`]);
  });

  it('paragraphs that each explain a term, as far as they fit; the next text without a term is not announced', () => {
    expect(
      texts(`${announcement}\n\n**学习**：记下地址。\n\n**转发**：查表送出。\n\n${sentence.repeat(6)}`),
    ).toEqual([`${announcement}\n学习：记下地址。\n转发：查表送出。`, sentence.repeat(6)]);
  });
});

describe('what cannot be read alone stays with the text before it', () => {
  it.each(['$$ v = f \\lambda $$', '其中 $v$ 是速度。', 'Here v is the speed.', '它们都有地址。'])(
    '%s',
    (line) => {
      const before = sentence.repeat(6);
      expect(texts(`${before}\n\n${line}`)).toEqual([`${before}\n${line}`]);
      expect(texts(`${before}\n\n光纤里的光比电缆里的电走得远。`)).toHaveLength(2);
    },
  );
});

describe('a paragraph and its translation', () => {
  const pair = (number: number) => [
    `Switch ${number} learns the address of each machine and sends a frame only to the port where that machine is.`,
    `交换机${number}记下每台机器的地址，收到一帧只往那台机器所在的口送。`,
  ];

  it('are one passage, however much stands before them', () => {
    const pairs = [1, 2, 3].map(pair);
    expect(texts(pairs.flat().join('\n\n'))).toEqual([
      [...(pairs[0] ?? [])].join('\n'),
      [...(pairs[1] ?? [])].join('\n'),
      [...(pairs[2] ?? [])].join('\n'),
    ]);
  });

  it('stay together where both begin with the term in bold, which would start a passage', () => {
    expect(texts('**A frame** is the unit of the link layer.\n\n**帧**是链路层的数据单位。')).toHaveLength(1);
  });
});

describe('quotes above paragraphs', () => {
  const note =
    '> 什么是帧？\n\n链路层的单位。\n\n> 帧和包的区别\n\n- 层不同\n\n> 什么是段？\n\n> 怎样分段？\n\n传输层来分。';

  it('are headings where that is the habit of the note; a question nobody has answered answers nothing', () => {
    expect(outline(`# 网络\n\n${note}`)).toEqual([
      ['网络 > 什么是帧？', '链路层的单位。'],
      ['网络 > 帧和包的区别', '层不同'],
      ['网络 > 怎样分段？', '传输层来分。'],
    ]);
  });

  it('are text where they are few, or sentences', () => {
    expect(texts('> 什么是帧？\n\n链路层的单位。')).toEqual(['什么是帧？\n链路层的单位。']);
    const remark = '> 帧有头有尾。\n\n是。';
    expect(texts([remark, remark, remark].join('\n\n'))).toEqual([
      [remark, remark, remark].join('\n').replaceAll(/> |\n(?=\n)/g, ''),
    ]);
  });
});
