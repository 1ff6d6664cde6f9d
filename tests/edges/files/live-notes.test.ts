import {
  appendFile,
  chmod,
  cp,
  mkdir,
  rename,
  rm,
  symlink,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { type LivingNotes, livingNotes } from './live.ts';

/** A real folder, the real watch, and what is answered when something in it changes. */

const BAKERY = {
  'oven.md': '# 烤箱\n\n**烤箱**：烤面包的设备。\n',
  'yeast.md': '# 酵母\n\n**酵母**：让面团发起来的菌。\n',
  'zh/flour.md': '# 面粉\n\n**面粉**：小麦磨成的粉。\n',
};
const GLOSSARY = '| 中文 | English | others | group |\n| --- | --- | --- | --- |\n';

let folder: string;
let notes: LivingNotes;
const file = (path: string) => join(folder, path);
const best = (question: string) => notes.library.ask(question).passages[0]?.text ?? null;

beforeEach(async () => {
  // One folder deeper, so that the notes folder and the one above it can be taken away.
  folder = join(await folderWith({}), 'school/notes');
  for (const [path, text] of Object.entries(BAKERY)) {
    await mkdir(dirname(file(path)), { recursive: true });
    await writeFile(file(path), text);
  }
  notes = await livingNotes(folder);
});

describe('is answered from soon:', () => {
  test('an edited note', async () => {
    await writeFile(file('oven.md'), '# 烤箱\n\n**烤箱**：用之前要预热的设备。\n');
    await notes.logged(/^notes updated: oven\.md \(passages: 1\)$/);
    expect(best('什么是烤箱')).toBe('烤箱：用之前要预热的设备。');
  });

  test('an edit of the same length, right after another', async () => {
    await writeFile(file('oven.md'), '**烤箱**：甲。\n');
    await notes.logged(/^notes updated: oven\.md/);
    await writeFile(file('oven.md'), '**烤箱**：乙。\n');
    await notes.logged(/^notes updated: oven\.md/);
    expect(best('什么是烤箱')).toBe('烤箱：乙。');
  });

  test('an edit that leaves length and time as they were', async () => {
    const longAgo = new Date('2020-01-01');
    await utimes(file('oven.md'), longAgo, longAgo);
    await notes.look();
    await writeFile(file('oven.md'), BAKERY['oven.md'].replace('设备', '机器'));
    await utimes(file('oven.md'), longAgo, longAgo);
    await notes.logged(/^notes updated: oven\.md/);
    expect(best('什么是烤箱')).toContain('机器');
  });

  test('a new note', async () => {
    await writeFile(file('rye.md'), '**黑麦**：做黑面包的谷物。\n');
    await notes.logged(/^notes updated: rye\.md/);
    expect(best('什么是黑麦')).toBe('黑麦：做黑面包的谷物。');
  });

  test('a new folder with notes, and what changes in it later', async () => {
    await mkdir(file('new/deep'), { recursive: true });
    await writeFile(file('new/deep/rye.md'), '**黑麦**：做黑面包的谷物。\n');
    await notes.logged(/^notes updated: new\/deep\/rye\.md/);
    await writeFile(file('new/deep/rye.md'), '**黑麦**：耐寒的谷物。\n');
    await notes.logged(/^notes updated: new\/deep\/rye\.md/);
    expect(best('什么是黑麦')).toBe('黑麦：耐寒的谷物。');
  });

  test('a note saved as Vim and VS Code save: another file is put in its place', async () => {
    await writeFile(file('.oven.md.tmp'), '**烤箱**：用之前要预热。\n');
    await rename(file('.oven.md.tmp'), file('oven.md'));
    await notes.logged(/^notes updated: oven\.md/);
    expect(best('什么是烤箱')).toBe('烤箱：用之前要预热。');
  });

  test('a note under another name', async () => {
    await rename(file('oven.md'), file('zh/烤箱.md'));
    await notes.logged(/^notes updated: zh\/烤箱\.md \(passages: 1\); notes gone: oven\.md$/);
    expect(notes.library.ask('什么是烤箱').passages.map(({ path }) => path)).toEqual(['zh/烤箱.md']);
  });

  test('a linked file and a linked folder outside', async () => {
    const outside = await folderWith({ 'x.md': '**黑麦**：谷物。\n', 'sub/y.md': '**盐**：调味料。\n' });
    await symlink(join(outside, 'x.md'), file('rye.md'));
    await symlink(join(outside, 'sub'), file('sub'));
    await notes.logged(/^notes updated: rye\.md .*, sub\/y\.md/);
    await writeFile(join(outside, 'x.md'), '**黑麦**：耐寒。\n');
    await notes.logged(/^notes updated: rye\.md/);
    await writeFile(join(outside, 'sub/y.md'), '**盐**：咸的。\n');
    await notes.logged(/^notes updated: sub\/y\.md/);
    expect([best('什么是黑麦'), best('什么是盐')]).toEqual(['黑麦：耐寒。', '盐：咸的。']);
  });

  test('the glossary', async () => {
    expect(notes.library.ask('hornito').verdict).toBe('nothing');
    await writeFile(file('glossary.md'), `${GLOSSARY}| 烤箱 | hornito | | 设备 |\n`);
    await notes.logged(/^glossary updated$/);
    expect(best('hornito')).toContain('烤箱');
    await unlink(file('glossary.md'));
    await notes.logged(/^glossary updated$/);
    expect(notes.library.ask('hornito').verdict).toBe('nothing');
  });

  test('a large note, read in a thread of its own', async () => {
    const sections = Array.from(
      { length: 500 },
      (_, i) => `## 第${i}炉\n\n第${i}炉烤的是${i * 7}号面包，出炉很香。\n`,
    );
    await writeFile(file('log.md'), sections.join('\n'));
    await notes.logged(/^notes updated: log\.md \(passages: 500\)$/);
    expect(best('第123炉烤的是什么')).toBe('第123炉烤的是861号面包，出炉很香。');
  });

  test('of many edits in a burst, the last', async () => {
    for (let edit = 0; edit <= 200; edit++) {
      await writeFile(file('oven.md'), `**烤箱**：第${edit}版。\n`);
      await writeFile(file(`burst/${edit % 7}.md`), `**卷${edit % 7}**：第${edit}版。\n`).catch(() =>
        mkdir(file('burst')),
      );
    }
    while (best('什么是烤箱') !== '烤箱：第200版。') await notes.looked();
    while (best('什么是卷4') !== '卷4：第200版。') await notes.looked();
  });
});

describe('takes its answers with it:', () => {
  test('a note that is deleted', async () => {
    await unlink(file('oven.md'));
    await notes.logged(/^notes gone: oven\.md$/);
    expect(best('什么是烤箱')).toBeNull();
    expect(best('什么是酵母')).toContain('酵母：');
  });

  test('the last note, some seconds after the folder went empty', async () => {
    await rm(file('zh'), { recursive: true });
    await notes.logged(/^notes gone: zh\/flour\.md$/);
    await unlink(file('oven.md'));
    await notes.logged(/^notes gone: oven\.md$/);
    await unlink(file('yeast.md'));
    await notes.logged(/^notes gone: yeast\.md$/);
    expect(best('什么是酵母')).toBeNull();
    await notes.look();
    expect(notes.log.slice(2).sort()).toEqual([
      '.:1: the notes folder holds no Markdown files',
      'notes gone: yeast.md',
    ]);
  });

  test('a folder that is deleted', async () => {
    await rm(file('zh'), { recursive: true });
    await notes.logged(/^notes gone: zh\/flour\.md$/);
  });
});

describe('keeps answering as it was, and the log says why, once:', () => {
  const KEPT = ' (what was read of it before still answers)';
  test.each([
    ['not UTF-8', Buffer.from([0xd4, 0xc6]), 'oven.md:1: the file is not UTF-8; save it as UTF-8'],
    ['emptied', '', 'oven.md:1: the file is empty'],
    ['left without text', '# 烤箱\n', 'oven.md:1: the file holds no text besides headings and pictures'],
    [
      'broken front matter',
      '---\n- a\n---\n云',
      'oven.md:2: the front matter must be a list of "key: value" lines',
    ],
    [
      'too large',
      Buffer.alloc(6 * 1024 * 1024, 'a'),
      'oven.md:1: the file has 6.0 MB; a note may have 5 MB at most',
    ],
  ])('a note that is %s; mended, it answers anew', async (_, content, problem) => {
    await writeFile(file('oven.md'), content);
    expect(await notes.logged(/^oven\.md/)).toBe(problem + KEPT);
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
    await notes.look();
    await notes.look();
    expect(notes.log).toEqual([problem + KEPT]);
    await writeFile(file('oven.md'), '**烤箱**：修好了。\n');
    await notes.logged(/^notes updated: oven\.md/);
    expect(best('什么是烤箱')).toBe('烤箱：修好了。');
  });

  test('a note that is broken and then put back as it was', async () => {
    await writeFile(file('oven.md'), Buffer.from([0xff, 0xff, 0xff]));
    await notes.logged(/not UTF-8/);
    await writeFile(file('oven.md'), BAKERY['oven.md']);
    await notes.logged(/^notes can be read again: oven\.md$/);
    expect(notes.log).toHaveLength(2);
  });

  test('a note without permission', async () => {
    await chmod(dirname(dirname(folder)), 0o755);
    await asNobody(async () => {
      await chmodAsRoot(file('oven.md'), 0);
      expect(await notes.logged(/^oven\.md/)).toBe(`oven.md:1: the file may not be read${KEPT}`);
      expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
      await chmodAsRoot(file('oven.md'), 0o644);
      await notes.logged(/^notes can be read again: oven\.md$/);
    });
  });

  test('the notes in a folder without permission', async () => {
    await chmod(dirname(dirname(folder)), 0o755);
    await asNobody(async () => {
      await chmodAsRoot(file('zh'), 0);
      expect(await notes.logged(/^zh/)).toBe(`zh:1: the folder may not be read${KEPT}`);
      expect(best('什么是面粉')).toBe('面粉：小麦磨成的粉。');
      await chmodAsRoot(file('zh'), 0o755);
      await notes.logged(/^notes can be read again: zh\/flour\.md$/);
    });
  });

  test('all, when every note is deleted and the folder is filled again', async () => {
    for (const path of Object.keys(BAKERY)) await unlink(file(path));
    for (let looks = 0; looks < 3; looks++) await notes.looked();
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
    await writeFile(file('rye.md'), '**黑麦**：谷物。\n');
    await notes.logged(/^notes updated: rye\.md .*; notes gone: oven\.md, yeast\.md, zh\/flour\.md$/);
    expect(notes.log).toHaveLength(1);
  });
});

describe('a file that is written without pause', () => {
  /** Writes the next version every 20 ms until told to stop. */
  const writing = (path: string, version: (number: number) => string | Uint8Array) => {
    let number = 0;
    let last = Promise.resolve();
    const timer = setInterval(() => {
      last = last.then(() => writeFile(file(path), version(number++)));
    }, 20);
    return async () => {
      clearInterval(timer);
      await last;
    };
  };
  const stops: (() => Promise<void>)[] = [];
  afterEach(() => Promise.all(stops.splice(0).map((stop) => stop())));

  test('is answered from all the same', async () => {
    stops.push(writing('oven.md', (number) => `**烤箱**：写个不停，第${number}版。\n`));
    await notes.logged(/^notes updated: oven\.md/);
    expect(best('什么是烤箱')).toMatch(/写个不停，第\d+版/);
    await notes.logged(/^notes updated: oven\.md/);
  });

  test('does not keep a deleted note, nor do two of them', async () => {
    stops.push(writing('oven.md', (number) => `**烤箱**：第${number}版。\n`));
    for (let looks = 0; looks < 3; looks++) await notes.looked();
    stops.push(writing('zh/flour.md', (number) => `**面粉**：第${number}版。\n`));
    await notes.looked();
    await unlink(file('yeast.md'));
    const deleted = performance.now();
    await notes.logged(/notes gone: yeast\.md$/);
    expect(performance.now() - deleted).toBeLessThan(1000);
    expect(best('什么是酵母')).toBeNull();
  });

  test('is no problem while it is half-written', async () => {
    const stop = writing('oven.md', (number) => Buffer.from(`**烤箱**：第${number}版云`).subarray(0, -1));
    stops.push(stop);
    const begin = performance.now();
    while (performance.now() - begin < 1500) await notes.looked();
    expect(notes.log).toEqual([]);
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
    await stop();
    await notes.logged(/^oven\.md:1: the file is not UTF-8/);
  });

  test('that is new answers under its new name before the old one goes', async () => {
    await rename(file('yeast.md'), file('sourdough.md'));
    stops.push(writing('sourdough.md', (number) => `**酵母**：第${number}版。\n`));
    await notes.logged(/notes gone: yeast\.md$/);
    // In the same line, unless the machine is so busy that the new one seemed to be at rest.
    const [first] = notes.log;
    expect(first).toMatch(/^notes updated: sourdough\.md/);
  });
});

describe('the folder as a whole', () => {
  const next = async () => {
    await cp(folder, `${folder}.next`, { recursive: true });
    await writeFile(`${folder}.next/oven.md`, '**烤箱**：换了一个。\n');
  };
  const answersFromNext = async () => {
    await notes.logged(/^notes updated: oven\.md/);
    expect(best('什么是烤箱')).toBe('烤箱：换了一个。');
    await writeFile(file('yeast.md'), '**酵母**：之后又改了。\n');
    await notes.logged(/^notes updated: yeast\.md/);
    expect(best('什么是酵母')).toBe('酵母：之后又改了。');
  };

  test('deleted and made again', async () => {
    await next();
    await rm(folder, { recursive: true });
    expect(await notes.logged(/does not exist/)).toBe(
      `the notes folder ${folder} does not exist; the notes as they were still answer`,
    );
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
    await cp(`${folder}.next`, folder, { recursive: true });
    await notes.logged(/^the notes folder can be read again$/);
    await answersFromNext();
  });

  test('deleted with the folder above it', async () => {
    await next();
    const above = dirname(folder);
    await cp(above, `${above}.copy`, { recursive: true });
    await rm(above, { recursive: true });
    await notes.logged(/does not exist/);
    await cp(`${above}.copy`, above, { recursive: true });
    await rm(folder, { recursive: true });
    await rename(`${folder}.next`, folder);
    await answersFromNext();
  });

  test('another put in its place, as a deployment does', async () => {
    await next();
    await rename(folder, `${folder}.before`);
    await rename(`${folder}.next`, folder);
    await answersFromNext();
  });

  test('a subfolder put in the place of another', async () => {
    await cp(file('zh'), `${folder}.zh`, { recursive: true });
    await rename(file('zh'), `${folder}.before`);
    await rename(`${folder}.zh`, file('zh'));
    await writeFile(file('zh/flour.md'), '**面粉**：换过。\n');
    await notes.logged(/^notes updated: zh\/flour\.md/);
  });
});

test('what other files in the folder do, changes nothing', async () => {
  await notes.look();
  await writeFile(file('picture.png'), 'x');
  await writeFile(file('.hidden.md'), '**烤箱**：藏起来的。\n');
  await utimes(file('yeast.md'), new Date(), new Date());
  await appendFile(file('oven.md'), '\n**面团**：面粉加水。\n');
  await notes.logged(/^notes updated: oven\.md \(passages: 2\)$/);
  expect(notes.log).toHaveLength(1);
});

/** Root may read everything, so this process gives root's rights up for as long as the work takes. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** The owner of the files changes their mode. */
async function chmodAsRoot(path: string, mode: number): Promise<void> {
  const user = process.geteuid?.();
  if (process.getuid?.() === 0) process.seteuid?.(0);
  await chmod(path, mode);
  if (process.getuid?.() === 0 && user !== undefined) process.seteuid?.(user);
}
