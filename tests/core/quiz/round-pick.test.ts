import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BankQuestion, pickQuestions, type Wanted } from '../../../src/core/quiz/pick-questions.ts';
import type { QuestionKind } from '../../../src/core/quiz/question.ts';
import { seededRandom } from '../../../src/core/quiz/random.ts';
import { questionOf } from './round-questions.ts';

const KINDS: readonly QuestionKind[] = ['term', 'description', 'member', 'number', 'cloze'];
const TOPICS = ['Storage', 'Networks', 'Virtualisation', 'Billing'];
const FIVE: Wanted = { topic: null, kind: null, count: 5 };

/** `each` questions of every kind about every topic, all about lines of their own. */
function bankOf(each: number): BankQuestion[] {
  let n = 0;
  return KINDS.flatMap((kind) =>
    TOPICS.flatMap((topic) =>
      Array.from({ length: each }, () => ({
        question: questionOf(++n, { kind, topic }),
        headings: ['Cloud computing', topic],
      })),
    ),
  );
}

function pick(bank: readonly BankQuestion[], wanted: Partial<Wanted>, seed = 1) {
  return pickQuestions(bank, { ...FIVE, ...wanted }, seededRandom(seed));
}

describe('a round of five', () => {
  test('has five kinds and at least three topics, where the notes have them', () => {
    for (let seed = 0; seed < 50; seed++) {
      const picked = pick(bankOf(3), {}, seed);
      expect(new Set(picked.map(({ kind }) => kind)).size).toBe(5);
      expect(new Set(picked.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(3);
    }
  });

  test('is another one for another seed, and the same for the same', () => {
    const ids = (seed: number) => pick(bankOf(3), {}, seed).map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(1)).not.toEqual(ids(2));
  });

  test('holds fewer where there are fewer, and none where none fits', () => {
    expect(pick(bankOf(1).slice(0, 3), {})).toHaveLength(3);
    expect(pick(bankOf(1), { topic: 'Cooking' })).toEqual([]);
    expect(pick([], {})).toEqual([]);
  });
});

describe('what is wanted', () => {
  test.each([
    ['a heading', 'Storage', 15],
    ['an outer heading holds what is below it', 'Cloud computing', 60],
    ['case and width do not count', 'ｓｔｏｒａｇｅ', 15],
    ['a path of headings', 'Cloud computing › Storage', 15],
    ['the path of a note', 'en/cloud.md', 60],
    ['a part of a heading is another topic', 'Stor', 0],
  ])('%s', (_, topic, found) => {
    expect(pick(bankOf(3), { topic, count: 100 })).toHaveLength(found);
  });

  test('one kind alone', () => {
    expect(new Set(pick(bankOf(3), { kind: 'number' }).map(({ kind }) => kind))).toEqual(new Set(['number']));
  });
});

describe('what is better left out', () => {
  test('a second question about the same lines comes only when there is nothing else', () => {
    const overlapping = [1, 2, 3].map((n) => ({
      question: questionOf(n, { source: { passageId: `p${n}`, path: 'a.md', lines: [n, 3] } }),
      headings: [],
    }));
    const others = [4, 5].map((n) => ({ question: questionOf(n), headings: [] }));
    const bank = [...overlapping, ...others];
    for (let seed = 0; seed < 20; seed++) {
      const picked = pick(bank, { count: 3 }, seed);
      expect(picked.filter(({ source }) => source.path === 'a.md')).toHaveLength(1);
    }
    expect(pick(bank, { count: 5 })).toHaveLength(5);
  });

  test('what was seen is rare while there is something new, and comes when there is not', () => {
    const bank = bankOf(3);
    const seen = new Set(bank.filter((_, i) => i % 2 === 0).map(({ question }) => question.id));
    let repeated = 0;
    for (let seed = 0; seed < 100; seed++) {
      repeated += pick(bank, { seen }, seed).filter(({ id }) => seen.has(id)).length;
    }
    expect(repeated).toBeLessThan(50);
    expect(pick(bank, { seen: new Set(bank.map(({ question }) => question.id)) })).toHaveLength(5);
  });
});

test('no question comes twice, and there are as many as there can be', () => {
  const source = fc.record({ path: fc.constantFrom('a', 'b'), from: fc.nat(9), more: fc.nat(3) });
  const bank = fc.array(fc.tuple(fc.nat(20), source, fc.constantFrom(...KINDS)), { maxLength: 40 });
  fc.assert(
    fc.property(bank, fc.nat(12), fc.integer(), (entries, count, seed) => {
      const questions = entries.map(([n, { path, from, more }, kind]) => ({
        question: questionOf(n, { kind, source: { passageId: `${n}`, path, lines: [from, from + more] } }),
        headings: [],
      }));
      const ids = pick(questions, { count }, seed).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(Math.min(count, new Set(questions.map(({ question }) => question.id)).size));
    }),
  );
});
