import { expect, test } from 'vitest';
import { folderOf, run } from './run.ts';

const CARDS = {
  'en/atoms.md': '# Atoms\n\nIon:::charged atom\n\nQ: Which is a gas?\n\n- [x] neon\n- [ ] iron\n',
};

test('--json: an object a line', () => {
  const { status, stdout } = run('questions', '--knowledge', folderOf(CARDS), '--json');
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

test('a draw is the same for a seed', () => {
  const draw = (seed: string) => run('questions', '--sample', '5', '--seed', seed, '--json').stdout;
  expect(draw('7')).toBe(draw('7'));
  expect(draw('7')).not.toBe(draw('8'));
  expect(draw('7').trimEnd().split('\n')).toHaveLength(5);
});

test('the shipped notes give at least 200 questions in at least six kinds', () => {
  const questions = run('questions', '--json')
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(questions.length).toBeGreaterThanOrEqual(200);
  expect(new Set(questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
});

test('for people: text and a count', () => {
  expect(run('questions', '--knowledge', folderOf(CARDS)).stdout).toMatch(/questions: 3 \(/);
});

test('a wrong argument: one line, exit 1', () => {
  expect(run('questions', '--seed', '3')).toMatchObject({ status: 1, stdout: '' });
  expect(run('questions', '--sample', '0').status).toBe(1);
});
