import { describe, expect, test } from 'vitest';
import { ask } from '../../scripts/ask.ts';
import { BAKERY, folderOf, run, runAsProcess, runInTerminal, SHIPPED } from './run.ts';

const PASSAGE_KEYS = ['id', 'path', 'headings', 'lines', 'text', 'score'];

describe('ask --json', () => {
  test('prints the answer in the documented form, and nothing else', () => {
    const { status, stdout, stderr } = runAsProcess(
      'ask',
      '酵母是什么',
      '--json',
      '--knowledge',
      folderOf(BAKERY),
    );
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

  test('tells how the question was read where its spelling was corrected', async () => {
    const { stdout } = await run(ask, '请问 openstak 是什么？', '--json', ...SHIPPED);
    const answer = JSON.parse(stdout);
    expect(answer.question).toBe('请问 openstak 是什么？');
    expect(answer.corrected).toBe('请问 OpenStack 是什么？');
    expect(answer.passages[0].headings.at(-1)).toBe('OpenStack');
  });

  test('has no passage and no excerpt for what the notes do not say', async () => {
    const { status, stdout } = await run(ask, '今天天气怎么样', '--json', ...SHIPPED);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'nothing', excerpt: null, passages: [] });
  });

  test('gives --limit passages at most', async () => {
    const { stdout } = await run(ask, '公有云有哪些厂商', '--json', '--limit', '1', ...SHIPPED);
    expect(JSON.parse(stdout).passages).toHaveLength(1);
  });

  test('keeps warnings about the notes off standard output', async () => {
    const folder = folderOf({ ...BAKERY, 'empty.md': '' });
    const { stdout, stderr } = await run(ask, '酵母', '--json', '--knowledge', folder);
    expect(JSON.parse(stdout).verdict).toBe('found');
    expect(stderr).toBe('empty.md:1: the file is empty\n');
  });
});

describe('ask for people', () => {
  const asked = () => ['酵母是什么', '--knowledge', folderOf(BAKERY), '--limit', '1'] as const;

  test('prints heading path, text and place, without colours into a pipe', () => {
    expect(runAsProcess('ask', ...asked()).stdout).toBe(
      '面包 › 酵母\n酵母：让面团发起来的菌，放在冰箱里保存。\nzh/面包.md:5-5\n\n',
    );
  });

  test('has the headings and the sentence that answers in bold in a terminal', async () => {
    const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
    expect((await runInTerminal(ask, ...asked())).stdout).toBe(
      `${bold('面包 › 酵母')}\n${bold('酵母：让面团发起来的菌，放在冰箱里保存。')}\nzh/面包.md:5-5\n\n`,
    );
  });

  test('says so where the notes do not know', async () => {
    const { stdout } = await run(ask, 'zebra', '--knowledge', folderOf(BAKERY));
    expect(stdout).toBe("The notes don't cover this.\n");
  });

  test('shows what was corrected', async () => {
    const { stdout } = await run(ask, 'openstak', ...SHIPPED);
    expect(stdout).toMatch(/^Read as: OpenStack\n/);
  });
});

