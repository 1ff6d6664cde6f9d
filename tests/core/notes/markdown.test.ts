import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/core/notes/block.ts';
import { outline, read, texts } from './read.ts';

function runsOf(markdown: string): readonly Run[] {
  const [block] = read(markdown)[0]?.blocks ?? [];
  return block?.kind === 'paragraph' ? block.runs : [];
}

describe('formatting', () => {
  it.each([
    ['a bracket inside', '**对象存储（OBS）**是存储', '对象存储（OBS）'],
    ['quotes inside', '这是**“云”**的意思', '“云”'],
    ['a colon inside', '**带宽：**每秒多少比特', '带宽：'],
    ['a stop inside', '他说**注意！**然后走了', '注意！'],
    ['English behind', '**云：**Amazon', '云：'],
  ])('in bold touches Chinese text with %s, which CommonMark forbids', (_, markdown, strong) => {
    expect(runsOf(markdown).find((run) => run.strong)?.text).toBe(strong);
    expect(texts(markdown)[0]).not.toContain('*');
  });

  it('nests and ends where it should', () => {
    expect(runsOf('**a *b* c** ~~d~~ `e` [f](https://x.y)')).toEqual([
      { text: 'a ', strong: true },
      { text: 'b', strong: true, em: true },
      { text: ' c', strong: true },
      { text: ' ' },
      { text: 'd', strike: true },
      { text: ' ' },
      { text: 'e', code: true },
      { text: ' ' },
      { text: 'f', href: 'https://x.y' },
    ]);
  });

  it('is no business of a formula', () => {
    expect(texts('$a*b*c$ 与 $$\\{x\\}\\\\$$')).toEqual(['$a*b*c$ 与 $$\\{x\\}\\\\$$']);
  });

  it('goes on between amounts of money', () => {
    expect(texts('It costs $5 *or* $6.')).toEqual(['It costs $5 or $6.']);
  });
});

describe('line ends inside a paragraph', () => {
  it('stay where the author meant lines', () => {
    expect(texts('2016年商用\n产品很多')).toEqual(['2016年商用\n产品很多']);
  });

  it.each([
    ['a small letter', 'A long line of an English sentence that an editor', 'wrapped here.'],
    ['formatted text', 'A long line of an English sentence that an editor', '**wrapped** here.'],
    ['a name', 'A line of more than sixty characters that was written by people at', 'Amazon.'],
    ['a year', 'A line of more than sixty characters that was written by people in', '2010.'],
  ])('become spaces where a sentence goes on with %s', (_, first, second) => {
    expect(texts(`${first}\n${second}`)).toEqual([`${first} ${second.replaceAll('*', '')}`]);
  });

  it('become spaces after short lines too, once a line of the paragraph was wrapped', () => {
    const prose = 'A long line of an English sentence that an editor\nwrapped at\n`WebSocket`\n26 times.';
    expect(texts(prose)).toEqual([prose.replaceAll('\n', ' ').replaceAll('`', '')]);
  });

  it.each([
    [
      'a term',
      'Volume: storage that Docker manages and that survives when the container is removed',
      'Bind mount: a host directory',
    ],
    [
      'a bold term',
      'Volume: storage that Docker manages and that survives when the container is removed',
      '**Bind mount**: a host directory',
    ],
    [
      'a term before a dash',
      'Volume - storage that Docker manages and that survives when the container is removed',
      'Image - a read-only template',
    ],
    [
      'a name in small letters, below another',
      'kubelet: an agent that runs on each node of the cluster, beside the containers',
      'etcd: a key-value store',
    ],
  ])('stay before %s and its explanation', (_, first, second) => {
    const [text = ''] = texts(`${first}\n${second}\nand more`);
    expect(text.split('\n').slice(0, 2)).toEqual([first, second.replaceAll('*', '')]);
  });

  it('stay between short English lines, which are lists in disguise', () => {
    expect(texts('cisco juniper\nhuawei zte')).toEqual(['cisco juniper\nhuawei zte']);
  });

  it('drop the blanks around them, full-width ones too', () => {
    expect(texts('　　第一行  \n　　第二行<br>第三行\\\n第四行')).toEqual(['第一行\n第二行\n第三行\n第四行']);
  });
});

