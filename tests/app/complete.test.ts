import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Completion, Language } from '../../src/app/ask.ts';
import { createLibrary } from '../../src/app/library.ts';
import { createShelf } from '../../src/app/shelf.ts';
import { libraryOf } from './notes-library.ts';
import { loadShippedNotes } from './shipped-notes.ts';

const { notes, glossary } = await loadShippedNotes();
const shipped = createLibrary(createShelf(notes, glossary), { notesUrl: null });

const questions = (typed: string, limit = 25): Completion[] =>
  shipped.complete(typed, { kind: 'question', language: 'zh', limit });
const topics = (typed: string, limit = 25): Completion[] =>
  shipped.complete(typed, { kind: 'topic', language: 'zh', limit });
const labels = (completions: readonly Completion[]) => completions.map(({ label }) => label);

describe('a question that is being typed over the shipped notes', () => {
  test.each([
    ['虚拟化', '虚拟化', 'a term in full is still offered, so that Enter asks it'],
    ['混合', '混合云', 'its beginning'],
    ['虛擬', '虚拟化', 'in traditional characters'],
    ['ＫＶ', 'KVM', 'in full width'],
    ['hybrid', '混合云（hybrid cloud）', 'in English, where the notes have the Chinese name'],
    ['k8s', 'Kubernetes (K8s)', 'an abbreviation of the glossary'],
    ['iaas', '基础设施即服务（IaaS）', 'one from the brackets of a heading'],
    ['VMM', '虚拟机监视器（VMM）', 'one from the brackets of a line'],
    ['nist', '美国国家标准与技术研究院（NIST）', 'of an institution'],
    ['stack', 'OpenStack', 'a later word'],
    ['拟化', '虚拟化', 'the middle: the nearest to the root first'],
    ['xunihua', '虚拟化', 'pinyin'],
    ['xnh', '虚拟化', 'its first letters'],
    ['tanxing', '弹性', 'a character with two readings'],
    ['云', '云计算', 'one character: what the notes make most of'],
    ['雲端運算', '云计算（雲端運算）', 'a name that is used elsewhere'],
    ['aws', '亚马逊云（AWS）', 'exactly this before what begins so'],
  ])('%s: %s (%s)', (typed, first) => {
    expect(labels(questions(typed))[0]).toBe(first);
  });

  test('asks for the notes’ own name', () => {
    expect(questions('hybrid cloud')).toEqual([{ label: '混合云（hybrid cloud）', value: '混合云' }]);
  });

  test.each([
    ['什么是虚拟', '什么是虚拟化'],
    ['混合云和公', '混合云和公有云'],
    ['what is a hyper', 'what is a hypervisor'],
    ['explain openst', 'explain openstack'],
    ['解释xnh', '解释虚拟化'],
  ])('%s goes on to %s', (typed, first) => {
    expect(questions(typed)[0]).toEqual({ label: first, value: first });
  });

  test.each([
    '什么是虚拟化',
    '什么是虚拟化？',
    'what is a hypervisor',
    'what is a hypervisor?',
    '混合云有什么优点',
    '云计算的应用有哪些',
    'how to deploy',
    'what is the ',
    '今天天气怎么样',
    '？！',
    '🚲',
  ])('%j is finished, or nothing that the notes know: Enter sends it as it is', (typed) => {
    expect(questions(typed)).toEqual([]);
  });

  test.each(['sdn', 'FaaS', '函数即服务', '服务网格'])('%s is in the glossary, but in no note', (typed) => {
    expect(questions(typed)).toEqual([]);
  });

  test('before anything is typed, terms of several notes are offered, and the notes answer them', () => {
    const starters = questions('  ');
    expect(starters.length).toBeGreaterThanOrEqual(5);
    const paths = starters.map(({ value }) => {
      const { verdict, passages } = shipped.ask(value);
      expect(verdict).toBe('found');
      return passages[0]?.path;
    });
    expect(new Set(paths).size).toBeGreaterThanOrEqual(5);
    expect(labels(starters)).toContain('云计算');
  });

  test('leads to an answer: what is offered for a term is in the notes', () => {
    for (const typed of ['虚', '云', '存', 'k', 'x', '服务', '部署', 'virt', 'open']) {
      for (const { value } of questions(typed))
        expect([value, shipped.ask(value).verdict]).not.toEqual([value, 'nothing']);
    }
  });
});

