import { describe, expect, it } from 'vitest';
import { glossaryInPieces, mergeGlossaries, readGlossary } from '../../../src/core/notes/glossary.ts';
import { problemLine } from '../../../src/core/notes/problem.ts';

const HEADER = '| 中文 | English | others | group |\n| --- | --- | --- | --- |\n';
const read = (rows: string) => readGlossary({ path: 'glossary.md', text: HEADER + rows });
const problemsOf = (rows: string) => read(rows).problems.map(problemLine);

describe('a glossary', () => {
  it('names a term in Chinese, English and other ways, whatever separates these', () => {
    expect(read('| 局域网 | LAN | local network、區域網路; 内网，办公网 | 网络 |').glossary).toEqual([
      { names: ['局域网', 'LAN', 'local network', '區域網路', '内网', '办公网'], group: '网络' },
    ]);
  });

  it('takes a name only once, traditional or full-width as it may be', () => {
    expect(read('| 雲 | cloud | 云、ＣＬＯＵＤ | x |').glossary[0]?.names).toEqual(['雲', 'cloud']);
  });

  it('takes a dash for an empty cell, in as many rows as there are', () => {
    const { glossary, problems } = read('| 帧 | — | - | x |\n| 包 | — | - | x |');
    expect(glossary.map(({ names }) => names)).toEqual([['帧'], ['包']]);
    expect(problems).toEqual([]);
  });

  it('reads all tables of the file and nothing between them', () => {
    const text = `# 表\n\n说明\n\n${HEADER}| 帧 | frame | | a |\n\n## 二\n\n${HEADER}| 包 | packet | | b |`;
    expect(readGlossary({ path: 'glossary.md', text }).glossary).toHaveLength(2);
  });

  it('reads a table in a callout, which is set apart, but none in a quote or a list', () => {
    const table = `${HEADER}| 帧 | frame | | a |`;
    const indented = (by: string) => table.replaceAll(/^/gm, by);
    const count = (text: string) => readGlossary({ path: 'glossary.md', text }).glossary.length;
    expect(count(`:::tip\n${table}\n:::`)).toBe(1);
    expect(count(`> [!note]\n${indented('> ')}`)).toBe(1);
    expect(count(indented('> '))).toBe(0);
    expect(count(`- x\n\n${indented('  ')}`)).toBe(0);
  });

  it('reads what stands in a cell without its marks, links by reference too', () => {
    const text = `${HEADER}| **帧** | [frame][f] | \`FR\` | a |\n\n[f]: https://example.org\n`;
    expect(readGlossary({ path: 'glossary.md', text }).glossary).toEqual([
      { names: ['帧', 'frame', 'FR'], group: 'a' },
    ]);
  });

  it('can be read a row at a time', () => {
    const rows = Array.from({ length: 100 }, (_, i) => `| 帧${i} | frame ${i} | | a |`).join('\n');
    const pieces = glossaryInPieces({ path: 'glossary.md', text: HEADER + rows });
    expect([...pieces].length).toBeGreaterThan(100);
    expect(read(rows).glossary).toHaveLength(100);
  });
});

describe('a malformed glossary is reported with its line, and the rest is read', () => {
  it.each([
    [
      'a row without a name',
      '| 帧 | frame | | x |\n| | | | x |',
      'glossary.md:4: this glossary row names nothing',
    ],
    [
      'a name of two terms',
      '| 帧 | frame | | x |\n| 画面 | Frame | | x |',
      'glossary.md:4: "Frame" is already a name of "帧"; this row is left out',
    ],
  ])('%s', (_, rows, message) => {
    expect(problemsOf(rows)).toEqual([message]);
    expect(read(rows).glossary.map(({ names }) => names[0])).toEqual(['帧']);
  });

  it('a table of another form', () => {
    const text = '| 中文 | English |\n| --- | --- |\n| 帧 | frame |';
    expect(readGlossary({ path: 'glossary.md', text }).problems.map(problemLine)).toEqual([
      'glossary.md:1: a glossary table has 4 columns (中文 | English | other names | group), not 2',
    ]);
  });

  it('no table at all', () => {
    expect(readGlossary({ path: 'glossary.md', text: '帧: frame' }).problems.map(problemLine)).toEqual([
      'glossary.md:1: the glossary holds no table; nothing is read from it',
    ]);
  });

  it('a row with too few cells, which still names its term', () => {
    expect(read('| 帧 | frame |').glossary).toEqual([{ names: ['帧', 'frame'], group: '' }]);
  });
});

describe("a folder's own glossary over the project's", () => {
  const base = read('| 帧 | frame | 数据帧 | 网络 |\n| 包 | packet | 报文 | 网络 |').glossary;

  it('replaces the row of a term it names itself', () => {
    const own = read('| 帧 | video frame | | 影视 |').glossary;
    expect(mergeGlossaries(own, base)).toEqual([own[0], base[1]]);
  });

  it('takes away a name that it uses for something else', () => {
    const own = read('| 信 | letter | 报文 | 邮政 |').glossary;
    expect(mergeGlossaries(own, base)).toEqual([own[0], base[0], { names: ['包', 'packet'], group: '网络' }]);
  });
});