describe('text that CommonMark would swallow', () => {
  it('keeps a remark that looks like the address of a link', () => {
    expect(texts('[注]: 以官网为准\n\n[^1]: 出自教材。')).toEqual(['[注]: 以官网为准\n[^1]: 出自教材。']);
  });

  it.each([
    ['on their line', '[m]: https://example.org/m'],
    ['on the next line, as formatters wrap them', '[m]:\n  https://example.org/m'],
    ['one below the other', '[l]: ./l.md\n[m]: https://example.org/m'],
  ])('still uses real addresses %s', (_, addresses) => {
    expect(runsOf(`[手册][m]\n\n${addresses}`)).toEqual([{ text: '手册', href: 'https://example.org/m' }]);
  });

  it('keeps a remark whose text stands on the next line', () => {
    expect(texts('[注]:\n以官网为准')).toEqual(['[注]:\n以官网为准']);
  });
});

describe('a paragraph underlined by accident', () => {
  it('of several lines is no heading; its rule ends the section', () => {
    expect(outline('第一行\n第二行\n---\n后面')).toEqual([
      ['', '第一行\n第二行'],
      ['', '后面'],
    ]);
  });

  it('that is a sentence is none either, and its line is that of the text', () => {
    const [passage] = read('这是一句话。\n---\n\n# 标题\n\n正文');
    expect([passage?.text, passage?.lines]).toEqual(['这是一句话。', [1, 1]]);
  });

  it('is a heading after all when it reads like one', () => {
    expect(outline('总结\n---\n\n正文')).toEqual([['总结', '正文']]);
  });
});

describe('raw HTML', () => {
  it('leaves its text, with entities and formatting read', () => {
    expect(texts('<div align="center">A &amp; **B**&nbsp;C<br/>D</div>')).toEqual(['A & B\u00a0C\nD']);
  });

  it('leaves nothing of comments, scripts and styles', () => {
    expect(
      texts(
        '甲<!-- 一\n二 -->乙\n\n<!--\n\n# x\n\n-->\n\n<style>\np {}\n</style>\n\n<script>\n1 < 2\n</script>',
      ),
    ).toEqual(['甲乙']);
  });

  it('keeps a less-than sign, which opens no tag', () => {
    expect(texts('<p>1 < 2, 3 > 2</p>')).toEqual(['1 < 2, 3 > 2']);
  });

  it('gives its pictures, as Typora writes them', () => {
    expect(read('甲。\n\n<img src="a%20b.png" alt="图" style="zoom:50%" />')[0]?.images).toEqual([
      { alt: '图', src: 'a b.png', line: 3 },
    ]);
  });
});

describe('a heading without a blank behind its hashes', () => {
  it('is one from two hashes on, at any place but in code', () => {
    expect(outline('##刹车\n正文。\n###1.1 碟刹 ##\n碟片。\n\n```\n##code\n```')).toEqual([
      ['刹车', '正文。'],
      ['刹车 > 1.1 碟刹', '碟片。\n##code'],
    ]);
  });

  it('may be a tag where it has one, and is text where it has seven or nothing behind', () => {
    expect(texts('#刹车 #碟刹\n\n正文。')).toEqual(['#刹车 #碟刹\n正文。']);
    expect(texts('#######刹车\n\n正文。')).toEqual(['#######刹车\n正文。']);
    expect(outline('# A\n\n##\n\n正文。')).toEqual([['A', '正文。']]);
  });
});

describe('blocks', () => {
  it('keep comments of code, which are no headings, and drop blank lines around it', () => {
    expect(outline('# A\n\n```sh\n\n# list\nls\n\n```')).toEqual([['A', '# list\nls']]);
  });

  it('are read from indented text as text: notes indent by habit', () => {
    expect(texts('# A\n\n    不是代码')).toEqual(['不是代码']);
  });

  it('of a list show no boxes of tasks', () => {
    expect(texts('- [x] 读完\n- [ ] 复习')).toEqual(['读完\n复习']);
  });

  it('of a table leave out empty cells and rows, and keep a row on one line', () => {
    expect(texts('| | |\n| --- | --- |\n| a<br>b | `c\\|d` |\n| | |\n| e | |')).toEqual(['a b | c|d\ne']);
  });

  it('that hold nothing are none', () => {
    expect(texts('text\n\n>\n\n-\n\n| |\n| --- |\n| |\n\n```\n```')).toEqual(['text']);
  });

  it('take a heading inside a quote for a line of text', () => {
    expect(outline('# A\n\n> ## 重点\n>\n> 先握手。')).toEqual([['A', '重点\n先握手。']]);
  });
});
