import { describe, expect, it } from 'vitest';
import { outline, read, texts } from './read.ts';

describe('a term stays with its explanation', () => {
  it('starts a passage at each term in bold or before a colon', () => {
    expect(texts('**路由**：选路。\n\n**交换**：转发。\n\n网关: 出口。')).toEqual([
      '路由：选路。',
      '交换：转发。',
      '网关: 出口。',
    ]);
  });

  it('keeps advantages, examples and notes with the term they are about', () => {
    expect(texts('**TCP**：可靠的传输协议。\n\n优点：不丢数据。\n\n例如：网页。\n\nNote: slow.')).toEqual([
      'TCP：可靠的传输协议。\n优点：不丢数据。\n例如：网页。\nNote: slow.',
    ]);
  });

  it('takes a bare "优点:" below a term for its text, not for a heading that would hide the term', () => {
    expect(outline('# 协议\n\n**TCP**：可靠。\n\n优点:\n\n不丢数据。')).toEqual([
      ['协议', 'TCP：可靠。\n优点:\n不丢数据。'],
    ]);
  });

  it('keeps a name with its expansion in brackets in a passage of its own', () => {
    const before = '这一节讲的是局域网里常用的协议，它们大多在二十世纪八十年代就已经定型，今天仍在使用。';
    expect(texts(`${before}\n\nARP (address resolution protocol) 由地址查网卡。`)).toHaveLength(2);
  });

  it('joins short paragraphs of one section, because each alone says too little', () => {
    expect(texts('# 史\n\n1969 年第一次通信。\n\n1983 年换成 TCP/IP。')).toEqual([
      '1969 年第一次通信。\n1983 年换成 TCP/IP。',
    ]);
  });
});

describe('a section ends', () => {
  it('at two blank lines', () => {
    expect(texts('甲。\n\n乙。\n\n\n丙。')).toEqual(['甲。\n乙。', '丙。']);
  });

  it('at a rule, which is the same wish in Markdown', () => {
    expect(texts('甲。\n\n---\n\n乙。')).toEqual(['甲。', '乙。']);
  });

  it('not at a picture or comment, however it is spaced from the text by single lines', () => {
    expect(texts('甲。\n\n![](a.png)\n\n<!-- b -->\n\n乙。')).toEqual(['甲。\n乙。']);
  });

  it('not between an announcement and its list', () => {
    expect(texts('协议有:\n\n\n- TCP\n- UDP')).toEqual(['协议有:\nTCP\nUDP']);
  });
});

describe('headings', () => {
  it('give the path, also where levels are skipped', () => {
    expect(outline('# A\n\n#### B\n\nb\n\n## C\n\nc')).toEqual([
      ['A > B', 'b'],
      ['A > C', 'c'],
    ]);
  });

  it('that are empty or only a colon are no part of it', () => {
    expect(outline('# A\n\n##\n\n### :\n\ntext')).toEqual([['A', 'text']]);
  });

  it('that say something themselves and have nothing below are text beside their siblings', () => {
    expect(outline('# 网络\n\n## 光纤\n\n快。\n\n## 用途: 上网/看片\n\n## 双绞线\n\n便宜。')).toEqual([
      ['网络 > 光纤', '快。'],
      ['网络', '用途: 上网/看片'],
      ['网络 > 双绞线', '便宜。'],
    ]);
  });

  it('with a colon are parents all the same where a deeper heading follows', () => {
    expect(outline('# 网络\n\n## 应用层: 两个协议\n\n### DNS\n\n查名字。')).toEqual([
      ['网络 > 应用层: 两个协议 > DNS', '查名字。'],
    ]);
  });

  it('with a colon title the note where they are its first line', () => {
    expect(outline('# Networks: an introduction\n\n\nText.')).toEqual([
      ['Networks: an introduction', 'Text.'],
    ]);
  });

  it('that number a chapter make no statement', () => {
    expect(outline('## 第三章: 路由\n\n\n正文。')).toEqual([['第三章: 路由', '正文。']]);
  });

  it('in a row without text are a list the author wrote as an outline', () => {
    expect(outline('# 五层\n\n## 应用层\n\n## 传输层\n\n## 网络层')).toEqual([
      ['五层', '应用层\n传输层\n网络层'],
    ]);
    const [list] = read('# 五层\n\n## 应用层\n\n## 传输层\n\n## 网络层');
    expect(list?.role).toBe('outline');
  });

  it('alone without text only wait for it: a passage that repeats its name would answer nothing', () => {
    expect(outline('# A\n\ntext\n\n## 以后再写')).toEqual([['A', 'text']]);
  });
});

describe('bare labels', () => {
  it('become the path of the paragraphs below, up to the next section', () => {
    expect(outline('分类:\n\n第一种是有线网络\n\n第二种是无线网络\n\n\n另一节')).toEqual([
      ['分类', '第一种是有线网络\n第二种是无线网络'],
      ['', '另一节'],
    ]);
  });

  it('in bold alone on a line are labels too', () => {
    expect(outline('**有线**\n\n用网线。')).toEqual([['有线', '用网线。']]);
  });

  it('above each other all stay', () => {
    expect(outline('网络:\n\n分类:\n\n有线和无线。')).toEqual([['网络 > 分类', '有线和无线。']]);
  });

  it('above a list are its introduction and stay text', () => {
    expect(outline('分类:\n\n- 有线\n- 无线')).toEqual([['', '分类:\n有线\n无线']]);
  });

  it('get an overview of their members, so that "which are there" finds all of them', () => {
    const passages = read('分类:\n\n有线: 用网线。\n\n无线: 用电波。');
    expect(passages.map(({ role, text }) => [role, text])).toEqual([
      ['overview', '分类:\n有线\n无线'],
      ['body', '有线: 用网线。'],
      ['body', '无线: 用电波。'],
    ]);
    expect(passages[0]?.lines).toEqual([3, 5]);
  });

  it('of the same name in two sections make two overviews, each of its own lines', () => {
    const half = '## 一\n\n分类:\n\n有线: 快。\n\n无线: 慢。\n\n';
    const overviews = read(half + half.replace('一', '二')).filter(({ role }) => role === 'overview');
    expect(overviews.map(({ headings, lines }) => [headings, lines])).toEqual([
      [['一'], [5, 7]],
      [['二'], [13, 15]],
    ]);
  });

  it('that repeat a question are no list of members', () => {
    const note = '问: 什么是帧？\n\n链路层的数据单位。\n\n\n问: 什么是包？\n\n网络层的数据单位。';
    expect(read(note).map(({ role }) => role)).toEqual(['body', 'body']);
  });
});

describe('pictures', () => {
  it('belong to the passage before them, with their path decoded', () => {
    const [passage] = read('甲。\n\n![帧](../%E5%9B%BE/a%20b.png)');
    expect(passage?.images).toEqual([{ alt: '帧', src: '../图/a b.png', line: 3 }]);
  });

  it('right below a heading belong to the first passage of its section', () => {
    expect(read('# A\n\n![](a.png)\n\n## B\n\ntext')[0]?.images).toHaveLength(1);
  });

  it('of a section without text do not go to the next section', () => {
    expect(read('## A\n\n![](a.png)\n\n## B\n\ntext')[0]?.images).toEqual([]);
  });

  it('know their own line inside a paragraph and a table', () => {
    const passages = read('one\ntwo ![](a.png)\n\n| h |\n| --- |\n| x |\n| ![](b.png) |');
    expect(passages.flatMap(({ images }) => images.map(({ src, line }) => [src, line]))).toEqual([
      ['a.png', 2],
      ['b.png', 7],
    ]);
  });
});
