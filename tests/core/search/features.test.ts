import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../src/core/search/bm25.ts';
import { values } from './measured.ts';
import { ask } from './passages.ts';

describe('bm25', () => {
  // All of the same length: a heading, three words, their two pairs.
  const notes = { A: 'Hub rim fork.', B: 'Saddle post bell.', C: 'Saddle. Saddle fork bell.' };

  test('of a word that is all that is asked: 0.5 for having it, and by BM25 1 for once, 1.375 for twice', () => {
    expect(values('bm25', notes, 'saddle')).toEqual({
      A: 0,
      B: expect.closeTo(1.5, 10),
      C: expect.closeTo(1.875, 10),
    });
  });

  test('of one word of two that are as rare, half as much', () => {
    // Their pair stands nowhere, and is what the first stage looks for as well.
    const [held, pair] = [inverseDocumentFrequency(3, 1), inverseDocumentFrequency(3, 0)];
    const { A, B } = values('bm25', notes, 'post hub');
    expect(A).toBeCloseTo((1.5 * held) / (2 * held + pair), 10);
    expect(B).toBeCloseTo(A ?? 0, 10);
  });
});

describe('wordCoverage', () => {
  const notes = { A: 'Hub, rim and spoke.', B: 'Saddle.' };

  test('is the share of the words by weight', () => {
    expect(values('wordCoverage', notes, 'hub rim spoke saddle')).toEqual({
      A: expect.closeTo(3 / 4, 10),
      B: expect.closeTo(1 / 4, 10),
    });
  });

  test('a word that no passage holds counts in the whole, and for more than one that does', () => {
    const [held, nowhere] = [inverseDocumentFrequency(2, 1), inverseDocumentFrequency(2, 0)];
    const { A } = values('wordCoverage', notes, 'hub unicycles');
    expect(A).toBeCloseTo(held / (held + nowhere), 10);
    expect(nowhere).toBeGreaterThan(held);
  });

  test('words of the frame weigh a tenth, and Latin ones twice as much as Han ones', () => {
    const mixed = { A: '轮圈 rim', B: '的' };
    expect(values('wordCoverage', mixed, '轮圈的 rim')['A']).toBeCloseTo(3 / 3.1, 10);
    expect(values('wordCoverage', { A: '轮圈', B: 'rim' }, '轮圈 rim')).toEqual({
      A: expect.closeTo(1 / 3, 10),
      B: expect.closeTo(2 / 3, 10),
    });
  });
});

test('bigramCoverage is the share of adjacent pairs, whatever word they are cut into', () => {
  const notes = { A: 'Disc hub, disc brake.', B: 'Hub brake.', C: 'brake disc' };
  // Pairs of the question: disc hub, hub brake.
  expect(values('bigramCoverage', notes, 'disc hub brake')).toEqual({
    A: expect.closeTo(1 / 2, 10),
    B: expect.closeTo(1 / 2, 10),
    C: 0,
  });
});

describe('windowCoverage', () => {
  const question = 'hub rim spoke';
  const window = (text: string) => {
    // Each word stands in one other passage as well, so that all weigh the same.
    const notes = { A: text, B: 'Hub.', C: 'Rim.', D: 'Spoke.' };
    return values('windowCoverage', notes, question)['A'];
  };

  test.each([
    ['Hub, rim, spoke.', 1],
    ['The hub and rim. A spoke.', 1],
    ['Hub. Rim. Spoke.', 2 / 3],
    ['Hub. Nothing. Rim and spoke.', 2 / 3],
    ['Hub. Nothing. Rim. Nothing. Spoke.', 1 / 3],
    ['Hub hub. Hub rim hub. Nothing. Spoke.', 2 / 3],
  ])('%s', (text, share) => {
    expect(window(text)).toBeCloseTo(share, 10);
  });

  test('headings are no sentence', () => {
    const notes = { 'Hub › Rim': 'Spoke.', 'Spoke › Post': 'Hub and rim.' };
    expect(values('windowCoverage', notes, question)).toEqual({
      'Hub › Rim': expect.closeTo(1 / 3, 10),
      'Spoke › Post': expect.closeTo(2 / 3, 10),
    });
  });
});

test('headingCoverage is the share of the units that the headings hold, each once, from all levels', () => {
  const notes = { 'Hub › Rim hub': 'Spoke.', 'Spoke › Spoke': 'Hub and rim.' };
  expect(values('headingCoverage', notes, 'hub rim spoke')).toEqual({
    'Hub › Rim hub': expect.closeTo(2 / 3, 10),
    'Spoke › Spoke': expect.closeTo(1 / 3, 10),
  });
});

describe('nameLikeness', () => {
  test('is the share of the question in a name, times the share of the name in the question', () => {
    const notes = {
      'Disc rotor cleaner': 'One.',
      'Disc rotor wear': 'Two.',
      'Disc rotor': 'Three.',
      Wear: 'Four.',
    };
    const likeness = values('nameLikeness', notes, 'disc rotor');
    expect(likeness).toEqual({
      'Disc rotor cleaner': expect.closeTo(2 / 3, 10),
      'Disc rotor wear': expect.closeTo(2 / 3, 10),
      'Disc rotor': 1,
      Wear: 0,
    });
  });

  test('is that of the best name: the last heading, or the term of a line; a heading above is none', () => {
    const notes = {
      'Disc rotor › Care': 'Keep it clean, and keep it dry in winter.',
      'Care › Parts': 'Disc rotor: keep it clean, and keep it dry in winter.',
    };
    expect(values('nameLikeness', notes, 'disc rotor')).toEqual({
      'Disc rotor › Care': 0,
      'Care › Parts': 1,
    });
  });
});

test('all are 0 to about 1 for a question that no passage was written for', () => {
  const notes = { Hub: 'Hub: it turns.', Rim: '轮圈：1998 年、2003 年、2005 年。' };
  for (const question of ['hub hub hub', '轮圈 1998 2003', 'when which 哪些', '1998']) {
    for (const { features } of ask(notes, question).ranked) {
      for (const [name, value] of Object.entries(features)) {
        expect(value, `${name} of ${question}`).toBeGreaterThanOrEqual(0);
        expect(value, `${name} of ${question}`).toBeLessThanOrEqual(name === 'bm25' ? 2.7 : 1 + 1e-9);
      }
    }
  }
});
