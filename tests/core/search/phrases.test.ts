import { expect, test } from 'vitest';
import { Phrases } from '../../../src/core/search/phrases.ts';

function phrasesOf(...phrases: readonly string[]): Phrases<string> {
  const known = new Phrases<string>();
  for (const phrase of phrases) known.set(phrase, phrase);
  return known;
}
const found = (phrases: Phrases<string>, ...units: readonly string[]) =>
  phrases.longest(units).map(({ phrase, start, end }) => [phrase, start, end]);

test('the longest phrase counts, and the search goes on behind it', () => {
  const phrases = phrasesOf('云', '云计算', '计算');
  expect(found(phrases, '云', '计', '算', '云')).toEqual([
    ['云计算', 0, 3],
    ['云', 3, 4],
  ]);
});

test('units that are joined elsewhere make the same phrase', () => {
  expect(found(phrasesOf('openstack'), 'open', 'stack')).toEqual([['openstack', 0, 2]]);
});

test('a deleted phrase is gone, others that begin alike stay', () => {
  const phrases = phrasesOf('云计算', '云计算机', '云');
  phrases.delete('云计算');
  phrases.delete('云计算');
  phrases.delete('算');
  expect(found(phrases, '云', '计', '算', '机')).toEqual([['云计算机', 0, 4]]);
  expect(found(phrases, '云', '计', '算')).toEqual([['云', 0, 1]]);
});

test('a phrase set twice is deleted at once', () => {
  const phrases = phrasesOf('云计算', '云计算');
  phrases.delete('云计算');
  expect(found(phrases, '云', '计', '算')).toEqual([]);
});

test('a phrase that does not count makes room for a shorter one', () => {
  const matches = phrasesOf('云', '云计算').longest(['云', '计', '算'], (value) => value !== '云计算');
  expect(matches.map(({ phrase }) => phrase)).toEqual(['云']);
});
