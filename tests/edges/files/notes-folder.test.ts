import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNotes } from '../../../src/app/load-library.ts';
import { problemLine } from '../../../src/core/notes/problem.ts';
import { notesFolder } from '../../../src/edges/files/notes-folder.ts';
import { NotesFolderError } from '../../../src/edges/files/notes-folder-error.ts';
import { folderWith } from './folder.ts';

const GLOSSARY = '| 中文 | English | others | group |\n| --- | --- | --- | --- |\n| 帧 | frame | | 网络 |\n';
const GOOD = { 'good.md': '光纤很快。' };
/** "云" in GBK, whose first byte begins no character of UTF-8. */
const GBK_CLOUD = Buffer.from([0xd4, 0xc6]);

async function load(folder: string) {
  const glossary = join(await folderWith({ 'glossary.md': GLOSSARY }), 'glossary.md');
  const { notes, problems } = await loadNotes(notesFolder(folder, glossary));
  return { notes: notes.map(({ path }) => path), problems: problems.map(problemLine) };
}

describe('a notes folder', () => {
  it('gives all Markdown files in it and in its subfolders, sorted', async () => {
    const folder = await folderWith({
      'b.md': '乙',
      'a/z.MD': '甲',
      '中文 名.markdown': '丙',
      'a/picture.png': 'x',
      'read me.txt': 'x',
    });
    expect(await load(folder)).toEqual({ notes: ['a/z.MD', 'b.md', '中文 名.markdown'], problems: [] });
  });

  it('leaves out what is hidden and what tools keep there', async () => {
    const folder = await folderWith({
      ...GOOD,
      '.obsidian/x.md': 'x',
      '.y.md': 'y',
      'node_modules/z/readme.md': 'z',
    });
    expect(await load(folder)).toEqual({ notes: ['good.md'], problems: [] });
  });

  it('keeps its glossary.md apart from the notes; one in a subfolder is a note', async () => {
    const folder = await folderWith({ ...GOOD, 'glossary.md': GLOSSARY, 'a/glossary.md': '词' });
    expect((await load(folder)).notes).toEqual(['a/glossary.md', 'good.md']);
  });

  it('follows links to files and folders outside of it', async () => {
    const outside = await folderWith({ 'x.md': '甲', 'sub/y.md': '乙' });
    const folder = await folderWith(GOOD);
    await symlink(join(outside, 'x.md'), join(folder, 'linked.md'));
    await symlink(join(outside, 'sub'), join(folder, 'linked'));
    expect(await load(folder)).toEqual({ notes: ['good.md', 'linked.md', 'linked/y.md'], problems: [] });
  });
});

describe('one bad file is reported by path and line and keeps no other from answering', () => {
  it.each([
    [
      'GBK',
      Buffer.concat([Buffer.from('# 云\n\n好\n'), GBK_CLOUD]),
      'bad.md:4: the file is not UTF-8; save it as UTF-8',
    ],
    [
      'a character cut off at the end',
      Buffer.from('a\n云').subarray(0, 4),
      'bad.md:2: the file is not UTF-8; save it as UTF-8',
    ],
    ['UTF-16', Buffer.from('\uFEFF云', 'utf16le'), 'bad.md:1: the file is UTF-16; save it as UTF-8'],
    ['binary', Buffer.from([0x89, 0x50, 0x0a, 0x00, 0xff]), 'bad.md:2: the file is binary, not text'],
    [
      'too large',
      Buffer.alloc(5.5 * 1024 * 1024, 'a'),
      'bad.md:1: the file has 5.5 MB; a note may have 5 MB at most',
    ],
    ['empty', '', 'bad.md:1: the file is empty'],
    ['white space', ' \n\n\t', 'bad.md:1: the file is empty'],
    ['no text', '![](a.png)', 'bad.md:1: the file holds no text besides headings and pictures'],
    [
      'front matter that is a sentence',
      '---\nhello\n---\n云',
      'bad.md:2: the front matter must be a list of "key: value" lines',
    ],
  ])('%s', async (_, content, problem) => {
    const folder = await folderWith({ ...GOOD, 'bad.md': content });
    expect(await load(folder)).toEqual({ notes: ['good.md'], problems: [problem] });
  });

  it('a file of exactly 5 MB is still a note', async () => {
    const folder = await folderWith({ 'large.md': Buffer.alloc(5 * 1024 * 1024, '\n').fill('x', 0, 1) });
    expect(await load(folder)).toEqual({ notes: ['large.md'], problems: [] });
  });

  it('a byte order mark is no fault', async () => {
    expect(await load(await folderWith({ 'a.md': '\uFEFF云' }))).toEqual({ notes: ['a.md'], problems: [] });
  });

  it('a link that leads nowhere', async () => {
    const folder = await folderWith(GOOD);
    await symlink('gone.md', join(folder, 'bad.md'));
    expect(await load(folder)).toEqual({
      notes: ['good.md'],
      problems: ['bad.md:1: the link leads nowhere'],
    });
  });

  it('a link to itself', async () => {
    const folder = await folderWith(GOOD);
    await symlink('bad.md', join(folder, 'bad.md'));
    expect(await load(folder)).toEqual({
      notes: ['good.md'],
      problems: ['bad.md:1: the file is a link that leads round in a circle'],
    });
  });

  it('links that lead back up or to what is read already', async () => {
    const folder = await folderWith({ ...GOOD, 'sub/x.md': '甲' });
    await symlink('..', join(folder, 'sub/up'));
    await symlink('sub', join(folder, 'again'));
    await symlink('good.md', join(folder, 'copy.md'));
    expect(await load(folder)).toEqual({
      notes: ['good.md', 'sub/x.md'],
      problems: [
        'again:1: the link leads to sub, which is read already',
        'copy.md:1: the link leads to good.md, which is read already',
        'sub/up:1: the link leads to the notes folder itself, which is read already',
      ],
    });
  });

  it('a folder named like a note is a folder', async () => {
    const folder = await folderWith({ ...GOOD, 'x.md/inner.md': '甲' });
    expect(await load(folder)).toEqual({ notes: ['good.md', 'x.md/inner.md'], problems: [] });
  });

  it('a file and a folder without permission', async () => {
    const folder = await folderWith({ ...GOOD, 'bad.md': '甲', 'closed/x.md': '乙' });
    await chmod(folder, 0o755);
    await chmod(join(folder, 'bad.md'), 0);
    await chmod(join(folder, 'closed'), 0);
    const loaded = await asNobody(() => load(folder));
    await chmod(join(folder, 'closed'), 0o700);
    expect(loaded).toEqual({
      notes: ['good.md'],
      problems: ['bad.md:1: the file may not be read', 'closed:1: the folder may not be read'],
    });
  });
});

/** Root may read everything, so this process gives root's rights up for as long as the work takes. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('a folder as a whole', () => {
  it('that is empty is reported, for the bot would have nothing to say', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'empty'));
    expect(await load(folder)).toEqual({
      notes: [],
      problems: ['.:1: the notes folder holds no Markdown files'],
    });
  });

  it.each([
    ['does not exist', 'missing', 'does not exist'],
    ['is a file', 'good.md', 'is not a folder'],
  ])('that %s is refused in one line', async (_, name, reason) => {
    const folder = join(await folderWith(GOOD), name);
    const failure = load(folder);
    await expect(failure).rejects.toThrow(NotesFolderError);
    await expect(failure).rejects.toThrow(`the notes folder ${folder} ${reason}`);
    await expect(failure).rejects.not.toThrow(/\n/);
  });
});
