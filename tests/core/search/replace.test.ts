import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageIds } from '../../../src/core/notes/passage-id.ts';
import { buildIndex } from '../../../src/core/search/build-index.ts';
import { NoteReplacer } from '../../../src/core/search/replace-note.ts';
import {
  buildSearch,
  createSearch,
  type Search,
  type SearchResult,
} from '../../../src/core/search/search.ts';
import type { SearchPassage } from '../../../src/core/search/search-passage.ts';
import { type Pieces, runPieces } from '../../../src/core/text/pieces.ts';
import { glossaryOf } from './passages.ts';

interface TestPassage extends SearchPassage {
  readonly line: number;
}
/** Passages by path. */
type Notes = ReadonlyMap<string, readonly TestPassage[]>;

const glossary = glossaryOf(
  ['碟刹', 'disc brake', '盘刹'],
  ['电子变速', 'electronic shifting', 'ES'],
  ['中轴', 'bottom bracket', 'BB'],
);

/** What notes say here: terms, tables, lists, spellings and sounds that are known only while a passage holds them. */
const TEXTS = [
  '碟刹：用卡钳夹住装在花鼓上的碟片来减速的刹车。',
  '盘刹在本店是老型号的叫法，已经停产。',
  '变速器：把链条拨到另一片飞轮上的机构。Shimano 在 1984 年推出了带定位的变速器。',
  'SHIMANO 和 Campagnolo 都生产变速器、花鼓。',
  '名称 | 价格\n碟刹 | 300 元\n飞轮组 | 90 元',
  '飞轮组：后轮上的齿盘。',
  '车型：\n公路车\n山地车\n旅行车',
  'A disc brake is heavy. Containers hold the tools.',
  'Bottom bracket: the shaft on which the cranks turn. A container holds grease.',
  '头盔保护头部。',
  '头盔保护头部。',
  '',
];
const HEADINGS = [[], ['刹车'], ['刹车', '碟刹'], ['Repairs', 'Disc brake'], ['飞轮组']];
const PATHS = ['b.md', 'a.md', 'zh/c.md'];
const QUESTIONS = [
  '什么是碟刹',
  'what is a disc brake',
  '盘刹',
  'BB',
  'electronic shifting',
  'shimanoo 推出了什么',
  'campagnola containr',
  '非轮组多少钱',
  '车型有哪些',
  '头盔',
  '1984 年',
];

function note(path: string, passages: readonly Omit<TestPassage, 'id' | 'path'>[]): TestPassage[] {
  const placed = passages.map((passage) => ({ ...passage, path }));
  const ids = passageIds(placed);
  return placed.map((passage, at) => ({ ...passage, id: ids[at] ?? '' }));
}

const anyPassages = fc.array(
  fc.record({
    headings: fc.constantFrom(...HEADINGS),
    text: fc.constantFrom(...TEXTS),
    role: fc.constantFrom('body' as const, 'overview' as const, 'outline' as const),
    language: fc.constantFrom('zh' as const, 'en' as const, null),
    line: fc.nat(99),
  }),
  { maxLength: 4 },
);
const anyNote = fc.tuple(fc.constantFrom(...PATHS), anyPassages).map(([path, some]) => note(path, some));
const anyEdit = fc
  .tuple(fc.constantFrom(...PATHS), anyPassages)
  .map(([path, some]) => ({ path, passages: note(path, some) }));

/** What a search that is built of the notes answers. */
function fresh(notes: Notes): SearchResult<TestPassage>[] {
  const passages = [...notes.keys()].sort().flatMap((path) => notes.get(path) ?? []);
  return answers(createSearch(passages, glossary));
}

function answers(search: Search<TestPassage>): SearchResult<TestPassage>[] {
  return QUESTIONS.map((question) => search.ask(question, 3));
}

function start(first: readonly TestPassage[]): {
  search: Search<TestPassage>;
  notes: Map<string, readonly TestPassage[]>;
} {
  const notes = new Map(first[0] ? [[first[0].path, first]] : []);
  return { search: createSearch(first, glossary), notes };
}

