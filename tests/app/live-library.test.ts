import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LiveLibrary } from '../../src/app/live-library.ts';
import { loadLibrary } from '../../src/app/load-library.ts';
import { newsLine } from '../../src/app/notes-news.ts';
import type { ChangesRead, FileVersions, LiveNotesSource } from '../../src/app/notes-source.ts';
import { OperatorError } from '../../src/app/operator-error.ts';
import { readGlossary } from '../../src/core/notes/glossary.ts';
import { readNote } from '../../src/core/notes/note.ts';

/** Files by path; an `Error` stands for one that can't be read. */
type Files = Readonly<Record<string, string | Error>>;

/** A folder whose files are values. What is in `changing` is being written. */
class Folder implements LiveNotesSource {
  files: Files;
  changing: readonly string[] = [];
  /** Those of them that are read all the same. */
  moving: readonly string[] = [];
  gone = false;
  /** Awaited before each reading. */
  gate: Promise<void> = Promise.resolve();
  reads = 0;

  constructor(files: Files) {
    this.files = files;
  }

  async read(known: FileVersions = new Map()): Promise<ChangesRead> {
    this.reads++;
    await this.gate;
    if (this.gone) throw new OperatorError('the notes folder /notes does not exist');
    const versions = new Map<string, { stamp: string; digest: string }>();
    const notes = [];
    const problems = [];
    for (const [path, text] of Object.entries(this.files).sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (this.changing.includes(path) && !this.moving.includes(path)) continue;
      if (text instanceof Error) {
        problems.push({ path, line: 1, severity: 'error', message: text.message } as const);
        continue;
      }
      versions.set(path, { stamp: text, digest: text });
      if (known.get(path)?.stamp !== text) notes.push({ path, text });
    }
    const projectGlossary = { path: 'glossary.md', text: '' };
    const glossary = notes.find(({ path }) => path.toLowerCase() === 'glossary.md') ?? null;
    const changing = new Set(this.changing);
    return {
      notes: notes.filter((note) => note !== glossary),
      glossary,
      projectGlossary,
      problems,
      versions,
      changing,
    };
  }

  watch() {
    return { close: () => {} };
  }
}

/** A text that no end is found of. */
const STUCK = '无尽';

async function live(files: Files | Folder) {
  const folder = files instanceof Folder ? files : new Folder(files);
  const log: string[] = [];
  const elsewhere: string[] = [];
  let pauses = 0;
  let clock = 0;
  const { library, ...rest } = await LiveLibrary.load(folder, {
    notesUrl: null,
    // Time passes with each look at the clock, so that there is a pause every few pieces.
    pace: { now: () => (clock += 4), pause: async () => void pauses++ },
    reader: {
      note: async (file) => {
        elsewhere.push(file.path);
        if (file.text.startsWith(STUCK)) throw new Error('it takes more than 30 s');
        return readNote(file);
      },
      glossary: async (file) => {
        elsewhere.push(file.path);
        if (file.text.startsWith(STUCK)) throw new Error('it takes more than 30 s');
        return readGlossary(file);
      },
    },
    onNews: (news) => log.push(newsLine(news).text),
  }).then((loaded) => ({ library: loaded.library, update: () => loaded.update(), size: () => loaded.size }));
  const best = (question: string) => library.ask(question).passages[0]?.text ?? null;
  return { folder, library, log, elsewhere, best, pauses: () => pauses, ...rest };
}

const OVEN = '**烤箱**：烤面包的设备。';
const YEAST = '**酵母**：让面团发起来的菌。';
const KEPT = ' (what was read of it before still answers)';

