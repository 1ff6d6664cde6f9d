import { describe, expect, test } from 'vitest';
import type { Atoms } from '../../../src/core/search/atoms.ts';
import { buildIndex } from '../../../src/core/search/build-index.ts';
import { readQuestion } from '../../../src/core/search/question.ts';
import { runPieces } from '../../../src/core/text/pieces.ts';
import { passagesOf } from './passages.ts';

const index = runPieces(
  buildIndex(
    passagesOf({
      碟刹: '碟刹：用卡钳夹住碟片。缺点是重。',
      'Open Stack': 'Open Stack: a shelf of wheels.',
      Cargobike: 'Cargobike: it carries boxes. Sold since 2003.',
    }),
    [],
  ),
);

function read<T>(question: string, use: (atoms: Atoms) => T): T {
  return index.atoms.with(readQuestion(question, index), use);
}

/** The ids that have an atom, with it. */
function numbered({ of }: Atoms): [id: number, atom: number][] {
  return [...of.entries()].filter(([, atom]) => atom > 0);
}

const { dictionary } = index;

/** How a sequence of ids is written. */
function termsOf(ids: readonly number[], terms: readonly string[]): string[] {
  return ids.map((id) => terms.find((term) => dictionary.idOf(term) === id) ?? '?');
}

describe('the terms of a question that the notes hold', () => {
  test('are numbered from 1, each once, whatever views of the question it stands in', () => {
    const atoms = read('wheel shelf wheel', numbered);
    expect(atoms.map(([, atom]) => atom).sort()).toEqual(atoms.map((_, i) => i + 1));
    const ids = atoms.map(([id]) => id);
    expect(ids).toContain(dictionary.idOf('wheel'));
    expect(ids).toContain(dictionary.idOf('shelf'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('have the weights of their views; those that the notes lack count in the sum alone', () => {
    const question = readQuestion('wheel unicycles', index);
    index.atoms.with(question, ({ of, end, words }) => {
      const wheel = of[dictionary.idOf('wheel')] ?? 0;
      expect(wheel).toBeGreaterThan(0);
      expect(wheel).toBeLessThan(end);
      expect(words.weights[wheel]).toBe(question.words.get('wheel'));
      expect(words.weights.filter((weight) => weight > 0)).toHaveLength(1);
      expect(words.total).toBeCloseTo(
        [...question.words.values()].reduce((a, b) => a + b, 0),
        10,
      );
      expect(words.total).toBeGreaterThan(words.weights[wheel] ?? 0);
    });
  });

  test('stand in their order, those that the notes lack as 0', () => {
    read('wheel unicycles shelf wheel', ({ of, sequence }) => {
      const [wheel, shelf] = ['wheel', 'shelf'].map((term) => of[dictionary.idOf(term)]);
      expect(sequence.map(({ atom }) => atom)).toEqual([wheel, 0, shelf, wheel]);
    });
  });
});

describe('nothing is left for the next question', () => {
  test('neither of an answered one', () => {
    read('wheel shelf 碟刹', () => {});
    expect(read('boxes', numbered).map(([id]) => id)).toEqual([dictionary.idOf('box')]);
    expect(read('unicycles', numbered)).toEqual([]);
  });

  test('nor of one that failed', () => {
    const fail = () => {
      throw new Error('while ranking');
    };
    expect(() => read('wheel shelf 碟刹', fail)).toThrow('while ranking');
    expect(read('unicycles', numbered)).toEqual([]);
  });
});

describe('names may be spelled otherwise', () => {
  test('one word as two, and two as one, as the notes hold them', () => {
    for (const asked of ['什么是 openstack', '什么是 open stack']) {
      read(asked, ({ subjects }) => {
        const [spellings = [], ...others] = subjects;
        expect(others).toEqual([]);
        expect(spellings.map((ids) => termsOf(ids, ['open', 'stack', 'openstack'])).sort()).toEqual([
          ['open', 'stack'],
          // The pair of both, as the passages keep it.
          ['openstack'],
        ]);
      });
    }
    read('什么是 cargobike', ({ subjects }) => expect(subjects).toEqual([[[dictionary.idOf('cargobik')]]]));
  });

  test('a word as the whole of it, or as its parts: a passage may be cut into other words', () => {
    read('合并分支', ({ matter, rest, of }) => {
      const atoms = (...terms: string[]) => terms.map((term) => of[dictionary.idOf(term)]);
      const spellingsOf = (words: typeof matter) => words.flatMap(({ spellings }) => spellings);
      expect(spellingsOf(matter)).toEqual([]);
      expect(spellingsOf(rest)).toEqual([]);
      expect(atoms('合')).toEqual([0]);
    });
    read('碟片边缘', ({ matter, rest, of }) => {
      const atoms = (...terms: string[]) => terms.map((term) => of[dictionary.idOf(term)]);
      const [plate] = matter.filter(({ word }) => word === '碟片');
      expect(plate?.spellings).toContainEqual(atoms('碟片'));
      expect(rest.flatMap(({ spellings }) => spellings)).toContainEqual(atoms('碟', '片'));
    });
  });

  test('a word as one that means the same: 坏处 stands where 缺点 does', () => {
    read('坏处', ({ matter, of }) => {
      const [{ spellings } = { spellings: [] }] = matter;
      expect(spellings).toContainEqual([of[dictionary.idOf('缺点')]]);
      expect(spellings.flat()).not.toContain(0);
    });
  });
});

test('a synonym gains no more than the rarer of the two words: the one of the question is not in the notes', () => {
  const question = readQuestion('坏处', index);
  index.atoms.with(question, ({ synonyms }) => {
    const [{ atom, others } = { atom: -1, others: [] }] = synonyms;
    expect(atom).toBe(0);
    expect(others.map(({ gain }) => gain)).toEqual([index.idfOf(index.idOf('缺点'))]);
    expect(index.idfOf(index.idOf('缺点'))).toBeLessThan(question.words.get('坏处') ?? 0);
  });
});

test('numbers are those that the notes hold', () => {
  read('2003 还是 1998', ({ digits, of }) => expect([...digits]).toEqual([of[dictionary.idOf('2003')]]));
});
