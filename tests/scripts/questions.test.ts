import { expect, test } from 'vitest';
import { listQuestions } from '../../scripts/questions.ts';
import { folderOf, run, runAsProcess, SHIPPED } from './run.ts';

const CARDS = {
  'en/atoms.md': '# Atoms\n\nIon:::charged atom\n\nQ: Which is a gas?\n\n- [x] neon\n- [ ] iron\n',
};

test('--json: an object a line', async () => {
  const { status, stdout } = await run(listQuestions, '--knowledge', folderOf(CARDS), '--json');
  const questions = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(questions).toContainEqual({
    id: expect.stringMatching(/^[\da-z]{10}$/),
    kind: 'choice',
    origin: 'authored',
    topic: 'Atoms',
    prompt: 'Which is a gas?',
    choices: ['neon', 'iron'],
    answer: 'neon',
    explanation: 'neon',
    passageId: expect.stringMatching(/^[\da-z]{10}$/),
    path: 'en/atoms.md',
    lines: [expect.any(Number), expect.any(Number)],
    language: 'en',
  });
  expect(questions).toHaveLength(3);
});

test('a draw is the same for a seed', async () => {
  const draw = async (seed: string) => {
    const { stdout } = await run(listQuestions, '--sample', '5', '--seed', seed, '--json', ...SHIPPED);
    return stdout;
  };
  const drawn = await draw('7');
  expect(await draw('7')).toBe(drawn);
  expect(await draw('8')).not.toBe(drawn);
  expect(drawn.trimEnd().split('\n')).toHaveLength(5);
});

test('the shipped notes give at least 200 questions in at least six kinds', async () => {
  const { stdout } = await run(listQuestions, '--json', ...SHIPPED);
  const questions = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(questions.length).toBeGreaterThanOrEqual(200);
  expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
});

test('for people: text and a count', () => {
  expect(runAsProcess('questions', '--knowledge', folderOf(CARDS)).stdout).toMatch(/questions: 3 \(/);
});

test('a wrong argument: one line, exit 1', async () => {
  expect(runAsProcess('questions', '--seed', '3')).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/^--seed goes with --sample\. Usage: .*\n$/),
  });
  expect(await run(listQuestions, '--sample', '0')).toEqual({
    status: 1,
    stdout: '',
    stderr: '--sample: expected a whole number from 1, got "0"\n',
  });
});