describe('an update', () => {
  test('takes over what is new, what changed and what is gone, in one line of the log', async () => {
    const { folder, log, best, update, size } = await live({ 'oven.md': OVEN, 'yeast.md': YEAST });
    folder.files = { 'oven.md': '**烤箱**：要预热。', 'rye.md': '**黑麦**：谷物。' };
    await update();
    expect(log).toEqual(['notes updated: oven.md (passages: 1), rye.md (passages: 1); notes gone: yeast.md']);
    expect([best('什么是烤箱'), best('什么是黑麦'), best('什么是酵母')]).toEqual([
      '烤箱：要预热。',
      '黑麦：谷物。',
      null,
    ]);
    expect(size()).toEqual({ notes: 2, passages: 2 });
  });

  test('without any change says and reads nothing', async () => {
    const { log, update, elsewhere } = await live({ 'oven.md': OVEN });
    await update();
    expect([log, elsewhere]).toEqual([[], []]);
  });

  test('finds passages by their ids: those of the new version, and no others', async () => {
    const { folder, library, update } = await live({ 'oven.md': `${OVEN}\n\n${YEAST}` });
    const idOf = (question: string) => library.ask(question).passages[0]?.id ?? '';
    const [oven, yeast] = [idOf('什么是烤箱'), idOf('什么是酵母')];
    folder.files = { 'oven.md': `前言：写给面包师。\n\n${YEAST}` };
    await update();
    expect(library.passage(oven)).toBeNull();
    expect(library.passage(yeast)?.lines).toEqual([3, 3]);
  });

  test('exchanges the glossary', async () => {
    const { folder, log, best, update } = await live({ 'oven.md': OVEN });
    const table = '| 中文 | English | others | group |\n| --- | --- | --- | --- |\n| 烤箱 | hornito | | |';
    folder.files = { 'oven.md': OVEN, 'glossary.md': table };
    await update();
    expect(best('hornito')).toBe('烤箱：烤面包的设备。');
    folder.files = { 'oven.md': OVEN };
    await update();
    expect(best('hornito')).toBeNull();
    expect(log).toEqual(['glossary updated', 'glossary updated']);
  });

  test('reads large notes elsewhere and pauses between the pieces of the rest', async () => {
    const { folder, elsewhere, pauses, update, size } = await live({ 'oven.md': OVEN });
    const before = pauses();
    const large = Array.from(
      { length: 500 },
      (_, i) => `## 第${i}炉\n\n第${i}炉烤的是${i * 7}号面包，出炉很香。\n`,
    );
    folder.files = { 'oven.md': OVEN, 'large.md': large.join('\n') };
    await update();
    expect(elsewhere).toEqual(['large.md']);
    expect(pauses() - before).toBeGreaterThan(100);
    expect(size().passages).toBe(501);
  });
});

describe('calls for an update', () => {
  test('that come while one is done share one more round after it, so that nothing is lost', async () => {
    const { folder, best, update } = await live({ 'oven.md': OVEN });
    const gate = Promise.withResolvers<void>();
    folder.gate = gate.promise;
    const first = update();
    await Promise.resolve();
    const later = [update(), update(), update()];
    folder.files = { 'oven.md': '**烤箱**：第二版。' };
    gate.resolve();
    await Promise.all([first, ...later]);
    expect(best('什么是烤箱')).toBe('烤箱：第二版。');
    expect(folder.reads).toBeLessThanOrEqual(3);
  });

  test('are answered after one that failed', async () => {
    const { folder, best, update } = await live({ 'oven.md': OVEN });
    folder.gate = Promise.reject(new Error('disk on fire'));
    await expect(update()).rejects.toThrow('disk on fire');
    folder.gate = Promise.resolve();
    folder.files = { 'oven.md': '**烤箱**：第二版。' };
    await update();
    expect(best('什么是烤箱')).toBe('烤箱：第二版。');
  });
});

