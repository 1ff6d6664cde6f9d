import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../scripts/eval.ts';
import { evaluateCorpus } from '../../scripts/evaluate-corpus.ts';
import { BAKERY, folderOf, jsonl, run, runAsProcess } from './run.ts';

const QUESTIONS = jsonl(
  { question: '酵母是什么', answerable: true, expect: '让面团发起来的菌' },
  // Expectations see headings and text without white space, whatever the case; this one no mere excerpt meets.
  { question: 'how long does rye bread rise', answerable: true, expect: 'rye\u241frye.*eighteenhours' },
  // Judged wrongly on purpose: 烤箱 is found, but not by this expectation.
  { question: '烤箱要预热多久', answerable: true, expect: '三十分钟' },
  { question: '今天天气怎么样', answerable: false },
  { question: 'who won the world cup', answerable: false },
);

describe('eval of notes', () => {
  test('sums up how questions were answered', () => {
    const folder = folderOf({ ...BAKERY, 'questions/q.jsonl': QUESTIONS });
    const { status, stdout, stderr } = runAsProcess(
      'eval',
      ...['--knowledge', folder, '--questions', join(folder, 'questions/q.jsonl'), '--json'],
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      questions: 5,
      passages: 3,
      top1: 0.6667,
      top3: 0.6667,
      excerptHit: 0.3333,
      answeredOfAnswerable: 1,
      refusedOfUnanswerable: 1,
      auroc: 1,
      calibrationError: expect.any(Number),
      meanPassageCharacters: expect.any(Number),
      latencyMs: { p50: expect.any(Number), p99: expect.any(Number) },
    });
  });

  test('writes --details, one line a question', async () => {
    const folder = folderOf({ ...BAKERY, 'q.jsonl': QUESTIONS });
    const details = join(folder, 'details.jsonl');
    await run(evaluate, '--knowledge', folder, '--questions', join(folder, 'q.jsonl'), '--details', details);
    const lines = readFileSync(details, 'utf8').trim().split('\n');
    const parsed = lines.map((line) => JSON.parse(line));
    expect(parsed).toHaveLength(5);
    expect(parsed[0]).toMatchObject({
      question: '酵母是什么',
      answerable: true,
      expect: '让面团发起来的菌',
      verdict: 'found',
      excerpt: '酵母：让面团发起来的菌，放在冰箱里保存。',
      excerptHit: true,
      rank: 0,
    });
    expect(parsed[0].passages[0]).toMatchObject({ path: 'zh/面包.md', lines: [5, 5] });
    expect(parsed[3]).toMatchObject({ verdict: 'nothing', rank: -1 });
  });

  test('says where a line is malformed', async () => {
    const folder = folderOf({
      ...BAKERY,
      'cut.jsonl': `${jsonl({ question: 'a', answerable: true })}\n{"question": "b"`,
      'list.jsonl': '[1]\n',
      'key.jsonl': jsonl({ question: 'a', answerable: true }, { question: 'b' }),
      'expect.jsonl': jsonl({ question: 'a', answerable: true, expect: 7 }),
      'pattern.jsonl': jsonl({ question: 'a', answerable: true, expect: '(' }),
    });
    const complaint = async (file: string) => {
      const files = ['--knowledge', folder, '--questions', join(folder, file)];
      const { status, stdout, stderr } = await run(evaluate, ...files);
      expect([status, stdout]).toEqual([1, '']);
      return stderr.replace(`${folder}/`, '');
    };
    expect(await complaint('cut.jsonl')).toBe('cut.jsonl:3: expected a JSON object\n');
    expect(await complaint('list.jsonl')).toBe('list.jsonl:1: expected a JSON object\n');
    expect(await complaint('key.jsonl')).toBe(
      'key.jsonl:2: a line has "question" (text) and "answerable" (true or false)\n',
    );
    expect(await complaint('expect.jsonl')).toBe('expect.jsonl:1: "expect" is a regular expression (text)\n');
    expect(await complaint('pattern.jsonl')).toMatch(/^pattern\.jsonl:1: Invalid regular expression: .*\n$/);
    expect(await complaint('none.jsonl')).toBe("none.jsonl: can't be read (ENOENT)\n");
  });
});