describe('ask --explain', () => {
  const folder = () =>
    folderOf({
      ...BAKERY,
      'glossary.md': '| 中文 | English | 别名 | 类 |\n|---|---|---|---|\n| 酵母 | yeast |  | 面包 |\n',
    });
  const explained = async (question: string, ...more: string[]) => {
    const { stdout } = await run(ask, question, '--knowledge', folder(), '--explain', ...more);
    return stdout;
  };

  test('--json adds how the answer came about, and all its sums come out', async () => {
    const answer = JSON.parse(await explained('什么是 yeast', '--json', '--limit', '2'));
    expect(Object.keys(answer)).toEqual([
      ...['question', 'verdict', 'confidence', 'excerpt', 'passages', 'suggestions', 'explanation'],
    ]);
    const { question, ranking, confidence } = answer.explanation;
    expect(question).toMatchObject({ readAs: '什么是 yeast', language: 'zh', subjects: ['酵母'] });
    expect(question.renamed).toMatch(/^什么是 +酵母$/);
    expect(question.words.map(({ word, kind }: { word: string; kind: string }) => [word, kind])).toEqual([
      ['什么', 'frame'],
      ['是', 'frame'],
      ['酵母', 'specific'],
    ]);
    const total = (added: { adds: number }[]) => added.reduce((sum, { adds }) => sum + adds, 0);
    expect(ranking).toHaveLength(answer.passages.length);
    for (const [at, { score, features }] of ranking.entries()) {
      expect(score).toBe(answer.passages[at].score);
      expect(total(features)).toBeCloseTo(score, 2);
      for (const { value, weight, adds } of features) expect(value * weight).toBeCloseTo(adds, 3);
    }
    expect(total(confidence.signals)).toBeCloseTo(confidence.logOdds, 2);
    expect(1 / (1 + Math.exp(-confidence.logOdds))).toBeCloseTo(answer.confidence, 3);
    expect(confidence).toMatchObject({ passages: 3, verdict: answer.verdict });
  });

  test('prints it behind the answer: aligned columns, contributions that are not 0, and their sum', async () => {
    const text = await explained('yeast 的坏处', '--limit', '1');
    expect(text).toMatch(/^面包 › 酵母\n/);
    const [, question = '', ranking = '', sure = ''] = text.split(/\n(?=[A-Z]{3,} .*: )/);
    expect(question).toMatch(/^HOW THE QUESTION WAS READ: .*\n {2}read as +yeast 的坏处\n/);
    expect(question).toMatch(/\n {2}names put in place +酵母 +的坏处\n/);
    expect(question).toMatch(/\n {2}酵母 +\d\.\d{3} {2}specific\n/);
    expect(question).toMatch(/\n {2}坏处 +\d\.\d{3} {2}everyday {2}.*缺点/);
    expect(ranking).toMatch(/^WHAT RANKS THE PASSAGES: .*\n1\. 面包 › 酵母 \(zh\/面包\.md:5-5\)\n/);
    const sums = ranking
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');
    expect(new Set(sums.map((line) => line.length)).size).toBe(1);
    const added = sums.slice(1).map((line) => Number(line.split(' ').at(-1)));
    expect(added).not.toContain(0);
    expect(sums.at(-1)).toMatch(/^ {2}score /);
    expect(added.slice(0, -1).reduce((sum, adds) => sum + adds, 0)).toBeCloseTo(added.at(-1) ?? 0, 2);
    expect(sure).toMatch(
      /^HOW SURE THE ANSWER IS: .*\n {2}signal +value +adds\n {2}bias +1\.000 +[+-]\d\.\d{3}\n/,
    );
    expect(sure).toMatch(/\n {2}log-odds +[+-]\d\.\d{3}\n/);
    expect(sure).toMatch(/\n {2}confidence +1 \/ \(1 \+ e\^-?\d\.\d{3}\) = 0\.\d{3}\n/);
    expect(sure).toMatch(/\n {2}verdict +\w+: found from 0\.\d+, unsure from 0\.\d+\n/);
    expect(sure).toMatch(/\n {2}weights +for 3 passages: few, up to \d+\n$/);
  });

  test('shows what was corrected, and says so where no passage was found', async () => {
    const text = await explained('yeest zebra');
    expect(text).toMatch(/\n {2}corrected +yeest → yeast\n/);
    const [said, empty, read, ...rest] = (await explained('zebra')).split('\n');
    expect([said, empty]).toEqual(["The notes don't cover this.", '']);
    expect(read).toMatch(/^HOW /);
    expect(rest).toContain('  No passage shares a word with the question.');
    expect(rest).toContain('  confidence  0, for nothing was found');
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
  ])('$args', async ({ args, line }) => {
    expect(await run(ask, ...args)).toEqual({ status: 1, stdout: '', stderr: `${line}\n` });
  });

  test('as a process too', () => {
    expect(runAsProcess('ask')).toEqual({ status: 1, stdout: '', stderr: `${usage}\n` });
  });
});
