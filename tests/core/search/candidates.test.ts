import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../src/core/search/bm25.ts';
import { Candidates } from '../../../src/core/search/candidates.ts';

const passages = [
  '云 云 计算 虚拟机',
  '计算 资源 池 资源 池 资源 池 网络',
  '虚拟机 迁移',
  'kvm 虚拟机 云 云 云 计算',
].map((text) => text.split(' '));
const terms = passages.map((words) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});
const statistics = {
  termIdf: (term: string) => {
    const frequency = terms.filter((held) => held.has(term)).length;
    return inverseDocumentFrequency(passages.length, frequency);
  },
  averageTerms: () => terms.reduce((sum, held) => sum + held.size, 0) / passages.length,
};

function candidatesOf(isShown: (slot: number) => boolean = () => true): Candidates {
  const candidates = new Candidates({
    end: passages.length,
    termsOf: (slot) => terms[slot] ?? new Map(),
    isShown,
    compare: (a, b) => a - b,
  });
  for (const slot of passages.keys()) candidates.add(slot);
  return candidates;
}

test('a score is that of MiniSearch, without its factor for the number of matched terms', () => {
  const plain = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(' '),
  });
  plain.addAll(passages.map((words, id) => ({ id, text: words.join(' ') })));
  const expected = plain
    .search('云 计算 虚拟机', { boostTerm: (term) => (term === '云' ? 0.5 : 1) })
    .map(({ id, score, queryTerms }) => ({ slot: id as number, score: score / queryTerms.length }))
    .sort((a, b) => b.score - a.score);

  const query = new Map([
    ['云', 0.5],
    ['计算', 1],
    ['虚拟机', 1],
  ]);
  const found = candidatesOf().find(query, statistics, 10);
  expect(found.map(({ slot }) => slot)).toEqual(expected.map(({ slot }) => slot));
  for (const [at, { score }] of found.entries()) expect(score).toBeCloseTo(expected[at]?.score ?? 0, 12);
});

test('what is not shown takes no place among the first', () => {
  const query = new Map([['虚拟机', 1]]);
  const first = candidatesOf().find(query, statistics, 1)[0]?.slot;
  expect(first).toBe(2);
  expect(candidatesOf((slot) => slot !== 2).find(query, statistics, 1)).toMatchObject([{ slot: 0 }]);
});

test('what was removed is not found, and can come back', () => {
  const candidates = candidatesOf();
  candidates.remove(2);
  const slots = () => candidates.find(new Map([['迁移', 1]]), statistics, 5).map(({ slot }) => slot);
  expect(slots()).toEqual([]);
  candidates.add(2);
  expect(slots()).toEqual([2]);
});
