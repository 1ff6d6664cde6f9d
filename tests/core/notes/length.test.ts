import { describe, expect, it } from 'vitest';
import { outline, read, texts } from './read.ts';

const sentence = (number: number) => `第${number}句讲的是路由器怎样选路，一共不到五十个字。`;
const sentences = (count: number) => Array.from({ length: count }, (_, i) => sentence(i)).join('');

describe('a long paragraph', () => {
  it('is cut between sentences', () => {
    const parts = texts(sentences(120));
    expect(parts.join('')).toBe(sentences(120));
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(400);
      expect(part).toMatch(/^第.*。$/);
    }
  });

  it('without a full stop is cut at commas', () => {
    const parts = texts('路由器一跳一跳地转发，'.repeat(300));
    expect(parts.every((part) => part.length <= 400 && part.endsWith('，'))).toBe(true);
  });

  it('without any pause is cut anyway, but never inside a character', () => {
    const parts = texts(`a${'𠮷'.repeat(1500)}`);
    expect(parts.every((part) => part.length <= 400 && part.isWellFormed())).toBe(true);
    expect(parts.join('')).toBe(`a${'𠮷'.repeat(1500)}`);
  });

  it('that keeps its line ends knows the line of each part', () => {
    const passages = read(`# A\n\n${'甲'.repeat(299)}。\n${'乙'.repeat(299)}。`);
    expect(passages.map(({ lines }) => lines)).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });
});

describe('a long list', () => {
  it('repeats the line that introduces it in every part; the source lines are those of the items', () => {
    const items = Array.from({ length: 40 }, (_, i) => `- ${sentence(i)}`).join('\n');
    const passages = read(`规则如下:\n${items}`);
    expect(passages.length).toBeGreaterThan(1);
    expect(passages.every(({ text }) => text.startsWith('规则如下:\n第'))).toBe(true);
    expect(passages[0]?.lines[0]).toBe(1);
    for (const [index, { lines }] of passages.entries()) {
      if (index > 0) expect(lines[0]).toBe((passages[index - 1]?.lines[1] ?? 0) + 1);
    }
  });

  it('stays whole with what announces it while it is a little too long: half a list is half an answer', () => {
    const items = Array.from({ length: 14 }, (_, i) => `- ${sentence(i)}`).join('\n');
    const text = `${sentences(4)}规则如下：\n\n${items}`;
    expect(texts(text)).toEqual([text.replaceAll('- ', '').replace('\n\n', '\n')]);
  });

  it('takes the sentence along that announces it at the end of a long paragraph', () => {
    const items = Array.from({ length: 14 }, (_, i) => `- ${sentence(i)}`).join('\n');
    expect(texts(`${sentences(10)}规则如下：\n\n${items}`)).toEqual([
      sentences(10),
      `规则如下：\n${items.replaceAll('- ', '')}`,
    ]);
  });

  it('takes its introduction along, away from the paragraph before', () => {
    const items = Array.from({ length: 14 }, (_, i) => `- ${sentence(i)}`).join('\n');
    expect(texts(`${sentences(6)}\n\n规则如下:\n\n${items}`)).toEqual([
      sentences(6),
      `规则如下:\n${items.replaceAll('- ', '')}`,
    ]);
  });

  it('keeps its numbers', () => {
    const items = Array.from({ length: 30 }, (_, i) => `${i + 3}. ${sentence(i)}`).join('\n');
    const starts = read(items).map(({ blocks: [list] }) => (list?.kind === 'list' ? list.start : 0));
    expect(starts[0]).toBe(3);
    const second = read(items)[1]?.text ?? '';
    expect(second.startsWith(sentence((starts[1] ?? 0) - 3))).toBe(true);
  });

  it('with one item of many parts puts the item over them as a heading', () => {
    const inner = Array.from({ length: 30 }, (_, i) => `  - ${sentence(i)}`).join('\n');
    const [first, second] = outline(`# 网络\n\n- 路由:\n${inner}\n- 交换`);
    expect(first?.[0]).toBe('网络 > 路由');
    expect(second?.[0]).toBe('网络 > 路由');
  });

  it('with a single item of 3,000 characters is cut at sentences', () => {
    const parts = texts(`- ${sentences(110)}`);
    expect(parts.every((part) => part.length <= 400)).toBe(true);
    expect(parts.join('')).toBe(sentences(110));
  });
});

