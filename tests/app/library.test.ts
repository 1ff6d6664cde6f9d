import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLibrary } from '../../src/app/library.ts';
import { createShelf } from '../../src/app/shelf.ts';
import { readNote } from '../../src/core/notes/note.ts';
import { loadShippedNotes } from './shipped-notes.ts';

const { notes, glossary } = await loadShippedNotes();
const library = createLibrary(createShelf(notes, glossary), { notesUrl: null });

describe('what the shipped notes answer', () => {
  test.each([
    ['什么是混合云', ['部署形式', '混合云']],
    ['什么是云计算？', ['云计算', '云计算的定义']],
    ['what is IaaS', ['服务模式', '基础设施即服务（IaaS）']],
    ['KVM 由哪两部分组成', ['KVM', 'KVM 的两个组成部分']],
    ['雲端運算是什麼', ['云计算', '云计算的定义']],
    ['AWS网络', ['公有云厂商', '亚马逊云（AWS）']],
  ])('%s', (question, headings) => {
    const answer = library.ask(question);
    expect(answer.verdict).toBe('found');
    expect(answer.passages[0]?.headings).toEqual(headings);
    expect(answer.corrections).toEqual([]);
    expect(answer.topics).toEqual([]);
  });

  test('openstak is read as OpenStack, and the answer says so', () => {
    const answer = library.ask('openstak');
    expect(answer.verdict).toBe('found');
    expect(answer.passages[0]?.headings.at(-1)).toBe('OpenStack');
    expect(answer.corrections).toEqual([{ from: 'openstak', to: 'OpenStack' }]);
    // The question itself stays as it was asked.
    expect(answer.question).toBe('openstak');
  });

  test('the answering words are marked; of a list or table that answers as a whole, the line above it', () => {
    const [hybrid] = library.ask('什么是混合云').passages;
    expect(hybrid?.text.slice(hybrid.excerpt?.start, hybrid.excerpt?.end)).toMatch(/^混合云：.*流转。$/);
    const [services] = library.ask('华为云有哪些服务').passages;
    expect(services?.headings.at(-1)).toBe('华为云');
    expect(services?.text.slice(services.excerpt?.start, services.excerpt?.end)).toMatch(/：$/);
    const [storage] = library.ask('三种存储的比较').passages;
    expect(storage?.text).toContain('块存储 | 数据块');
    expect(storage?.text.slice(storage.excerpt?.start, storage.excerpt?.end)).toMatch(/：$/);
    const [parts] = library.ask('block storage vs object storage').passages;
    expect(parts?.text).toContain('块存储 | 数据块');
    expect(parts?.excerpt).toBeNull();
  });

  test('私有运 is read as 私有云', () => {
    expect(library.ask('私有运是什么')).toMatchObject({
      verdict: 'found',
      corrections: [{ from: '私有运', to: '私有云' }],
    });
  });
});

describe('what the shipped notes do not answer', () => {
  test.each([
    ['今天天气怎么样', 'another subject'],
    ['how do I bake bread', 'another subject in English'],
    ['FaaS', 'a term of the field that no note holds'],
    ['函数即服务是什么', 'the same; its part 服务 is everywhere'],
    ['', 'nothing'],
    ['  \n\t ', 'white space'],
    ['？！。、...', 'punctuation'],
    ['🚲🥖👩‍👩‍👧', 'emoji'],
    ['什么是什么', 'question words only'],
    ['what is it and how', 'question words only, in English'],
    ['(.*)+$[^', 'a regular expression'],
    ['SELECT * FROM users; --', 'a query'],
  ])('%j: %s', (question) => {
    const answer = library.ask(question);
    expect(answer.verdict).toBe('nothing');
    expect(answer.passages).toEqual([]);
  });

  test('a near term of four letters is suggested', () => {
    expect(library.ask('qeum 是什么')).toMatchObject({ verdict: 'nothing', didYouMean: ['QEMU'] });
  });

  test('topics that are near lead to passages that are there', () => {
    const { topics, verdict } = library.ask('谁发明了混合云以外的第五种云');
    for (const { passageId } of topics) expect(library.passage(passageId)).not.toBeNull();
    expect(verdict === 'nothing' || topics.length === 0).toBe(true);
  });
});