describe('a note that can’t be read', () => {
  test('answers as it was; why is said once, and again only when it changes', async () => {
    const { folder, log, best, update } = await live({ 'oven.md': OVEN, 'yeast.md': YEAST });
    folder.files = { ...folder.files, 'oven.md': new Error('the file may not be read') };
    await update();
    await update();
    expect(log).toEqual([`oven.md:1: the file may not be read${KEPT}`]);
    folder.files = { ...folder.files, 'oven.md': '' };
    await update();
    await update();
    expect(log.slice(1)).toEqual([`oven.md:1: the file is empty${KEPT}`]);
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
  });

  test('from the start is not there until it is mended', async () => {
    const { folder, log, best, update } = await live({
      'oven.md': new Error('the file is binary, not text'),
    });
    expect(log).toEqual(['oven.md:1: the file is binary, not text']);
    folder.files = { 'oven.md': OVEN };
    await update();
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
  });

  test('is forgotten when it is deleted', async () => {
    const { folder, best, update } = await live({ 'oven.md': OVEN, 'yeast.md': YEAST });
    folder.files = { ...folder.files, 'oven.md': '' };
    await update();
    folder.files = { 'yeast.md': YEAST };
    await update();
    expect(best('什么是烤箱')).toBeNull();
  });

  test('while it is written anew is neither mended nor broken', async () => {
    const { folder, log, update } = await live({ 'oven.md': OVEN, 'yeast.md': YEAST });
    folder.files = { ...folder.files, 'oven.md': '' };
    await update();
    folder.changing = ['oven.md'];
    await update();
    folder.changing = [];
    await update();
    expect(log).toEqual([`oven.md:1: the file is empty${KEPT}`]);
  });

  test('takes nothing away: its whole folder, when that may not be read', async () => {
    const { folder, log, best, update } = await live({ 'a/b/oven.md': OVEN, 'yeast.md': YEAST });
    folder.files = { 'yeast.md': YEAST, a: new Error('the folder may not be read') };
    await update();
    folder.files = { 'yeast.md': YEAST, 'a/b/oven.md': OVEN };
    await update();
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
    expect(log).toEqual([`a:1: the folder may not be read${KEPT}`, 'notes can be read again: a/b/oven.md']);
  });

  test('a glossary leaves the old one in force', async () => {
    const table = '| 中文 | English | others | group |\n| --- | --- | --- | --- |\n| 烤箱 | hornito | | |';
    const { folder, log, best, update } = await live({ 'oven.md': OVEN, 'glossary.md': table });
    folder.files = { 'oven.md': OVEN, 'glossary.md': new Error('the file is not UTF-8') };
    await update();
    expect(best('hornito')).toBe('烤箱：烤面包的设备。');
    expect(log).toEqual([`glossary.md:1: the file is not UTF-8${KEPT}`]);
  });
});

describe('a folder', () => {
  test('that is gone leaves all notes as they were; that is said once, and when it is back', async () => {
    const { folder, log, best, update } = await live({ 'oven.md': OVEN });
    folder.gone = true;
    await update();
    await update();
    expect(best('什么是烤箱')).toBe('烤箱：烤面包的设备。');
    folder.gone = false;
    await update();
    await update();
    expect(log).toEqual([
      'the notes folder /notes does not exist; the notes as they were still answer',
      'the notes folder can be read again',
    ]);
  });

  test('that is not there at the start is refused', async () => {
    const folder = new Folder({});
    folder.gone = true;
    await expect(live(folder)).rejects.toThrow(OperatorError);
  });

  test('without a single note, the glossary aside, answers nothing', async () => {
    const { folder, log, best, update } = await live({ 'oven.md': OVEN, 'glossary.md': '' });
    folder.files = { 'glossary.md': '' };
    await update();
    expect(best('什么是烤箱')).toBeNull();
    expect(log.at(-1)).toBe('notes gone: oven.md');
  });

  test('whose glossary is the project’s, under whatever name, builds its index once', async () => {
    const { log, update } = await live({ 'oven.md': OVEN, 'Glossary.md': '' });
    await update();
    await update();
    expect(log).not.toContain('glossary updated');
  });
});

