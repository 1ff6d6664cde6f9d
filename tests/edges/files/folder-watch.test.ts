import { watch as fsWatch } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderWatch } from '../../../src/edges/files/folder-watch.ts';
import { SETTLING_MS, Settling } from '../../../src/edges/files/settling.ts';
import { folderWith } from './folder.ts';

test('where the system refuses to watch, that is said once, and the folder is still looked at', async () => {
  const folder = await folderWith({ 'a.md': '甲' });
  const refused = (() => {
    throw Object.assign(new Error('no more watches'), { code: 'ENOSPC' });
  }) as unknown as typeof fsWatch;
  const looked = Promise.withResolvers<void>();
  const troubles: string[] = [];
  const watch = new FolderWatch(
    folder,
    { onChange: () => looked.resolve(), onTrouble: (reason) => troubles.push(reason) },
    refused,
  );
  onTestFinished(() => watch.close());
  await watch.watchOnly(new Set([folder]));
  await watch.watchOnly(new Set([folder]));
  await looked.promise;
  expect(troubles).toEqual([`the notes folder ${folder} can't be watched (ENOSPC)`]);
});

test('a folder that may not be read is no trouble: the reader reports it', async () => {
  const closed = (() => {
    throw Object.assign(new Error('closed'), { code: 'EACCES' });
  }) as unknown as typeof fsWatch;
  const troubles: string[] = [];
  const folder = await folderWith({});
  const watch = new FolderWatch(
    folder,
    { onChange: () => {}, onTrouble: (reason) => troubles.push(reason) },
    closed,
  );
  onTestFinished(() => watch.close());
  await watch.watchOnly(new Set([folder, `${folder}/gone`]));
  expect(troubles).toEqual([]);
});

test('a folder in the place of another is watched anew, one that stays is not', async () => {
  const folder = await folderWith({ 'a/x.md': '甲', 'b/y.md': '乙', 'next/x.md': '丙' });
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  const opened: string[] = [];
  const recording = ((path: string, ...rest: [{ persistent: boolean }, () => void]) => {
    opened.push(path);
    return fsWatch(path, ...rest);
  }) as typeof fsWatch;
  const watch = new FolderWatch(folder, { onChange: () => {}, onTrouble: () => {} }, recording);
  onTestFinished(() => watch.close());
  await watch.watchOnly(new Set([a, b]));
  await watch.watchOnly(new Set([a, b]));
  expect(opened).toEqual([a, b]);
  await rename(a, join(folder, 'before'));
  await rename(join(folder, 'next'), a);
  await watch.watchOnly(new Set([a, b]));
  expect(opened).toEqual([a, b, a]);
});

test('once closed, a watch says nothing any more', async () => {
  const folder = await folderWith({ 'a.md': '甲' });
  const changes: string[] = [];
  const watch = new FolderWatch(folder, { onChange: () => changes.push('change'), onTrouble: () => {} });
  watch.close();
  await watch.watchOnly(new Set([folder]));
  watch.lookIn(0);
  const turn = Promise.withResolvers<void>();
  setTimeout(turn.resolve, 0);
  await turn.promise;
  expect(changes).toEqual([]);
});

test('a file is at rest when it has stayed as it is long enough', () => {
  const settling = new Settling();
  const states: [stamp: string | null, now: number, isAtRest: boolean][] = [
    ['half', 0, false],
    ['half', SETTLING_MS - 1, false],
    ['whole', SETTLING_MS, false],
    ['whole', 2 * SETTLING_MS, true],
    [null, 2 * SETTLING_MS + 1, false],
    [null, 3 * SETTLING_MS + 1, true],
  ];
  for (const [stamp, now, isAtRest] of states) {
    expect(settling.isAtRest('a.md', stamp, now), `${stamp} at ${now}`).toBe(isAtRest);
  }
  settling.forget('a.md');
  expect(settling.isAtRest('a.md', null, 4 * SETTLING_MS)).toBe(false);
});
