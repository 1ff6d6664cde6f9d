import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/app/ask.ts';
import { createLibrary } from '../../src/app/library.ts';
import { createShelf } from '../../src/app/shelf.ts';
import { libraryOf } from './notes-library.ts';
import { loadShippedNotes } from './shipped-notes.ts';

const { notes, glossary } = await loadShippedNotes();
const shipped = createLibrary(createShelf(notes, glossary), { notesUrl: null });

describe('the contents of the shipped notes', () => {
  test('every note by its title', () => {
    const { groups, ...counts } = shipped.contents('zh');
    expect(counts).toEqual({
      notes: notes.length,
      passages: groups.flatMap((g) => g.notes).reduce((n, s) => n + s.passages, 0),
    });
    const [chinese] = groups;
    expect(chinese).toMatchObject({ language: 'zh', folder: null });
    const storage = chinese?.notes.find(({ path }) => path === 'zh/storage.md');
    expect(storage).toMatchObject({ title: '云存储', label: '云存储', headings: ['云存储'] });
  });

  test('every passage that is not an overview is on one page of its note, in order', () => {
    for (const note of notes) {
      const summary = shipped
        .contents('zh')
        .groups.flatMap((group) => group.notes)
        .find(({ path }) => path === note.path);
      const section = shipped.section(summary?.id ?? '');
      const expected = note.passages.filter(({ role }) => role === 'body').map(({ id }) => id);
      expect(section?.pages.flat().map(({ id }) => id)).toEqual(expected);
      expect(section?.passages).toBe(expected.length);
    }
  });
});

describe('the contents of notes in two languages', () => {
  const { library } = libraryOf({ 'en/disks.md': '# Disks\n\nSpin.\n', 'zh/云.md': '# 云\n\n公有云。\n' });

  test.each<[Language, string[]]>([
    ['zh', ['云', 'Disks']],
    ['en', ['Disks', '云']],
  ])('of a reader of %s come first', (language, titles) => {
    const { groups } = library.contents(language);
    expect(groups.flatMap(({ notes }) => notes.map(({ title }) => title))).toEqual(titles);
    expect(groups[0]?.language).toBe(language);
  });
});

const COURSE = {
  'zh/1-网络.md':
    '# 网络\n\n导言。\n\n## 基础\n\n### 分类\n\n局域网。\n\n## 传输\n\n### 分类\n\n可靠与不可靠。\n',
  'zh/2-存储.md': '# 存储\n\n## 分类\n\n块、文件、对象。\n',
  'en/disks.md': '# Disks\n\n## Basics\n\nSpin.\n',
};

describe('a section', () => {
  const { library } = libraryOf(COURSE);
  const byLabel = (label: string) => {
    const found = library.findSection(label, 'zh').section;
    if (!found) throw new Error(`there is no section ${label}`);
    return found;
  };

  test('knows what is above and below it', () => {
    const network = byLabel('网络');
    expect(network).toMatchObject({ parent: null, path: 'zh/1-网络.md', passages: 3 });
    expect(network.children.map(({ title }) => title)).toEqual(['基础', '传输']);
    expect(byLabel('传输')).toMatchObject({ parent: { id: network.id }, headings: ['网络', '传输'] });
  });

  test('without text of its own shows that of the sections below', () => {
    expect(
      byLabel('传输')
        .pages.flat()
        .map(({ headings, text }) => [headings.at(-1), text]),
    ).toEqual([['分类', '可靠与不可靠。']]);
  });

  test('leads on to the next section, then to the next note of its language', () => {
    const titles: string[] = [];
    let at = byLabel('网络').children[0] ?? null;
    while (at) {
      titles.push(at.title);
      at = library.section(at.id)?.next ?? null;
    }
    expect(titles).toEqual(['基础', '传输', '存储']);
  });

  test('is labelled with the headings above it where its own stands in several places', () => {
    const labels = library
      .complete('分类', { kind: 'topic', language: 'zh', limit: 25 })
      .map(({ label }) => label);
    expect(labels).toEqual(['存储 › 分类', '基础 › 分类', '传输 › 分类']);
    expect(byLabel('基础').label).toBe('基础');
  });

  test('is null once the notes no longer hold it, and there again when they do', () => {
    const { library: live, replace } = libraryOf(COURSE);
    const { section } = live.findSection('传输', 'zh');
    const id = section?.id ?? '';
    replace({ 'zh/1-网络.md': '# 网络\n\n导言。\n' });
    expect(live.section(id)).toBeNull();
    replace({ 'zh/1-网络.md': COURSE['zh/1-网络.md'].replace('导言。', '新的导言。') });
    expect(
      live
        .section(id)
        ?.pages.flat()
        .map(({ text }) => text),
    ).toEqual(['可靠与不可靠。']);
    expect(live.section('0000000000')).toBeNull();
  });
});

