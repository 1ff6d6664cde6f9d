import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Shown } from '../../src/sandbox/driver/shown.ts';
import { type ClassRoom, openClass, shippedLibrary } from './class.ts';
import { knownLibrary } from './known-library.ts';

/** `/topics` with the notes the bot ships with. */

const library = await shippedLibrary();

let room: ClassRoom;
beforeEach(async () => {
  room = await openClass(library);
});
afterEach(() => room.close());

const labels = (shown: Shown) => shown.buttons.map(({ label }) => label);
const open = (shown: Shown, title: string) => {
  const [select] = shown.selects;
  const options = select?.type === 3 ? select.options : [];
  const value = options.find(({ label }) => label === title)?.value ?? title;
  return room.ana.select(shown, 'c1:topics', [value]);
};

describe('the table of contents', () => {
  test('lists the notes, to the reader alone', async () => {
    const shown = await room.ana.command(room.channel, 'topics');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toMatch(/^### 目录\n-# \d+ 篇笔记 · \d+ 段\n- /);
    expect(shown.text).toContain('\n- 部署形式 · ');
    expect(room.discord.messages(room.channel, { as: room.ben })).toEqual([]);
  });

  test('speaks the reader’s language', async () => {
    expect((await room.ben.command(room.channel, 'topics')).text).toMatch(
      /^### Contents\n-# \d+ notes · \d+ passages\n/,
    );
    expect((await room.mei.command(room.channel, 'topics')).text).toMatch(/^### 目錄\n-# \d+ 篇筆記/);
  });

  test('leads to what a note holds, and back', async () => {
    const contents = await room.ana.command(room.channel, 'topics');
    const note = await open(contents, '虚拟化');
    expect(note).toMatchObject({ outcome: 'updated', id: contents.id });
    expect(note.text).toMatch(/^### 虚拟化\n-# \d+ 段\n- 虚拟化的定义 · 1 段\n/);
    expect(labels(note)).toEqual(['读这一节', '上一级']);
    const back = await room.ana.press(note, { label: '上一级' });
    expect(back.text).toBe(contents.text);
  });

  test('opens a note that is no more than a page', async () => {
    const note = await open(await room.ana.command(room.channel, 'topics'), '部署形式');
    expect(note.text).toMatch(/^### 部署形式\n云计算有四种部署形式/);
    expect(labels(note)).toEqual(['下一节：服务模式', '目录']);
  });

  test('of many notes is turned over, 25 at a time', async () => {
    const summary = (n: number) => ({
      id: `section${String(n).padStart(3, '0')}`,
      title: `第 ${n} 课`,
      label: `第 ${n} 课`,
      path: `zh/${n}.md`,
      headings: [`第 ${n} 课`],
      language: 'zh' as const,
      passages: n,
    });
    const notes = Array.from({ length: 60 }, (_, i) => summary(i + 1));
    const groups = [{ language: 'zh' as const, folder: null, notes }];
    await room.restart(knownLibrary({ contents: () => ({ groups, notes: 60, passages: 1830 }) }));
    const first = await room.ana.command(room.channel, 'topics');
    expect(first.selects).toMatchObject([{ placeholder: '选一节…（第 1–25 节，共 60 节）' }]);
    expect(labels(first)).toEqual(['后面的章节']);
    const second = await room.ana.press(first, { label: '后面的章节' });
    const third = await room.ana.press(second, { label: '后面的章节' });
    expect(third.text).toContain('- 第 60 课 · 60 段');
    expect(labels(third)).toEqual(['前面的章节']);
    expect((await room.ana.press(third, { label: '前面的章节' })).text).toBe(second.text);
  });

  test('without any notes says so', async () => {
    await room.restart(knownLibrary());
    expect((await room.ana.command(room.channel, 'topics')).text).toBe('这里还没有笔记。');
  });
});

describe('reading', () => {
  test('goes page by page to the end of the note and on to the next one', async () => {
    const contents = await room.ana.command(room.channel, 'topics');
    let page = await room.ana.press(await open(contents, '虚拟化'), { label: '读这一节' });
    expect(page.text).toMatch(/^-# 第 1 页，共 \d+ 页\n### 虚拟化\n/);
    const pages = [page.text];
    while (labels(page).includes('下一页 ▶')) {
      page = await room.ana.press(page, { label: '下一页 ▶' });
      pages.push(page.text);
    }
    expect(pages.length).toBe(Number(/共 (\d+) 页/.exec(pages[0] ?? '')?.[1]));
    // Every passage of the note stands on exactly one page.
    const note = library.findSection('虚拟化', 'zh').section;
    const lines = (note?.pages ?? []).flat().map(({ text }) => text.split('\n')[0]?.slice(0, 12) ?? '');
    for (const line of lines) {
      const plain = pages.map((text) => text.replaceAll(/[*`\\]/g, ''));
      expect(plain.filter((text) => text.includes(line)).length, line).toBeGreaterThanOrEqual(1);
    }
    expect(labels(page)).toEqual(['◀ 上一页', '下一节：虚拟化层架构', '目录']);
    const before = await room.ana.press(page, { label: '◀ 上一页' });
    expect(before.text).toBe(pages.at(-2));
  });

  test('ends with the way to what comes next', async () => {
    const shown = await room.ana.command(room.channel, 'topics', { topic: '混合云' });
    expect(shown.text).toMatch(/^-# 部署形式\n### 混合云\n\*\*混合云\*\*：/);
    expect(shown.text).toMatch(/\n-# 📄 zh\/deployment-models\.md · 第 \d+–\d+ 行$/);
    const [next = ''] = labels(shown);
    expect(next).toMatch(/^下一节：/);
    const following = await room.ana.press(shown, { label: next });
    expect(following.text).toContain(`### ${next.replace('下一节：', '')}`);
    const up = await room.ana.press(following, { label: '目录' });
    expect(up.text).toMatch(/^### 部署形式\n/);
  });

  test('starts where it was asked to, also by what autocomplete offers', async () => {
    const [choice] = await room.ana.autocomplete(room.channel, 'topics', 'topic', 'hybrid');
    expect(choice?.name).toContain('混合云');
    const shown = await room.ana.command(room.channel, 'topics', { topic: String(choice?.value) });
    expect(shown.text).toContain('### 混合云');
  });

  test('goes on after a restart', async () => {
    const contents = await room.ana.command(room.channel, 'topics');
    await room.restart();
    const first = await room.ana.press(await open(contents, '虚拟化'), { label: '读这一节' });
    await room.restart();
    const second = await room.ana.press(first, { label: '下一页 ▶' });
    expect(second.text).toMatch(/^-# 第 2 页/);
  });

  test('of a section that is gone points to the command', async () => {
    const contents = await room.ana.command(room.channel, 'topics');
    const note = await open(await room.ana.command(room.channel, 'topics'), '虚拟化');
    const read = await room.ana.command(room.channel, 'topics', { topic: '混合云' });
    await room.restart(knownLibrary());
    const gone = /^笔记改过了，这一节已经不在。请用 <\/topics:\d+> 重新打开目录。$/;
    expect((await open(contents, '部署形式')).text).toMatch(gone);
    expect((await room.ana.press(note, { label: '读这一节' })).text).toMatch(gone);
    expect((await room.ana.press(read, { label: '目录' })).text).toMatch(gone);
    expect(contents.now().text).toBe(contents.text);
  });
});

describe('a topic that is not there', () => {
  test('is answered with what comes near', async () => {
    const shown = await room.ana.command(room.channel, 'topics', { topic: '存储' });
    expect(shown.text).toBe('笔记里没有叫 “存储” 的章节。最接近的有：');
    expect((await open(shown, '块存储')).text).toContain('### 块存储');
  });

  test('leads to the contents, with the words as typed', async () => {
    const shown = await room.ana.command(room.channel, 'topics', { topic: '**qzxv** @everyone' });
    expect(shown.text).toMatch(/^笔记里没有叫 “\\\*\\\*qzxv\\\*\\\* @\u200Beveryone” 的章节。/);
    const contents = await room.ana.press(shown, { label: '目录' });
    expect(contents.text).toMatch(/^### 目录/);
  });

  test('made of white space opens the contents', async () => {
    const shown = await room.ana.command(room.channel, 'topics', { topic: ' \u3000' });
    expect(shown.text).toMatch(/^### 目录/);
  });
});
