import { describe, expect, test } from 'vitest';
import type { Block, Run } from '../../../src/core/notes/block.ts';
import { drawBlocks } from '../../../src/edges/discord/views/blocks.ts';
import { drawWithin } from '../../../src/edges/discord/views/fit.ts';
import { code, list, paragraph, passage, quote, table } from './passages.ts';

/** What stands in a note → what is sent to Discord. */
const examples: readonly [name: string, blocks: readonly Block[], drawn: string][] = [
  [
    'the answering sentence is bold',
    [paragraph('=混合云由两种云组成。=难点是通信。')],
    '**混合云由两种云组成。**难点是通信。',
  ],
  ['bold words inside the answer share its markers', [paragraph('=a =*b*= c=')], '**a b c**'],
  ['white space stays outside the markers', [paragraph('a= b =c')], 'a **b** c'],
  ['white space alone is not marked', [paragraph('a= =b')], 'a b'],
  ['code inside the answer', [paragraph('=用 =`kubectl`= 部署=')], '**用** `kubectl` **部署**'],
  ['a backtick inside code', [paragraph([{ text: 'a`b', code: true }])], '`` a`b ``'],
  ['code is not escaped', [paragraph('`**x** <@1>`')], '`**x** <@1>`'],
  ['a line end inside bold text', [paragraph('=一\n二=')], '**一**\n**二**'],
  [
    'marks that overlap are nested',
    [
      paragraph([
        { text: 'a', strong: true },
        { text: 'b', strong: true, em: true },
        { text: 'c', em: true },
        { text: 'd', strike: true },
      ]),
    ],
    '**a_b_**_c_~~d~~',
  ],
  ['italics before a letter', [paragraph([{ text: 'un', em: true }, { text: 'bound' }])], '*un*bound'],
  [
    'a web link',
    [paragraph([{ text: 'docs', href: 'https://example.org/a_(b)' }])],
    '[docs](https://example.org/a_%28b%29)',
  ],
  [
    'a link that is partly the answer',
    [
      paragraph([
        { text: '看', href: 'https://example.org', answer: true },
        { text: '这里', href: 'https://example.org' },
      ]),
    ],
    '**[看](https://example.org/)**[这里](https://example.org/)',
  ],
  ['a link to another note is text', [paragraph([{ text: '存储', href: 'storage.md' }])], '存储'],
  ['a script is no link', [paragraph([{ text: 'x', href: 'javascript:alert(1)' }])], 'x'],
  [
    'a link whose text is an address shows the true one',
    [paragraph([{ text: 'https://good.example', href: 'https://evil.example' }])],
    '<https://evil.example/>',
  ],
  [
    'a bare address stays a link',
    [paragraph('见 https://example.org/a_b_c。后文')],
    '见 <https://example.org/a_b_c>。后文',
  ],
  ['a list', [paragraph('三种：'), list(['公有云', '私有云'])], '三种：\n- 公有云\n- 私有云'],
  ['an ordered list counts on', [list(['甲', '乙'], 9)], '9. 甲\n10. 乙'],
  [
    'nested lists are indented by their marker',
    [list([['甲', list([['a', list(['x'], 1)]])], '乙'], 1)],
    '1. 甲\n   - a\n     1. x\n2. 乙',
  ],
  [
    'a list after text in an item',
    [list([['甲', paragraph('说明'), code('x = 1')]])],
    '- 甲\n  说明\n  ```\n  x = 1\n  ```',
  ],
  ['paragraphs keep their distance', [paragraph('一'), paragraph('二')], '一\n\n二'],
  ['a quote', [quote(paragraph('一\n二'), list(['三']))], '> 一\n> 二\n> - 三'],
  ['a quote in a quote', [quote(paragraph('一'), quote(paragraph('二')))], '> 一\n> \n> 二'],
  ['a code block', [paragraph('运行：'), code('ls -l\n', 'sh')], '运行：\n```sh\nls -l\n```'],
  ['a fence inside a code block', [code('a\n```\nb')], '```\na\n`\u200B``\nb\n```'],
  ['a language Discord would take for text', [code('x', 'my lang')], '```\nx\n```'],
  ['an empty code block', [code('\n')], ''],
  [
    'two columns: a definition list',
    [table(['类型', '说明'], ['私有云', '=一个组织专用='], ['公有云', ''])],
    '-# 类型 — 说明\n**私有云** — **一个组织专用**\n**公有云**',
  ],
  [
    'narrow tables: aligned columns, the row that answers is marked',
    [table(['服务', '层', 'Who'], ['S3', '=存储=', 'AWS'], ['云服务器', '计算', 'xy']), paragraph('完')],
    [
      '```',
      '  服务      层    Who',
      `${'─'.repeat(21)}`,
      '▸ S3        存储  AWS',
      '  云服务器  计算  xy',
      '```\n完',
    ].join('\n'),
  ],
  [
    'wide tables: row by row, named by the first cell; empty cells are left out',
    [
      table(
        ['名称', '*优点*', '缺点', ''],
        ['*私有云*', '安全'.repeat(20), '=成本高=', ''],
        ['公有云', '', '*不由自己*管', '见 `vpc`'],
        ['', '便宜', '', ''],
        ['', '', '', ''],
      ),
    ],
    [
      `- **私有云** — 优点: ${'安全'.repeat(20)} · 缺点: **成本高**`,
      '- **公有云** — 缺点: 不由自己管 · 见 `vpc`',
      '- 优点: 便宜',
    ].join('\n'),
  ],
];

describe('drawBlocks', () => {
  test.each(examples)('%s', (_, blocks, drawn) => {
    expect(drawBlocks(blocks)).toBe(drawn);
  });

  test('no two pairs of markers meet', () => {
    const marks: Partial<Run>[] = [{}, { strong: true }, { answer: true }, { em: true }, { strike: true }];
    for (const a of marks) {
      for (const b of marks) {
        const drawn = drawBlocks([
          paragraph([
            { ...a, text: '甲' },
            { ...b, text: '乙' },
          ]),
        ]);
        expect(drawn, JSON.stringify([a, b])).not.toMatch(/\*{4}|_{2}|~{4}/);
      }
    }
  });
});

describe('drawWithin', () => {
  const long = '很长的一段话，讲的是云计算。'.repeat(20);

  test.each<[string, Block[], RegExp]>([
    ['paragraphs are cut between two', [paragraph(long), paragraph(long)], /^[^\n]+\n…$/],
    ['a list between items', [list(Array.from({ length: 60 }, (_, i) => `第 ${i} 项`))], /\n- 第 \d+ 项\n…$/],
    ['code between lines, and closed', [code('line of code\n'.repeat(60))], /\nline of code\n```\n…$/],
    [
      'a table between rows',
      [table(['键', '值'], ...Array.from({ length: 60 }, (_, i) => [`k${i}`, 'v']))],
      /— v\n…$/,
    ],
    [
      'a quote between blocks',
      [quote(paragraph('短'), paragraph(long), paragraph(long))],
      /^> 短\n> \n> .*\n…$/,
    ],
    ['one line that is too long, anywhere', [paragraph(`=${long}${long}=`)], /。?[^*]*\n…$/],
  ])('%s', (_, blocks, shape) => {
    const drawn = drawWithin(passage({ blocks }), 400);
    expect(drawn.length).toBeLessThanOrEqual(400);
    expect(drawn.length).toBeGreaterThan(40);
    expect(drawn).toMatch(shape);
  });

  test('what fits is not touched', () => {
    expect(drawWithin(passage({ blocks: [paragraph('短')] }), 10)).toBe('短');
  });
});
