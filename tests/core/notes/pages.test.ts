import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnLength } from '../../../src/core/notes/drawn-length.ts';
import { pagesOf } from '../../../src/core/notes/pages.ts';
import type { Passage } from '../../../src/core/notes/passage.ts';
import { read } from './read.ts';

/** A passage of so many characters under these headings. */
function passage(length: number, ...headings: string[]): Passage {
  const [template] = read('# 课\n\n一句话。\n');
  if (!template) throw new Error('a note of one sentence has one passage');
  const text = '字'.repeat(length);
  return { ...template, headings, text, blocks: [{ kind: 'paragraph', runs: [{ text }], lines: [1, 1] }] };
}

const lengths = (pages: readonly (readonly Passage[])[]) =>
  pages.map((page) => page.map(({ text }) => text.length));

describe('pages', () => {
  it('hold what reads well together', () => {
    expect(lengths(pagesOf([passage(300, 'a'), passage(300, 'a'), passage(400, 'a')], 1))).toEqual([
      [300, 300, 400],
    ]);
  });

  it('begin with a new section rather than in the middle of one', () => {
    const passages = [
      ...[400, 400].map((length) => passage(length, '课', '甲')),
      ...[400, 400, 400].map((length) => passage(length, '课', '乙')),
    ];
    expect(lengths(pagesOf(passages, 1))).toEqual([
      [400, 400],
      [400, 400, 400],
    ]);
  });

  it('divide a long section evenly rather than leave a rest', () => {
    const passages = Array.from({ length: 10 }, () => passage(140, '课', '甲'));
    expect(lengths(pagesOf(passages, 2)).map((page) => page.length)).toEqual([5, 5]);
  });

  it('count what a table or a link takes when it is drawn', () => {
    const [table] = read('| 层 | 设备 |\n| --- | --- |\n| 网络层 | 路由器 |\n| 链路层 | 交换机 |\n');
    expect(drawnLength(table?.blocks ?? [])).toBeGreaterThan(200);
    const [link] = read(`[官网](https://example.org/${'a'.repeat(300)})\n`);
    expect(drawnLength(link?.blocks ?? [])).toBeGreaterThan(300);
  });

  it('without passages there are none', () => {
    expect(pagesOf([], 0)).toEqual([]);
  });

  it('hold each passage once and in order, at most eight, and no more than a message takes', () => {
    const any = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.constantFrom('甲', '乙', '丙')), {
        maxLength: 60,
      })
      .map((drafts) => drafts.map(([length, heading]) => passage(length, '课', heading)));
    fc.assert(
      fc.property(any, (passages) => {
        const pages = pagesOf(passages, 1);
        expect(pages.flat()).toEqual(passages);
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.length).toBeLessThanOrEqual(8);
          const drawn = page.reduce((sum, { blocks }) => sum + drawnLength(blocks), 0);
          if (page.length > 1) expect(drawn).toBeLessThanOrEqual(2600);
        }
      }),
      { seed: 1 },
    );
  });
});
