import { expect, test } from 'vitest';
import { fileOfTest } from './folder.ts';
import { killWhileAnswering } from './kill/kill.ts';

test('kill -9 while answering, ten times on SQLite: nothing acknowledged is lost, nothing counts twice', async () => {
  expect(await killWhileAnswering(`file:${fileOfTest()}`, 10)).toBeGreaterThan(10);
}, 60_000);