describe('a file that is read while it is being written', () => {
  test('answers as it is then', async () => {
    const { folder, log, best, update } = await live({ 'oven.md': OVEN });
    folder.files = { 'oven.md': '**烤箱**：要预热。' };
    folder.changing = folder.moving = ['oven.md'];
    await update();
    expect(best('什么是烤箱')).toBe('烤箱：要预热。');
    folder.changing = folder.moving = [];
    await update();
    expect(log).toEqual(['notes updated: oven.md (passages: 1)']);
  });

  test('and is for that moment no note, was never broken', async () => {
    const { folder, log, update } = await live({ 'oven.md': OVEN });
    folder.files = { 'oven.md': '' };
    folder.changing = folder.moving = ['oven.md'];
    await update();
    folder.files = { 'oven.md': OVEN };
    folder.changing = folder.moving = [];
    await update();
    expect(log).toEqual([]);
  });

  test('and is no note leaves all as it was; only when it stays so, that is said', async () => {
    const { folder, log, best, update } = await live({ 'oven.md': OVEN });
    folder.files = { 'oven.md': '', 'rye.md': '' };
    folder.changing = folder.moving = ['oven.md', 'rye.md'];
    await update();
    expect([best('什么是烤箱'), log]).toEqual(['烤箱：烤面包的设备。', []]);
    folder.changing = folder.moving = [];
    await update();
    expect(log).toEqual([`oven.md:1: the file is empty${KEPT}`, 'rye.md:1: the file is empty']);
  });
});

test('a note that our own code fails at is a problem of that note; the others are taken over', async () => {
  const { folder, log, best, update } = await live({ 'oven.md': OVEN });
  const endless = `${STUCK}${'云'.repeat(10_000)}`;
  folder.files = { 'oven.md': endless, 'yeast.md': YEAST };
  await update();
  await update();
  expect(log).toEqual([
    `oven.md:1: the file can't be read (it takes more than 30 s)${KEPT}`,
    'notes updated: yeast.md (passages: 1)',
  ]);
  expect([best('什么是烤箱'), best('什么是酵母')]).toEqual([
    '烤箱：烤面包的设备。',
    '酵母：让面团发起来的菌。',
  ]);
  folder.files = { 'oven.md': '**烤箱**：修好了。', 'yeast.md': YEAST };
  await update();
  expect(best('什么是烤箱')).toBe('烤箱：修好了。');
});

test('a glossary that our own code fails at leaves the old one in force', async () => {
  const table = '| 中文 | English | others | group |\n| --- | --- | --- | --- |\n| 烤箱 | hornito | | |';
  const { folder, log, best, update } = await live({ 'oven.md': OVEN, 'glossary.md': table });
  folder.files = { 'oven.md': OVEN, 'glossary.md': `${STUCK}${'云'.repeat(10_000)}` };
  await update();
  expect(best('hornito')).toBe('烤箱：烤面包的设备。');
  expect(log[0]).toBe(`glossary.md:1: the file can't be read (it takes more than 30 s)${KEPT}`);
});

test('after any edits, answers are those of a library that was loaded from the files as they are', async () => {
  const texts = [
    OVEN,
    YEAST,
    `${OVEN}\n\n${YEAST}`,
    '# 面包\n\n- 黑麦\n- 小麦',
    '**黑麦**：做黑面包的谷物。',
  ];
  const paths = ['a.md', 'b/c.md', 'd.md'];
  const folders = fc.dictionary(fc.constantFrom(...paths), fc.constantFrom(...texts), { minKeys: 0 });
  const questions = ['什么是烤箱', '什么是酵母', '黑麦', '面包'];
  await fc.assert(
    fc.asyncProperty(fc.array(folders, { minLength: 2, maxLength: 5 }), async ([first = {}, ...edits]) => {
      const { folder, library, update } = await live(first);
      for (const files of edits) {
        folder.files = files;
        await update();
        const loaded = await loadLibrary({ read: () => new Folder(files).read() }, { notesUrl: null });
        for (const question of questions) expect(library.ask(question)).toEqual(loaded.library.ask(question));
      }
    }),
    { numRuns: 30 },
  );
});
