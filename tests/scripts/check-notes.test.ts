import { expect, test } from 'vitest';
import { checkNotes } from '../../scripts/check-notes.ts';
import { BAKERY, folderOf, run, runAsProcess } from './run.ts';

test('sound notes: a summary, exit 0', async () => {
  expect(await run(checkNotes, '--knowledge', folderOf(BAKERY))).toEqual({
    status: 0,
    stdout: 'notes: 2, passages: 3, problems: 0\n',
    stderr: '',
  });
});

test('the shipped notes are sound', () => {
  expect(runAsProcess('check-notes').stdout).toMatch(/^notes: \d+, passages: \d+, problems: 0\n$/);
});

test('a warning is listed as path:line: message, exit 0', async () => {
  const { status, stdout } = await run(checkNotes, '--knowledge', folderOf({ ...BAKERY, 'empty.md': '' }));
  expect(stdout).toBe('empty.md:1: the file is empty\nnotes: 2, passages: 3, problems: 1\n');
  expect(status).toBe(0);
});

test('an error gives exit 1, and the other notes are checked all the same', () => {
  const { status, stdout } = runAsProcess(
    'check-notes',
    '--knowledge',
    folderOf({ ...BAKERY, 'bad.md': 'a\0b' }),
  );
  expect(stdout).toMatch(/^bad\.md:1: .+\nnotes: 2, passages: 3, problems: 1\n$/);
  expect(status).toBe(1);
});

test('a folder that is not there, or a wrong argument: one line, exit 1', async () => {
  expect(await run(checkNotes, '--knowledge', '/no/such')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'the notes folder /no/such does not exist\n',
  });
  const { status, stderr } = await run(checkNotes, 'zh');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^[^\n]+Usage: npm run notes:check -- \[--knowledge DIR\]\n$/);
});