describe('after any edits, a search answers as one that is built of the notes as they are now', () => {
  test('verdict, confidence, hits, scores and corrections', () => {
    fc.assert(
      fc.property(anyNote, fc.array(anyEdit, { maxLength: 8 }), (first, edits) => {
        const { search, notes } = start(first);
        for (const { path, passages } of edits) {
          runPieces(search.replace(path, passages));
          notes.set(path, passages);
        }
        expect(answers(search)).toEqual(fresh(notes));
      }),
      { numRuns: 120, seed: 1 },
    );
  });

  test('and also when some of the edits were left half-way', () => {
    const anyLeft = fc.tuple(anyEdit, fc.integer({ min: 1, max: 14 }));
    fc.assert(
      fc.property(anyNote, fc.array(anyLeft, { maxLength: 5 }), anyEdit, (first, left, last) => {
        const { search, notes } = start(first);
        for (const [{ path, passages }, pieces] of left) {
          doPieces(search.replace(path, passages), pieces);
          const after = new Map(notes).set(path, passages);
          const isReplaced = sameAnswers(answers(search), fresh(after));
          if (isReplaced) notes.set(path, passages);
          else expect(answers(search)).toEqual(fresh(notes));
        }
        runPieces(search.replace(last.path, last.passages));
        expect(answers(search)).toEqual(fresh(notes.set(last.path, last.passages)));
      }),
      { numRuns: 60, seed: 2 },
    );
  });
});

test('between all pieces, questions see the old version with its statistics, and then the new one', () => {
  fc.assert(
    fc.property(anyNote, anyEdit, (first, { path, passages }) => {
      const { search, notes } = start(first);
      const old = fresh(notes);
      const replaced = fresh(notes.set(path, passages));
      let isReplaced = false;
      for (const _ of search.replace(path, passages)) {
        const now = answers(search);
        isReplaced ||= !sameAnswers(now, old);
        expect(now).toEqual(isReplaced ? replaced : old);
      }
      expect(answers(search)).toEqual(replaced);
    }),
    { numRuns: 60, seed: 3 },
  );
});

const bicycles = [
  { headings: ['刹车'], text: '碟刹：用卡钳夹住碟片来减速的刹车。', role: 'body', language: 'zh', line: 1 },
  { headings: ['刹车'], text: '圈刹：用橡胶块夹住轮圈来减速的刹车。', role: 'body', language: 'zh', line: 2 },
] as const;
const [disc, rim] = bicycles;
const unicycle = {
  headings: ['独轮车'],
  text: '独轮车：只有一个轮子。',
  role: 'body',
  language: 'zh',
  line: 9,
} as const;

/** Lines of the passages found, best first. */
function linesFound(search: Search<TestPassage>, question: string): number[] {
  return search.ask(question, 3).hits.map(({ passage }) => passage.line);
}

