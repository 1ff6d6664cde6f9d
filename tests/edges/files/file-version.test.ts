import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stampOf, unsureFor, versionOf } from '../../../src/edges/files/file-version.ts';
import { folderWith } from './folder.ts';

test('the stamp of a file that has just changed is left open: its next change might not show', async () => {
  const stats = await stat(join(await folderWith({ 'a.md': '甲' }), 'a.md'), { bigint: true });
  const read = (after: number) => versionOf(stats, Buffer.from('甲'), Number(stats.mtimeMs) + after);
  expect(read(1000).stamp).not.toBe(stampOf(stats));
  expect(unsureFor(read(1000))).toBe(2000);
  expect(read(3000).stamp).toBe(stampOf(stats));
  expect(unsureFor(read(3000))).toBeNull();
  expect(read(1000).digest).toBe(read(3000).digest);
});