describe('a topic that is being typed over the shipped notes', () => {
  test.each([
    ['混合', '混合云', 'a heading'],
    ['存储', '云存储', 'the note before its sections, and those before other mentions'],
    ['VMM', '基本概念（VMM）', 'a term: the section that explains it'],
    ['s3', '亚马逊云（AWS） · S3', 'a service'],
    ['hybrid', '混合云（hybrid cloud）', 'a heading in another language'],
    ['xnh', '虚拟化', 'pinyin'],
  ])('%s: %s (%s)', (typed, first) => {
    expect(labels(topics(typed))[0]).toBe(first);
  });

  test('opens a section that is about it', () => {
    const [first] = topics('对象存储');
    const section = shipped.section(first?.value.slice(1) ?? '');
    expect(section?.headings).toEqual(['云存储', '对象存储']);
  });

  test('before anything is typed, the notes in their order', () => {
    const titles = shipped.contents('zh').groups.flatMap((group) => group.notes.map(({ title }) => title));
    expect(labels(topics('')).slice(0, titles.length)).toEqual(titles.slice(0, 25));
  });
});

const BILINGUAL = {
  'en/clouds.md':
    '# Clouds\n\n## Hybrid cloud\n\n**Hybrid cloud**: two clouds in one.\n\n## Basics\n\nA tenant is a customer.\n',
  'en/disks.md': '# Disks\n\n## Basics\n\nA sector is a piece of a disk.\n',
  'zh/云.md': '# 云\n\n## 混合云\n\n**混合云**：公有云加私有云。\n',
};
const NAMES = [{ names: ['混合云', 'hybrid cloud'], group: '' }];

describe('notes in two languages', () => {
  const { library } = libraryOf(BILINGUAL, NAMES);
  const offered = (typed: string, language: Language, kind: 'question' | 'topic' = 'question') =>
    labels(library.complete(typed, { kind, language, limit: 25 }));

  test('one thing is offered once, by the name that the reader’s notes use', () => {
    expect(offered('hybrid', 'en')).toEqual(['Hybrid cloud']);
    expect(offered('hybrid', 'zh')).toEqual(['混合云（Hybrid cloud）']);
    expect(offered('混合', 'en')).toEqual(['Hybrid cloud (混合云)']);
  });

  test('what the notes of the reader’s language say comes before bigger headings of the other', () => {
    const { library } = libraryOf({ ...BILINGUAL, 'zh/存储.md': '# 存储\n\n**Ceph**：一种分布式存储。\n' });
    const first = (language: Language) =>
      labels(library.complete('c', { kind: 'question', language, limit: 25 }))[0];
    expect([first('zh'), first('en')]).toEqual(['Ceph', 'Clouds']);
  });

  test('sections of both are topics, those of the reader’s language first', () => {
    expect(offered('hybrid', 'zh', 'topic')).toEqual(['混合云（Hybrid cloud）', 'Hybrid cloud']);
    expect(offered('', 'zh', 'topic').slice(0, 3)).toEqual(['云', 'Clouds', 'Disks']);
  });

  test('a heading of several notes is offered with the one above it', () => {
    expect(offered('bas', 'en')).toEqual(['Clouds Basics', 'Disks Basics']);
    expect(offered('bas', 'en', 'topic')).toEqual(['Clouds › Basics', 'Disks › Basics']);
  });
});

