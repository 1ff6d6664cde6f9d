import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutInto } from '../../scripts/bench/cut.ts';
import { drawQuestions, makeQuestions } from '../../scripts/bench/questions.ts';
import { median, mediansByPlace, rotated } from '../../scripts/bench/rounds.ts';
import { withSpeedup } from '../../scripts/bench/search.ts';
import { bench } from '../../scripts/bench.ts';
import { folderOf, jsonl, run, runAsProcess } from './run.ts';

const BREADS = ['rye', 'wheat', 'oat', 'spelt', 'corn', 'rice'];
const SENTENCES = ['rises slowly', 'is baked hot', 'keeps for a week', 'tastes of malt'];
const CORPUS = jsonl(
  ...BREADS.map((bread) => ({
    id: bread,
    title: `${bread} bread`,
    text: SENTENCES.map((does) => `Bread of ${bread} ${does}.`).join(' '),
    source: 'bread.md',
  })),
);

describe('bench of search', () => {
  test('--json: the figures of every engine, for each size', () => {
    const folder = folderOf({
      'corpus.jsonl': CORPUS,
      'queries.jsonl': jsonl({ text: 'which bread keeps?' }, { text: 'rye or wheat' }),
    });
    const { status, stdout, stderr } = runAsProcess(
      ...(['bench', '--only', 'search', '--sizes', '6', '--json'] as const),
      ...['--corpus', join(folder, 'corpus.jsonl')],
    );
    expect(status, stderr).toBe(0);
    const number = expect.any(Number);
    const engine = { p50: number, p99: number, buildSeconds: number, heapMB: number };
    const figures = { ours: engine, minisearch: engine, flexsearch: engine, fts5: engine };
    const speedup = { minisearch: number, flexsearch: number, fts5: number };
    expect(JSON.parse(stdout)).toEqual({ search: [{ passages: 6, questions: 2, ...figures, speedup }] });
  });

  test('what it cannot do is said in one line', async () => {
    const complaint = async (...args: string[]) => {
      const { status, stdout, stderr } = await run(bench, ...args);
      expect([status, stdout]).toEqual([1, '']);
      return stderr;
    };
    expect(await complaint('--only', 'speed')).toBe('--only: expected search, bot, start, got "speed"\n');
    expect(await complaint('--sizes', '10')).toMatch(/^--sizes goes with --corpus\. Usage: .*\n$/);
    expect(await complaint('--corpus', 'nowhere.jsonl')).toBe("nowhere.jsonl: can't be read (ENOENT)\n");
  });
});

describe('rounds', () => {
  test('the median: the middle one, or between the middle two', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([1, 2, 4, 9])).toBe(3);
    expect(median([])).toBeNaN();
  });

  test('a question counts with the median of its rounds: one slow round of the machine is no matter', () => {
    const [first, disturbed, last] = [
      [1, 20, 3],
      [100, 200, 300],
      [2, 10, 4],
    ];
    expect(mediansByPlace([first, disturbed, last])).toEqual([2, 20, 4]);
  });

  test('each engine comes first in its turn', () => {
    expect([0, 1, 2, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual([
      ...['abc', 'bca', 'cab', 'abc'],
    ]);
  });

  test('the speed-up: how many times as long the others take, by the medians', () => {
    const of = (p50: number) => ({ p50, p99: 99, buildSeconds: 1, heapMB: 1 });
    const figures = { ours: of(2), minisearch: of(80), flexsearch: of(5), fts5: of(1) };
    expect(withSpeedup(figures).speedup).toEqual({ minisearch: 40, flexsearch: 2.5, fts5: 0.5 });
  });
});

describe('passages', () => {
  const long = (name: string) => ({
    path: name,
    title: name,
    text: `${`${name} has a sentence of its own. `.repeat(400)}`,
  });
  const documents = ['ash', 'oak', 'elm'].map(long);

  test('are cut at sentence ends, of about 300 characters, evenly over the documents', () => {
    const passages = cutInto(documents, 30);
    expect(passages).toHaveLength(30);
    for (const { text } of passages) {
      expect(text).toMatch(/^\w+ has a sentence of its own\..*\.$/);
      expect(Math.abs(text.length - 300)).toBeLessThan(50);
    }
    const perDocument = documents.map(
      ({ path }) => passages.filter((passage) => passage.path === path).length,
    );
    expect(perDocument).toEqual([10, 10, 10]);
  });

  test('are shorter where that many are wanted, and fewer where the text does not give them', () => {
    const many = cutInto(documents, 300);
    expect(many).toHaveLength(300);
    for (const { text } of many) expect(text).toMatch(/^\w+ has a sentence of its own\..*\.$/);
    expect(cutInto(documents, 5000)).toHaveLength(1200);
    expect(new Set(many.map(({ id }) => id)).size).toBe(300);
  });
});

describe('questions', () => {
  test('equally many of each collection, however large; the same in every run', () => {
    const large = Array.from({ length: 500 }, (_, i) => `large ${i}`);
    const small = Array.from({ length: 20 }, (_, i) => `small ${i}`);
    const drawn = drawQuestions([large, [], small], 10);
    expect(drawn.filter((question) => question.startsWith('small'))).toHaveLength(5);
    expect(drawQuestions([large, [], small], 10)).toEqual(drawn);
  });

  test('are made of the text where nobody has asked any', () => {
    const texts = [
      '混合云把公有云和私有云连在一起，数据留在自己手里。',
      'The hypervisor shares one machine among guests.',
    ];
    const passages = texts.map((text, i) => ({
      ...{ id: `${i}`, path: 'a.md', headings: [], text },
      ...{ role: 'body' as const, language: null },
    }));
    const [chinese = '', english = ''] = makeQuestions(passages, 2);
    expect(texts[0]).toContain(chinese);
    expect(chinese.length).toBeGreaterThanOrEqual(4);
    expect(english).toBe('The hypervisor shares one machine among guests');
  });
});
