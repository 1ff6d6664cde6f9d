import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../src/core/search/bm25.ts';
import { values } from './measured.ts';
import { ask, glossaryOf } from './passages.ts';

describe('head and explained', () => {
  const notes = {
    Hub: 'Hub: the part in the middle of a wheel, made of steel.',
    'Hub › Care': 'Clean it, and grease it in winter.',
    Table: 'Part | Price\nHub | 30',
    Wheel: 'A wheel has a hub, and it has many spokes.',
  };

  test('a passage is about what it explains, less what it has a row on, least what stands below a heading', () => {
    expect(values('head', notes, 'hub')).toEqual({ Hub: 1, Table: 0.7, 'Hub › Care': 0.3, Wheel: 0 });
  });

  test('by the share of the question that names it: 1 of "the hub weight", where "the" weighs a tenth', () => {
    expect(values('head', notes, 'the hub weight')['Hub']).toBeCloseTo(1 / 2.1, 10);
  });

  test('only a line of its own explains, and only where nothing more is asked', () => {
    expect(values('explained', notes, 'what is a hub')).toEqual({
      Hub: 1,
      Table: 0,
      'Hub › Care': 0,
      Wheel: 0,
    });
    expect(values('explained', notes, 'hub weight in winter')['Hub']).toBe(0);
  });

  test('a name of the glossary that stands nowhere counts nearly as much', () => {
    const { ranked } = ask({ 花鼓: '花鼓：车轮中心的部件，用钢做成。' }, 'hub', glossaryOf(['花鼓', 'hub']));
    expect(ranked.map(({ features }) => features.explained)).toEqual([1]);
  });
});

test('digits is the share of the numbers of the question that stand in the passage', () => {
  const notes = { A: 'Sold in 1984.', B: 'Sold in 2003, before 1984.', C: 'Sold.' };
  expect(values('digits', notes, 'sold 1984 or 2003')).toEqual({ A: 1 / 2, B: 1, C: 0 });
  expect(values('digits', notes, 'sold')).toEqual({ A: 0, B: 0, C: 0 });
});

describe('date', () => {
  const notes = {
    Bells: 'Bells: made of brass, and loud. They ring.',
    Locks: 'Locks: made of steel, and heavy.',
    Yearbook: 'Bells came in 1998. Glue was new.',
    Chronicle: 'Bells are loud. Glue came in 2001.',
    'Locks › Sale': 'They came in 2005.',
  };
  const none = Object.fromEntries(Object.keys(notes).map((key) => [key, 0]));

  test('is 1 where a year stands in the same sentence as what it is asked of, or under its heading', () => {
    expect(values('date', notes, 'when did bells come')).toEqual({ ...none, Yearbook: 1 });
    expect(values('date', notes, 'when did locks come')).toEqual({ ...none, 'Locks › Sale': 1 });
  });

  test('is the share of the things that it stands beside', () => {
    const both = values('date', notes, 'when did bells and locks come');
    expect(both).toEqual({ ...none, Yearbook: 1 / 2, 'Locks › Sale': 1 / 2 });
  });

  test('is 0 where no date is asked for, and where the question names nothing', () => {
    expect(values('date', notes, 'how did bells come')).toEqual(none);
    expect(values('date', notes, 'when did they come')).toEqual(none);
  });
});

describe('synonyms', () => {
  const notes = { A: '缺点是重。', B: '坏处是重。', C: '便宜。' };

  test('is the share of the words that the passage says in other words; what stands there itself is none', () => {
    expect(values('synonyms', notes, '坏处')).toEqual({ A: 1, B: 0, C: 0 });
    const both = { ...notes, D: '坏处也是缺点。' };
    expect(values('synonyms', both, '坏处')).toMatchObject({ B: 0, D: 0 });
    expect(values('synonyms', notes, '便宜、坏处')).toEqual({ A: 1 / 2, B: 0, C: 0 });
  });

  test('gains no more than the word of the passage is worth: here two of four have it, one has the other', () => {
    const often = { ...notes, D: '缺点是慢。' };
    const [asked, said] = [inverseDocumentFrequency(4, 1), inverseDocumentFrequency(4, 2)];
    expect(values('synonyms', often, '坏处')['A']).toBeCloseTo(said / asked, 10);
  });

  test('counts a word once, by the best of those that mean the same', () => {
    const many = { ...notes, A: '缺点、劣势、弊端都有。', D: '缺点是慢。' };
    expect(values('synonyms', many, '坏处')['A']).toBeCloseTo(1, 10);
  });
});

test('list: "which" wants an overview, or a line of members', () => {
  const notes = {
    '*Bikes': 'Bikes: all of them.',
    Colours: 'Bikes in red, green, blue.',
    类型: 'Bikes 有公路车、山地车、童车。',
    Care: 'Bikes want oil.',
  };
  expect(values('list', notes, 'which bikes')).toEqual({ Bikes: 1, Colours: 1, 类型: 1, Care: 0 });
  expect(values('list', notes, 'bikes')).toEqual({ Bikes: 0, Colours: 0, 类型: 0, Care: 0 });
});

test('language: that of the question, where it has one', () => {
  const notes = { 车闸: 'Shimano 是日本的厂家。', Brakes: 'Shimano is a Japanese maker of brakes.' };
  expect(values('language', notes, 'Shimano 是什么')).toEqual({ 车闸: 1, Brakes: 0 });
  expect(values('language', notes, 'what is Shimano')).toEqual({ 车闸: 0, Brakes: 1 });
  expect(values('language', notes, 'Shimano')).toEqual({ 车闸: 0, Brakes: 0 });
});