describe('eval of a corpus', () => {
  const corpus = jsonl(
    { id: 'a', title: 'Rye', text: 'A dark bread that needs eighteen hours to rise.' },
    { id: 'b', title: '', text: '酵母是让面团发起来的菌。' },
    { id: 'c', text: 'The oven stands on the ground floor.' },
  );

  test('measures how far up the gold passages come', async () => {
    const folder = folderOf({
      'corpus.jsonl': corpus,
      'queries.jsonl': jsonl(
        // Only its title says what passage a is about.
        { id: '1', text: 'rye', gold: ['a'] },
        { id: '2', text: '酵母是什么', gold: ['b'] },
        { id: '3', text: 'which floor is the oven on', gold: ['a'] },
      ),
    });
    const { stdout, stderr } = await run(
      evaluate,
      ...['--corpus', join(folder, 'corpus.jsonl'), '--queries', join(folder, 'queries.jsonl'), '--json'],
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      queries: 3,
      passages: 3,
      recallAt1: 0.6667,
      recallAt5: 0.6667,
      mrrAt10: 0.6667,
      latencyMs: { p50: expect.any(Number), p99: expect.any(Number) },
      buildSeconds: expect.any(Number),
    });
  });

  test('compares confidences where some queries have no gold', async () => {
    const folder = folderOf({
      'corpus.jsonl': corpus,
      'queries.jsonl': jsonl({ text: '酵母是什么', gold: ['b'] }, { text: 'quantum gravity', gold: [] }),
    });
    const { stdout } = await run(
      evaluate,
      ...['--corpus', join(folder, 'corpus.jsonl'), '--queries', join(folder, 'queries.jsonl'), '--json'],
    );
    const figures = JSON.parse(stdout);
    expect(figures).toMatchObject({ recallAt1: 1, auroc: 1 });
    // Nothing is found for the second, hence its confidence is 0 and right; the first is off by less than a half.
    expect(figures.calibrationError).toBeGreaterThan(0);
    expect(figures.calibrationError).toBeLessThan(0.25);
  });

  describe('without half of the right passages', () => {
    const names = 'rim hub spoke saddle pedal crank brake fork'.split(' ');
    const bicycle = {
      'corpus.jsonl': jsonl(...names.map((name, i) => ({ id: `p${i}`, text: `The ${name} number ${i}.` })), {
        id: 'other',
        text: 'The shop opens at nine.',
      }),
      'queries.jsonl': jsonl(...names.map((name, i) => ({ text: name, gold: [`p${i}`] }))),
      // Half of them ask for one passage: how many are left to answer depends on which are taken out.
      'uneven.jsonl': jsonl(...names.map((name, i) => ({ text: name, gold: [`p${Math.max(0, i - 4)}`] }))),
      // Each is right for both queries.
      'shared.jsonl': jsonl({ text: 'rim', gold: ['p0', 'p1'] }, { text: 'hub', gold: ['p1', 'p0'] }),
    };

    function figuresOf(queries: string, seed: number | null) {
      const folder = folderOf(bicycle);
      const files = [join(folder, 'corpus.jsonl'), join(folder, queries)] as const;
      const { latencyMs: _, buildSeconds: __, ...figures } = evaluateCorpus(...files, [], seed);
      return figures;
    }

    test('their queries have no answer any more, and the others are found as before', () => {
      expect(figuresOf('queries.jsonl', null)).toMatchObject({ queries: 8, passages: 9, recallAt1: 1 });
      const without = figuresOf('queries.jsonl', 7);
      expect(without).toMatchObject({ queries: 8, passages: 5, recallAt1: 1, auroc: 1 });
      expect(figuresOf('queries.jsonl', 7)).toEqual(without);
    });

    test('a query that keeps one of its passages is still to be answered', () => {
      const { passages, auroc } = figuresOf('shared.jsonl', 1);
      expect([passages, auroc]).toEqual([8, undefined]);
    });

    test('one command prints the figures of what is left', async () => {
      const folder = folderOf(bicycle);
      const files = ['--corpus', join(folder, 'corpus.jsonl'), '--queries', join(folder, 'queries.jsonl')];
      const { stdout, stderr } = await run(evaluate, ...files, '--without-half', '7', '--json');
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({ queries: 8, passages: 5, recallAt1: 1 });
    });

    test('the seed is a whole number, and goes with a corpus', async () => {
      expect(await run(evaluate, '--corpus', 'c', '--queries', 'q', '--without-half', 'x')).toEqual({
        status: 1,
        stdout: '',
        stderr: '--without-half: expected a seed, a whole number, got "x"\n',
      });
      const { stderr } = await run(evaluate, '--questions', 'f', '--without-half', '1');
      expect(stderr).toMatch(/^Usage: /);
    });

    test('another seed takes out others', () => {
      const figures = [1, 2, 3, 4].map((seed) => JSON.stringify(figuresOf('uneven.jsonl', seed)));
      expect(new Set(figures).size).toBeGreaterThan(1);
    });
  });

  test('says where a line is malformed', async () => {
    const folder = folderOf({
      'corpus.jsonl': corpus,
      'bad.jsonl': `${corpus}{"id": 4}\n`,
      'queries.jsonl': jsonl({ text: 'rye', gold: 'a' }),
    });
    const corpusIs = (file: string) =>
      run(evaluate, '--corpus', join(folder, file), '--queries', join(folder, 'queries.jsonl'));
    expect(await corpusIs('bad.jsonl')).toMatchObject({
      status: 1,
      stderr: `${folder}/bad.jsonl:4: a passage has "id" and "text"\n`,
    });
    expect(await corpusIs('corpus.jsonl')).toMatchObject({
      status: 1,
      stderr: `${folder}/queries.jsonl:1: a query has "text" and "gold" (a list)\n`,
    });
  });
});

test('eval without a mode, or with both, says in one line how it is called', async () => {
  for (const args of [[], ['--corpus', 'c.jsonl'], ['--corpus', 'c', '--queries', 'q', '--questions', 'f']]) {
    const { status, stdout, stderr } = await run(evaluate, ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Usage: npm run eval -- --corpus C\.jsonl .*\n$/);
  }
});

test('a malformed line ends the process with exit code 1', () => {
  const folder = folderOf({ 'list.jsonl': '[1]\n' });
  expect(runAsProcess('eval', '--questions', join(folder, 'list.jsonl'))).toEqual({
    status: 1,
    stdout: '',
    stderr: `${folder}/list.jsonl:1: expected a JSON object\n`,
  });
});
