import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { picturesFolder } from '../../../src/edges/files/pictures-folder.ts';
import { GIF, JPG, PNG, WEBP } from '../../fixtures/pictures.ts';

let outside: string;
let folder: string;

beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'cumulus-'));
  folder = join(outside, 'notes');
  await mkdir(join(folder, 'zh/图'), { recursive: true });
  await writeFile(join(outside, 'secret.png'), PNG);
  await writeFile(join(folder, 'zh/a.png'), PNG);
  await writeFile(join(folder, 'zh/图/云 1.jpg'), JPG);
  await writeFile(join(folder, 'top.gif'), GIF);
  await writeFile(join(folder, 'w.webp'), WEBP);
});
afterEach(() => rm(outside, { recursive: true }));

const kindOf = async (src: string, note = 'zh/note.md') =>
  (await picturesFolder(folder).read(note, src))?.kind ?? null;

describe('a picture is found', () => {
  test.each([
    ['beside the note', 'a.png', 'png'],
    ['in a folder, with any name', '图/云 1.jpg', 'jpg'],
    ['above the note', '../top.gif', 'gif'],
    ['from the notes folder', '/w.webp', 'webp'],
    ['with what a web page would add', './a.png?width=300#left', 'png'],
    ['as Windows writes it', '..\\top.gif', 'gif'],
  ])('%s', async (_, src, kind) => {
    expect(await kindOf(src)).toBe(kind);
  });

  test('with its bytes', async () => {
    expect((await picturesFolder(folder).read('zh/note.md', 'a.png'))?.bytes).toEqual(PNG);
  });

  test('by its content, whatever its name says', async () => {
    await writeFile(join(folder, 'zh/b.jpeg'), PNG);
    expect(await kindOf('b.jpeg')).toBe('png');
  });

  test('with a mark in its name that addresses use', async () => {
    await writeFile(join(folder, 'zh/c#.png'), GIF);
    expect(await kindOf('c#.png')).toBe('gif');
  });
});

describe('there is none', () => {
  test.each([
    ['on the web', 'https://example.com/a.png'],
    ['on the web, with any scheme', '//example.com/a.png'],
    ['in the text itself', 'data:image/png;base64,iVBORw0KGgo='],
    ['where no file is', 'b.png'],
    ['outside the folder', '../../secret.png'],
    ['outside, from the root', '/../secret.png'],
    ['where a folder is', '图'],
    ['without a name', ''],
    ['with a name that no file can have', 'a\0.png'],
  ])('%s', async (_, src) => {
    expect(await kindOf(src)).toBeNull();
  });

  test('behind a link that leads outside', async () => {
    await symlink(join(outside, 'secret.png'), join(folder, 'zh/link.png'));
    await symlink(outside, join(folder, 'zh/up'));
    expect([await kindOf('link.png'), await kindOf('up/secret.png')]).toEqual([null, null]);
  });

  test('in a file that is something else', async () => {
    await writeFile(join(folder, 'zh/token.png'), 'DISCORD_TOKEN=abc');
    await writeFile(join(folder, 'zh/empty.png'), '');
    expect([await kindOf('token.png'), await kindOf('empty.png')]).toEqual([null, null]);
  });

  test('in a file that Discord would not take', async () => {
    await writeFile(join(folder, 'zh/large.png'), Buffer.concat([PNG, Buffer.alloc(8 * 1024 * 1024)]));
    expect(await kindOf('large.png')).toBeNull();
  });

  test('when the notes folder is gone', async () => {
    expect(await picturesFolder(join(outside, 'elsewhere')).read('a.md', 'a.png')).toBeNull();
  });

  test('in a folder whose name only begins like that of the notes', async () => {
    await mkdir(join(outside, 'notes-old'));
    await writeFile(join(outside, 'notes-old/a.png'), PNG);
    expect(await kindOf('../../notes-old/a.png')).toBeNull();
  });
});
