import { type FSWatcher, watch as fsWatch } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderWatch } from '../../../src/edges/files/folder-watch.ts';
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

test('a folder that the system stops watching is watched again, and until then looked at more often', async () => {
  const folder = await folderWith({ 'a.md': '甲' });
  const handles: FSWatcher[] = [];
  const recording = ((path: string, ...rest: [{ persistent: boolean }, () => void]) => {
    const handle = fsWatch(path, ...rest);
    handles.push(handle);
    return handle;
  }) as typeof fsWatch;
  const troubles: string[] = [];
  const watch = new FolderWatch(
    folder,
    { onChange: () => {}, onTrouble: (reason) => troubles.push(reason) },
    recording,
  );
  onTestFinished(() => watch.close());
  await watch.watchOnly(new Set([folder]));
  const untroubled = watch.anyway;
  for (let time = 1; time <= 2; time++) {
    handles.at(-1)?.emit('error', Object.assign(new Error('disk on fire'), { code: 'EIO' }));
    expect(watch.anyway).toBeLessThan(untroubled);
    await watch.watchOnly(new Set([folder]));
    expect(handles).toHaveLength(1 + time);
    expect(watch.anyway).toBe(untroubled);
  }
  expect(troubles).toEqual([`the notes folder ${folder} can't be watched (EIO)`]);
});

test('a folder that could not be watched and is gone is no trouble any more', async () => {
  const folder = await folderWith({ 'a.md': '甲' });
  const refused = (() => {
    throw Object.assign(new Error('no more watches'), { code: 'ENOSPC' });
  }) as unknown as typeof fsWatch;
  const watch = new FolderWatch(folder, { onChange: () => {}, onTrouble: () => {} }, refused);
  onTestFinished(() => watch.close());
  const untroubled = watch.anyway;
  await watch.watchOnly(new Set([folder]));
  expect(watch.anyway).toBeLessThan(untroubled);
  await watch.watchOnly(new Set());
  expect(watch.anyway).toBe(untroubled);
});