describe('questions of any shape', () => {
  test('markup in a question does not hide what it asks', () => {
    expect(library.ask('**混合云** <b>是</b>什么').passages[0]?.headings.at(-1)).toBe('混合云');
  });

  test('5,000 characters are answered, and quickly', () => {
    const long = `什么是混合云？${'它和别的云有什么不同，为什么要用它？'.repeat(278)}`;
    expect(long.length).toBeGreaterThan(5000);
    expect(['found', 'unsure', 'nothing']).toContain(library.ask(long).verdict);
    expect(library.ask('云记算'.repeat(1700)).confidence).toBeLessThanOrEqual(1);
    expect(library.ask('a'.repeat(5000)).verdict).toBe('nothing');
  });

  test('confidence lies within 0..1, and every excerpt is part of its passage', () => {
    const piece = fc.oneof(
      fc.constantFrom('云计算', '哪些', 'KVM', ' what is ', '2010 年', '。', '🚲', 'IaaS', '\n', '公有云的'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const question = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(question, (asked) => {
        const { confidence, verdict, passages } = library.ask(asked);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (verdict === 'nothing') expect(passages).toEqual([]);
        else expect(passages.length).toBeGreaterThan(0);
        for (const { excerpt, text } of passages) {
          if (excerpt === null) continue;
          expect(excerpt.start).toBeLessThan(excerpt.end);
          expect(excerpt.end).toBeLessThanOrEqual(text.length);
          expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(160);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('the same question gets the same answer', () => {
    expect(library.ask('混合云有什么好处')).toEqual(library.ask('混合云有什么好处'));
  });
});

describe('what is shown', () => {
  const { note } = readNote({
    path: 'zh/烘焙.md',
    text: '# 烘焙\n\n## 酵母\n\n酵母：让面团发起来的菌。\n\n## 烤箱\n\n烤箱：烤面包的设备，先预热。\n',
  });
  const bakery = createLibrary(createShelf(note ? [note] : [], []), { notesUrl: 'https://notes.example' });

  test('three passages unless asked otherwise', () => {
    expect(library.ask('云计算有哪些部署形式').passages).toHaveLength(3);
    expect(library.ask('云计算有哪些部署形式', { limit: 1 }).passages).toHaveLength(1);
    expect(library.ask('云计算有哪些部署形式', { limit: 7 }).passages).toHaveLength(7);
  });

  test('the answering words are marked in the blocks, the source is linked', () => {
    const [passage] = bakery.ask('什么是酵母').passages;
    expect(passage).toMatchObject({
      path: 'zh/烘焙.md',
      headings: ['烘焙', '酵母'],
      text: '酵母：让面团发起来的菌。',
      excerpt: { start: 0, end: 12 },
      url: 'https://notes.example/zh/%E7%83%98%E7%84%99.md#L5',
    });
    expect(JSON.stringify(passage?.blocks)).toContain('"answer":true');
  });

  test('a passage is found by its id; one that the notes no longer hold is null', () => {
    const id = bakery.ask('烤箱').passages[0]?.id ?? '';
    expect(bakery.passage(id)).toMatchObject({ id, excerpt: null, headings: ['烘焙', '烤箱'] });
    expect(bakery.passage(id, { start: 0, end: 2 })?.excerpt).toEqual({ start: 0, end: 2 });
    expect(bakery.passage('gone')).toBeNull();
  });

  test('without any notes there is no answer to anything', () => {
    const empty = createLibrary(createShelf([], glossary), { notesUrl: null });
    expect(empty.ask('什么是混合云')).toMatchObject({ verdict: 'nothing', passages: [], topics: [] });
  });
});