describe('an outline of topics', () => {
  const parts = (topic: string) => `- ${topic}\n${[1, 2, 3, 4].map((n) => `  - ${sentence(n)}`).join('\n')}`;

  it('is cut at its topics, each the heading of what is nested under it, with the lines of both', () => {
    const passages = read(`# 协议\n\n${['路由', '交换', '寻址'].map(parts).join('\n')}`);
    expect(passages.map(({ headings, lines }) => [headings.at(-1), lines])).toEqual([
      ['路由', [3, 7]],
      ['交换', [8, 12]],
      ['寻址', [13, 17]],
    ]);
  });

  it('stays whole where a line announces the topics and all fits, because together they answer "which"', () => {
    expect(texts(`做法分为三类：\n\n${['路由', '交换', '寻址'].map(parts).join('\n')}`)).toHaveLength(1);
  });

  it('keeps short topics together', () => {
    const short = (topic: string) => `- ${topic}\n  - 静态\n  - 动态`;
    const outlined = [short('路由'), short('寻址'), parts('交换'), parts('转发'), parts('组播')].join('\n');
    const [first, ...others] = outline(outlined);
    expect(first).toEqual(['', '路由\n静态\n动态\n寻址\n静态\n动态']);
    expect(others.map(([path]) => path)).toEqual(['交换', '转发', '组播']);
  });
});

describe('a long table', () => {
  it('repeats its header and the line above it in every part', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| 10.0.0.${i} | 主机${i} | ${sentence(i)} |`);
    const passages = read(`地址表:\n\n| 地址 | 名字 | 说明 |\n| --- | --- | --- |\n${rows.join('\n')}`);
    for (const { text } of passages) {
      expect(text.startsWith('地址表:\n地址 | 名字 | 说明\n10.0.0.')).toBe(true);
      expect(text.length).toBeLessThanOrEqual(400);
    }
    expect(passages[0]?.lines[0]).toBe(1);
    expect(passages.at(-1)?.lines[1]).toBe(64);
    for (let host = 0; host < 60; host++) {
      expect(passages.filter(({ text }) => text.includes(`主机${host} `))).toHaveLength(1);
    }
  });

  it('is not led by the last of several lines that stand on their own', () => {
    const lines =
      '第一代局域网只有十兆，大家共用一条电缆，谁都听得见别人说话\n\n第二代有了交换机，两台机器之间的通话别人听不见了\n\n第三代是千兆和光纤，一直用到今天，家里和办公室里多半都是它';
    expect(texts(`${lines}\n\n| a | b |\n| --- | --- |\n| c | d |`).at(-1)).toBe('a | b\nc | d');
  });
});

describe('long code', () => {
  it('is cut between lines, each part with its own lines of the source', () => {
    const code = Array.from({ length: 60 }, (_, i) => `ip route add 10.0.${i}.0/24 via 10.0.0.1`).join('\n');
    const passages = read(`\`\`\`\n${code}\n\`\`\``);
    expect(passages.map(({ text }) => text).join('\n')).toBe(code);
    for (const { text, lines } of passages) expect(text.split('\n')).toHaveLength(lines[1] - lines[0] + 1);
    expect(passages[0]?.lines[0]).toBe(2);
  });
});

describe('pictures of a long section', () => {
  it('go to the part they stand by, to no other', () => {
    const images = read(`${sentences(15)}![](1.png)\n${sentences(15)}![](2.png)`).map(({ images }) =>
      images.map(({ src }) => src),
    );
    expect(images.flat()).toEqual(['1.png', '2.png']);
    expect(images[0]).toEqual(['1.png']);
  });
});
