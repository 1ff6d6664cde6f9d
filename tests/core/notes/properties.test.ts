import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../src/core/notes/note.ts';
import type { Passage } from '../../../src/core/notes/passage.ts';
import { highlight, textOf } from '../../../src/core/notes/plain-text.ts';

const passagesOf = (text: string): readonly Passage[] =>
  readNote({ path: 'a.md', text }).note?.passages ?? [];

/** Pieces that mean something to Markdown or to the cutter, in any order. */
const PIECES = [
  ...[
    '#',
    '### ',
    '\n',
    '\n\n',
    '\n\n\n',
    '- ',
    '1. ',
    '  ',
    '\t',
    '> ',
    '---\n',
    '===',
    '```',
    '<!--',
    '-->',
  ],
  ...[
    '| a | b |\n| --- | --- |\n',
    '| ',
    '|',
    '<details>',
    '<br>',
    '<img src="a.png">',
    '![x](a%20b.png)',
    '&amp;',
  ],
  ...[
    '[l](u)',
    '[注]: 文',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '$',
    '：',
    ':',
    '。',
    '. ',
    'title: x\n',
    '- [x] ',
    '!!! note "标题"\n',
    '    ',
    '::: tip 提示\n',
    ':::\n',
    '> [!note] 注\n',
    '```mermaid\ngantt\n',
    'flowchart TD\nA[甲] --> B\n',
    '{width=5}',
    '\r\n',
  ],
  ...['云计算', '网络（LAN）', 'Cloud', '类型: ', '形式:', '优点: ', '😀', '\u3000', '\u200b', '\uFEFF'],
  ...['字'.repeat(300), 'word '.repeat(100), `${'item '.repeat(90)}\n`],
];
const markdown = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('any text at all', () => {
  it('is cut into passages that can be shown and cited', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const lastLine = text.split(/\r\n|\r|\n/).length;
        for (const { text: plain, blocks, lines, headings } of passagesOf(text)) {
          expect(plain.trim()).not.toBe('');
          expect(plain.length).toBeLessThanOrEqual(800);
          expect(plain.isWellFormed()).toBe(true);
          expect(textOf(blocks)).toBe(plain);
          const [from, to] = lines;
          expect(from >= 1 && from <= to && to <= lastLine).toBe(true);
          expect(headings.every((heading) => heading.trim() !== '')).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has passages with ids of ten letters and digits, none twice', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        // Twice the same text, so that equal passages must be told apart.
        const ids = passagesOf(`${text}\n\n\n\n${text}`).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[0-9a-z]{10}$/);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its words under any highlight', () => {
    fc.assert(
      fc.property(markdown, fc.nat(900), fc.nat(900), (text, start, length) => {
        for (const { blocks, text: plain } of passagesOf(text)) {
          expect(textOf(highlight(blocks, { start, end: start + length }))).toBe(plain);
        }
      }),
      { numRuns: 500 },
    );
  });
});

const WORDS = ['路由器', '交换机', '光纤', 'TCP', 'UDP', '端口 80', '带宽', 'the frame', '校验和', '网关'];
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const element = fc.oneof(
  phrase.map((text) => `${text}。`),
  phrase.map((text) => `**${text}**：${text}`),
  phrase.map((text) => `标签:\n\n${text}`),
  fc
    .array(phrase, { minLength: 1, maxLength: 30 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(phrase, { minLength: 1, maxLength: 30 })
    .map((rows) => `| 名 |\n| --- |\n${rows.map((row) => `| ${row} |`).join('\n')}`),
);
const section = fc
  .tuple(fc.nat(3), fc.array(element, { minLength: 1, maxLength: 5 }))
  .map(([level, elements]) => ({ level: level + 1, body: elements.join('\n\n') }));
const note = fc
  .array(section, { minLength: 2, maxLength: 5 })
  .map((sections) =>
    sections.map(({ level, body }, index) => `${'#'.repeat(level)} 第${index}节\n\n${body}\n`),
  );

describe('an ordinary note', () => {
  it('is found again, every line of it, in some passage or its heading path', () => {
    fc.assert(
      fc.property(note, (sections) => {
        const source = sections.join('\n');
        const kept = passagesOf(source).map(({ headings, text }) => [...headings, text].join('\n'));
        for (const line of source.split('\n')) {
          const words = line
            .replace(/^#+ |^- |\*\*|^\||\|$/g, '')
            .replace(/:$/, '')
            .trim();
          if (/^[-\s|]*$/.test(words)) continue;
          expect(kept.some((text) => text.includes(words))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the ids of all passages but those of the section that was edited', () => {
    fc.assert(
      fc.property(note, fc.nat(4), (sections, which) => {
        const edited = which % sections.length;
        const after = sections.map((section, index) =>
          index === edited ? `${section}\n新的一句话。\n` : section,
        );
        const left = (list: readonly Passage[]) =>
          list.filter(({ headings }) => !headings.includes(`第${edited}节`)).map(({ id }) => id);
        expect(left(passagesOf(after.join('\n')))).toEqual(left(passagesOf(sections.join('\n'))));
      }),
      { numRuns: 300 },
    );
  });
});