describe('notes that change', () => {
  const offered = (library: ReturnType<typeof libraryOf>['library'], typed: string) =>
    labels(library.complete(typed, { kind: 'question', language: 'zh', limit: 25 }));

  test('are followed, whether they are edited, new or gone', () => {
    const { library, replace } = libraryOf(BILINGUAL, NAMES);
    expect(offered(library, 'sector')).toEqual(['sector']);
    replace({ 'en/disks.md': '# Disks\n\nA cylinder is a stack of tracks.\n' });
    expect(offered(library, 'sector')).toEqual([]);
    expect(offered(library, 'cyl')).toEqual(['cylinder']);
    replace({ 'zh/云.md': null });
    expect(offered(library, 'hybrid')).toEqual(['Hybrid cloud']);
    replace({ 'zh/边缘.md': '# 边缘计算\n\n**边缘计算**：靠近用户的计算。\n' });
    expect(offered(library, 'bianyuan')).toEqual(['边缘计算']);
  });

  test('give what they would give if they had been so from the start', () => {
    const { library, replace } = libraryOf(BILINGUAL, NAMES);
    const edited = { ...BILINGUAL, 'en/clouds.md': '# Clouds\n\n## Basics\n\nHybrid cloud is a mix.\n' };
    offered(library, 'x');
    replace({ 'zh/云.md': null });
    offered(library, 'x');
    replace(edited);
    const { library: fresh } = libraryOf(edited, NAMES);
    for (const typed of ['', 'hybrid', '混', 'b', 'c', 'tenant'])
      for (const kind of ['question', 'topic'] as const)
        for (const language of ['zh', 'en'] as const) {
          const options = { kind, language, limit: 25 };
          expect(library.complete(typed, options)).toEqual(fresh.complete(typed, options));
        }
  });

  test('the glossary too', () => {
    const { library, shelf } = libraryOf(BILINGUAL);
    expect(offered(library, '混种云')).toEqual([]);
    shelf.glossary = [{ names: ['混合云', '混种云'], group: '' }];
    expect(offered(library, '混种云')).toEqual(['混合云（混种云）']);
  });

  test('may change in the middle of warming up', () => {
    const { library, replace } = libraryOf(BILINGUAL, NAMES);
    const warming = library.warm();
    warming.next();
    warming.next();
    replace({ 'en/clouds.md': '# Clouds\n\n**Fog**: nearer.\n', 'zh/云.md': null });
    expect(offered(library, 'fog')).toEqual(['Fog']);
    while (!warming.next().done);
    expect(offered(library, 'hybrid')).toEqual([]);
    expect(offered(library, 'fog')).toEqual(['Fog']);
  });
});

describe('whatever is typed', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '虚拟',
      '什么是',
      'what is a ',
      'k',
      '云',
      '#',
      ' ',
      'C++',
      '\n',
      'ü',
      '（',
      '🚲',
      '\ud83d',
      '\u202e',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({ maxLength: 120 }),
  );
  const typed = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  test('every line keeps to Discord’s limits, and no label comes twice', () => {
    const odd = libraryOf({
      ...BILINGUAL,
      'zh/长.md': `# ${'很长的标题'.repeat(40)}\n\n文。\n\n## 🚀\n\n飞。\n\n## \u200b\n\n空。\n\n## ${'👩‍👩‍👧'.repeat(20)}\n\n家。\n`,
      'zh/长二.md': `# ${'很长的标题'.repeat(40)}\n\n文。\n`,
    });
    const kind = fc.constantFrom('question' as const, 'topic' as const);
    const language = fc.constantFrom<Language>('zh', 'en');
    fc.assert(
      fc.property(typed, kind, language, fc.integer({ min: 0, max: 40 }), (text, kind, language, limit) => {
        for (const library of [shipped, odd.library]) {
          const completions = library.complete(text, { kind, language, limit });
          expect(completions.length).toBeLessThanOrEqual(Math.min(25, limit));
          expect(new Set(labels(completions)).size).toBe(completions.length);
          for (const line of completions.flatMap(({ label, value }) => [label, value])) {
            expect(line.length).toBeGreaterThan(0);
            expect(line.length).toBeLessThanOrEqual(100);
            expect(line.isWellFormed()).toBe(true);
            expect(line).toBe(line.trim());
            expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
          }
          library.findSection(text, language);
        }
      }),
      {
        numRuns: 150,
        seed: 1,
        examples: [
          ['', 'topic', 'zh', 25],
          ['很长', 'topic', 'zh', 25],
          ['很长', 'question', 'zh', 25],
          ['👩‍👩‍👧', 'topic', 'zh', 25],
        ],
      },
    );
  });

  test('without any notes there is nothing to offer', () => {
    const { library } = libraryOf({}, NAMES);
    for (const text of ['', '混合云', 'x']) {
      expect(library.complete(text, { kind: 'question', language: 'zh', limit: 25 })).toEqual([]);
      expect(library.complete(text, { kind: 'topic', language: 'zh', limit: 25 })).toEqual([]);
      expect(library.findSection(text, 'zh')).toEqual({ section: null, near: [] });
    }
    expect(library.contents('zh')).toEqual({ groups: [], notes: 0, passages: 0 });
  });
});
