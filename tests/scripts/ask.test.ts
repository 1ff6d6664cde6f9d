import { describe, expect, test } from 'vitest';
import { BAKERY, folderOf, run } from './run.ts';

const PASSAGE_KEYS = ['id', 'path', 'headings', 'lines', 'text', 'score'];

describe('ask --json', () => {
  test('prints the answer in the documented form, and nothing else', () => {
    const { status, stdout, stderr } = run('ask', '酵母是什么', '--json', '--knowledge', folderOf(BAKERY));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual([
      'question',
      'verdict',
      'confidence',
      'excerpt',
      'passages',
      'suggestions',
    ]);
    expect(answer).toMatchObject({
      question: '酵母是什么',
      verdict: 'found',
      excerpt: '酵母：让面团发起来的菌，放在冰箱里保存。',
      suggestions: [],
    });
    expect(answer.confidence).toBeGreaterThan(0.5);
    expect(answer.confidence).toBeLessThanOrEqual(1);
    const [first] = answer.passages;
    expect(Object.keys(first)).toEqual(PASSAGE_KEYS);
    expect(first).toMatchObject({
      path: 'zh/面包.md',
      headings: ['面包', '酵母'],
      lines: [5, 5],
      text: '酵母：让面团发起来的菌，放在冰箱里保存。',
    });
    expect(first.id).toMatch(/^[\w-]{10}$/);
    expect(first.score).toEqual(expect.any(Number));
  });

  test('tells how the question was read where its spelling was corrected', () => {
    const { stdout } = run('ask', '请问 openstak 是什么？', '--json');
    const answer = JSON.parse(stdout);
    expect(answer.question).toBe('请问 openstak 是什么？');
    expect(answer.corrected).toBe('请问 OpenStack 是什么？');
    expect(answer.passages[0].headings.at(-1)).toBe('OpenStack');
  });

  test('has no passage and no excerpt for what the notes do not say', () => {
    const { status, stdout } = run('ask', '今天天气怎么样', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'nothing', excerpt: null, passages: [] });
  });

  test('gives --limit passages at most', () => {
    expect(JSON.parse(run('ask', '公有云有哪些厂商', '--json', '--limit', '1').stdout).passages).toHaveLength(
      1,
    );
  });

  test('keeps warnings about the notes off standard output', () => {
    const folder = folderOf({ ...BAKERY, 'empty.md': '' });
    const { stdout, stderr } = run('ask', '酵母', '--json', '--knowledge', folder);
    expect(JSON.parse(stdout).verdict).toBe('found');
    expect(stderr).toBe('empty.md:1: the file is empty\n');
  });
});

describe('ask for people', () => {
  test('prints heading path, text and place, without colours into a pipe', () => {
    const { stdout } = run('ask', '酵母是什么', '--knowledge', folderOf(BAKERY), '--limit', '1');
    expect(stdout).toBe('面包 › 酵母\n酵母：让面团发起来的菌，放在冰箱里保存。\nzh/面包.md:5-5\n\n');
  });

  test('says so where the notes do not know', () => {
    expect(run('ask', 'zebra', '--knowledge', folderOf(BAKERY)).stdout).toBe("The notes don't cover this.\n");
  });

  test('shows what was corrected', () => {
    expect(run('ask', 'openstak').stdout).toMatch(/^Read as: OpenStack\n/);
  });
});

describe('what is wrong is said in one line, with exit code 1', () => {
  const usage = 'Usage: npm run ask -- "question" [--knowledge DIR] [--limit N] [--explain] [--json]';
  test.each([
    { args: [], line: usage },
    { args: [''], line: `The question is empty. ${usage}` },
    { args: ['  '], line: `The question is empty. ${usage}` },
    { args: ['two', 'questions'], line: usage },
    { args: ['酵母', '--limit', '0'], line: '--limit: expected a whole number from 1, got "0"' },
    { args: ['酵母', '--limit', 'many'], line: '--limit: expected a whole number from 1, got "many"' },
    { args: ['酵母', '--colour'], line: `Unknown option '--colour'. ${usage}` },
    { args: ['酵母', '--knowledge', '/no/such'], line: 'the notes folder /no/such does not exist' },
  ])('$args', ({ args, line }) => {
    expect(run('ask', ...args)).toEqual({ status: 1, stdout: '', stderr: `${line}\n` });
  });
});