describe('one note', () => {
  test('that is new is found; without passages it is gone, and nothing it taught is known any more', () => {
    const search = createSearch(note('a.md', bicycles), []);
    runPieces(search.replace('b.md', note('b.md', [unicycle])));
    expect(linesFound(search, '独轮车')[0]).toBe(9);
    expect(search.ask('独轮扯', 3).corrections).toEqual([{ from: '独轮扯', to: '独轮车' }]);
    runPieces(search.replace('b.md', []));
    expect(linesFound(search, '独轮车')).not.toContain(9);
    expect(search.ask('独轮扯', 3).corrections).toEqual([]);
  });

  test('may hold passages of one id: each is found', () => {
    const twins = [disc, { ...disc, line: 7 }].map((passage) => ({ ...passage, id: 'twin', path: 'a.md' }));
    const search = createSearch(note('b.md', [unicycle]), []);
    for (const passages of [twins, twins.toReversed()]) {
      runPieces(search.replace('a.md', passages));
      expect(linesFound(search, '碟刹')).toEqual(passages.map(({ line }) => line));
    }
  });

  test('that never was can be gone again', () => {
    const search = createSearch(note('a.md', bicycles), []);
    runPieces(search.replace('b.md', []));
    expect(linesFound(search, '碟刹')[0]).toBe(1);
  });

  test('whose passages only moved gives them with their new lines', () => {
    const search = createSearch(note('a.md', bicycles), []);
    runPieces(
      search.replace(
        'a.md',
        note('a.md', [
          { ...rim, line: 11 },
          { ...disc, line: 12 },
        ]),
      ),
    );
    expect(linesFound(search, '碟刹')[0]).toBe(12);
  });

  test('whose passages have their ids from elsewhere is read anew where headings or text differ', () => {
    const named = (heading: string, text: string): TestPassage[] => [
      { ...disc, id: 'one', path: 'a.md', headings: [heading], text },
    ];
    const search = createSearch(named('Wheels', 'Hubs are heavy.'), []);
    runPieces(search.replace('a.md', named('Wheels', 'Rims bend.')));
    expect(['hubs', 'rims'].map((word) => linesFound(search, word))).toEqual([[], [1]]);
    runPieces(search.replace('a.md', named('Unicycles', 'Rims bend.')));
    expect(['wheels', 'unicycles'].map((word) => linesFound(search, word))).toEqual([[], [1]]);
  });

  test('of equal passages keeps their order', () => {
    const same = [1, 2, 3].map((line) => ({ ...disc, line }));
    const search = createSearch(note('a.md', same.slice(1)), []);
    runPieces(search.replace('a.md', note('a.md', same)));
    expect(linesFound(search, '碟刹')).toEqual([1, 2, 3]);
  });

  test('among notes of equal passages stands where its path stands, whenever it was edited', () => {
    const search = createSearch(note('b.md', [{ ...disc, line: 2 }]), []);
    runPieces(search.replace('c.md', note('c.md', [{ ...disc, line: 3 }])));
    runPieces(search.replace('a.md', note('a.md', [{ ...disc, line: 1 }])));
    expect(linesFound(search, '碟刹')).toEqual([1, 2, 3]);
  });
});

describe('a replacement that is left before its end', () => {
  const edited = note('a.md', [rim, unicycle]);

  test('leaves the old version answering, however many pieces of it were done before the switch', () => {
    const old = answers(createSearch(note('a.md', bicycles), glossary));
    for (const pieces of [0, 1, 2, 3]) {
      const search = createSearch(note('a.md', bicycles), glossary);
      const left = search.replace('a.md', edited);
      doPieces(left, pieces);
      left.return();
      expect(answers(search), `after ${pieces} pieces`).toEqual(old);
    }
  });

  test('leaves the new version answering when it was left after the switch', () => {
    const search = createSearch(note('a.md', bicycles), glossary);
    for (const _ of search.replace('a.md', edited)) {
      if (linesFound(search, '独轮车').includes(9)) break;
    }
    expect(answers(search)).toEqual(fresh(new Map([['a.md', edited]])));
  });

  test('and the next replacement, of whatever note, takes away what it left', () => {
    for (const pieces of [1, 2, 3, 4, 5, 6]) {
      const index = runPieces(buildIndex(note('a.md', bicycles), glossary));
      const replacer = new NoteReplacer(index);
      doPieces(replacer.replace('b.md', note('b.md', [unicycle, disc])), pieces);
      runPieces(replacer.replace('b.md', []));
      expect(sizeOf(index), `after ${pieces} pieces`).toBeLessThanOrEqual(
        sizeOf(fullyEdited(note('a.md', bicycles), note('b.md', [unicycle, disc]))),
      );
    }
  });

  function fullyEdited(first: readonly TestPassage[], second: readonly TestPassage[]) {
    const index = runPieces(buildIndex(first, glossary));
    const replacer = new NoteReplacer(index);
    runPieces(replacer.replace('b.md', second));
    runPieces(replacer.replace('b.md', []));
    return index;
  }
});