describe('what is typed into /topics', () => {
  const { library } = libraryOf({
    ...COURSE,
    'zh/3-云.md':
      '# 云\n\n## 混合云\n\n**混合云**：公有云加私有云。\n\n## 公有云\n\n人人能用的云。\n\n## 概念\n\n**弹性**：随负载增减。\n',
  });

  test.each<[typed: string, title: string | null, reason: string]>([
    ['混合云', '混合云', 'a heading'],
    ['混', '混合云', 'its beginning'],
    ['hunhe', '混合云', 'its sound, where nothing else sounds so'],
    ['fenlei', null, 'the sound of a heading of three places'],
    ['弹性', '概念', 'a term: the section that explains it'],
    ['存储 › 分类', '分类', 'a label as it was offered'],
    ['存储 > 分类', '分类', 'as it may be typed'],
    ['概念（弹性）', '概念', 'a label with the name that matched'],
    ['分类', null, 'a heading of three places'],
    ['合云', '混合云', 'the middle of one name only'],
    ['什么是混合云', '混合云', 'a question: the section that answers it'],
    ['火星', null, 'nothing that is there'],
    ['', null, 'nothing'],
    ['#zzzzzzzzzz', null, 'an id that is gone'],
  ])('%j: %s (%s)', (typed, title) => {
    const { section, near } = library.findSection(typed, 'zh');
    expect(section?.title ?? null).toBe(title);
    if (section) expect(near).toEqual([]);
  });

  test('where several may be meant, they are told apart', () => {
    expect(library.findSection('分类', 'zh').near.map(({ label }) => label)).toEqual([
      '存储 › 分类',
      '基础 › 分类',
      '传输 › 分类',
    ]);
  });

  test.each<[typed: string, title: string | null, near: readonly string[], reason: string]>([
    ['虚拟化技术', null, ['虚拟化', '云计算的技术架构'], 'the search alone would open 云计算的技术架构'],
    ['虛擬化技術', null, ['虚拟化'], 'the same in traditional characters'],
    ['云存储服务', '与存储有关的服务', [], 'within 云存储, not what a vendor has of it'],
    ['私有云平台', null, ['私有云', '私有云厂商'], 'not its vendors only'],
    ['弹性伸缩', null, ['常用概念'], 'a term: the section that explains it'],
    ['KVM技术', 'KVM 的定义', [], 'the search stays within KVM'],
    ['混合云部署', '混合云', [], 'both agree'],
    ['对象存储系统', '对象存储', [], 'the longest name, not 存储'],
    ['hybrid cloud model', '混合云', [], 'in the other language'],
    ['openstack 平台', 'OpenStack', [], 'in two scripts'],
    ['virtualization technology', '虚拟化的定义', [], 'a section of its note'],
    ['云计算的应用有哪些', '应用领域', [], 'several words more are a question, which the search answers'],
    ['块存储与对象存储', '三种存储的比较', [], 'two names are a question too'],
    ['云原生技术', '云原生', [], 'a heading within a note'],
    ['火星上有水吗', null, [], 'nothing that the notes have'],
  ])('a name with one more word, over the shipped notes: %j: %s %j (%s)', (typed, title, nearest) => {
    const { section, near } = shipped.findSection(typed, 'zh');
    expect(section?.title ?? null).toBe(title);
    expect(near.slice(0, nearest.length).map((one) => one.title)).toEqual(nearest);
  });

  test('what a completion gave is taken as it is', () => {
    for (const { value } of library.complete('', { kind: 'topic', language: 'zh', limit: 25 })) {
      expect(library.findSection(value, 'en').section?.id).toBe(value.slice(1));
    }
  });
});