test('a thousand replacements of a note leave the index as large as one did', () => {
  const index = runPieces(buildIndex(note('a.md', bicycles), glossary));
  const replacer = new NoteReplacer(index);
  const versions = [
    note('b.md', [unicycle, disc]),
    note('b.md', [{ ...unicycle, text: 'Unicycle：只有一个轮子，叫 Monocycle，独轮自行车。' }]),
    note('b.md', []),
  ];
  let round = 0;
  const edit = () => {
    for (const version of versions) runPieces(replacer.replace('b.md', version));
    // What no other version says, in a note that no other is called like.
    round++;
    const path = `c${round}.md`;
    const text = `Name${round}：word${round} 的说明。\n${'轮轴闸把灯铃座链'.charAt(round % 8)}架子：Spelled${round}`;
    runPieces(replacer.replace(path, note(path, [{ ...disc, headings: [`Part ${round}`], text }])));
    runPieces(replacer.replace(path, []));
    return sizeOf(index);
  };
  const once = edit();
  while (round < 250) edit();
  expect(edit()).toBe(once);
});

describe('however many passages there are', () => {
  /** Passages that note when they are read. */
  function many(count: number, read: Set<string>): SearchPassage[] {
    const written = Array.from({ length: count }, (_, i) => ({
      ...disc,
      text: `word${i}x：第${i}项。`,
      line: i,
    }));
    return note('a.md', written).map((passage) => ({
      ...passage,
      get text() {
        read.add(passage.id);
        return passage.text;
      },
    }));
  }

  /** The most passages that one piece reads. */
  function mostReadAtOnce(work: Pieces<unknown>, read: Set<string>): number {
    let most = 0;
    for (let isDone = false; !isDone; ) {
      read.clear();
      isDone = work.next().done === true;
      most = Math.max(most, read.size);
    }
    return most;
  }

  test('one piece reads one of them: while building, replacing, exchanging, and removing', () => {
    const read = new Set<string>();
    const first = many(50, read);
    expect(mostReadAtOnce(buildSearch(first, glossary), read)).toBe(1);
    const search = createSearch(first, glossary);
    expect(mostReadAtOnce(search.replace('a.md', many(60, read)), read)).toBe(1);
    expect(piecesOf(search.replace('a.md', many(60, read)))).toBeGreaterThanOrEqual(60);
    expect(piecesOf(search.replace('a.md', []))).toBeGreaterThanOrEqual(60);
  });

  test('those that stay are read to be compared, not to be analysed again', () => {
    let reads = 0;
    const counted = note('a.md', Array(20).fill(disc)).map((passage) => ({
      ...passage,
      get text() {
        reads++;
        return passage.text;
      },
    }));
    const search = createSearch<SearchPassage>(counted, glossary);
    const analysing = reads;
    runPieces(search.replace('a.md', counted));
    expect(reads - analysing).toBe(2 * counted.length);
    expect(analysing).toBeGreaterThan(2 * counted.length);
  });
});

function doPieces(work: Pieces, count: number): void {
  for (let done = 0; done < count; done++) work.next();
}

function piecesOf(work: Pieces): number {
  let pieces = 1;
  while (!work.next().done) pieces++;
  return pieces;
}

function sameAnswers(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How many values can be reached from one, through fields, arrays, maps and sets. */
function sizeOf(root: unknown): number {
  const seen = new Set<unknown>();
  let size = 0;
  for (const waiting = [root]; waiting.length > 0; ) {
    const value = waiting.pop();
    size++;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (ArrayBuffer.isView(value)) size += value.byteLength;
    else if (value instanceof Map) for (const entry of value) waiting.push(...entry);
    else if (value instanceof Set) waiting.push(...value);
    else waiting.push(...Object.values(value));
  }
  return size;
}
