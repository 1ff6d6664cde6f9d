import { describe, expect, test } from 'vitest';
import { SpellingChecker } from '../../../src/core/search/spelling.ts';
import { Vocabulary, wordsWritten } from '../../../src/core/search/vocabulary.ts';

const notes = [
  'Kubernetes schedules containers; etcd keeps the state.',
  'OpenStack 由 Nova 和 Cinder 等组件构成',
  'A hypervisor runs virtual machines. Domain0 starts first.',
  'Store blocks on disks; a layer hides the host.',
];
const spelling = checkerOf(notes);

/** A checker that knows the words of passages and of glossary names. */
function checkerOf(passages: readonly string[], names: readonly string[] = []): SpellingChecker {
  const vocabulary = new Vocabulary({ shown: false });
  for (const name of names) vocabulary.give(name);
  for (const text of passages) vocabulary.written.add(wordsWritten([text]));
  return new SpellingChecker(vocabulary);
}

/** What was replaced, as `from→to`. */
function corrected(question: string): string[] {
  return spelling.check(question).corrections.map(({ from, to }) => `${from}→${to}`);
}

describe('a word that stands nowhere', () => {
  test.each([
    ['openstak 是什么', 'openstak→OpenStack', 'a letter left out'],
    ['Kuberentes', 'Kuberentes→Kubernetes', 'two letters swapped'],
    ['hyperviser', 'hyperviser→hypervisor', 'a wrong letter'],
    ['containners', 'containners→containers', 'a letter too many'],
    ['什么是hypervisorr的作用', 'hypervisorr→hypervisor', 'between Chinese characters'],
    ['ｏｐｅｎｓｔａｋ', 'ｏｐｅｎｓｔａｋ→OpenStack', 'full-width letters'],
    ['Domian0 怎么启动', 'Domian0→Domain0', 'with the same number at its end'],
  ])('%s: %s, %s', (question, correction) => {
    expect(corrected(question)).toEqual([correction]);
  });

  test('is shown as the notes write it, and the rest of the question stays as it was', () => {
    expect(spelling.check('用 OPENSTAK 建云？').text).toBe('用 OpenStack 建云？');
  });

  test('is shown as most passages write it, of equals with capitals, but always as the glossary does', () => {
    const passages = ['Openstack', 'OpenStack, OPENSTACK', 'OpenStack', 'Openstack'];
    expect(checkerOf(passages).check('openstak').text).toBe('OpenStack');
    expect(checkerOf([...passages, 'Openstack']).check('openstak').text).toBe('Openstack');
    expect(checkerOf(passages, ['OpenStack Nova', 'openSTACK']).check('openstak').text).toBe('OpenStack');
    expect(checkerOf(passages, ['OPENSTACK']).check('openstak').text).toBe('OPENSTACK');
  });

  test('with two near terms is not replaced, both are suggested', () => {
    const two = checkerOf(['grafana gravana']);
    expect(two.check('graxana')).toEqual({
      text: 'graxana',
      corrections: [],
      didYouMean: ['grafana', 'gravana'],
    });
  });

  test('of four letters is not replaced, for it is near to too much, but suggested', () => {
    const { corrections, didYouMean } = spelling.check('ectd 存什么');
    expect(corrections).toEqual([]);
    expect(didYouMean).toEqual(['etcd']);
  });

  test('two edits away is only suggested, and only when it is long', () => {
    expect(spelling.check('kubernatis')).toMatchObject({ corrections: [], didYouMean: ['Kubernetes'] });
    expect(spelling.check('cintir')).toMatchObject({ corrections: [], didYouMean: [] });
  });

  test('whose first letter differs is more likely another word: only suggested', () => {
    expect(spelling.check('binder')).toMatchObject({ corrections: [] });
    expect(spelling.check('xlayer')).toMatchObject({ corrections: [], didYouMean: ['layer'] });
  });

  test('that differs in its number is another name', () => {
    expect(spelling.check('Domain1')).toMatchObject({ corrections: [], didYouMean: [] });
    expect(spelling.check('container2')).toMatchObject({ corrections: [], didYouMean: [] });
  });

  test('a term and its plural count as one near term', () => {
    const both = checkerOf(['hypervisor hypervisors']);
    expect(both.check('hypervysor').corrections).toHaveLength(1);
  });

  test('suggestions: the terms of most passages first, equals by alphabet, whatever their order in the notes', () => {
    const many = checkerOf(['gravana grafana', 'gralana', 'gralana']);
    expect(many.check('graxana').didYouMean).toEqual(['gralana', 'grafana', 'gravana']);
  });

  test('no more than three suggestions', () => {
    const many = checkerOf(['grafana gravana grazana gralana']);
    expect(many.check('graxana').didYouMean).toHaveLength(3);
  });
});

describe('nothing right is touched', () => {
  test('words of the notes and their inflections', () => {
    for (const word of [
      'Kubernetes',
      'schedule',
      'scheduling',
      'scheduled',
      'container',
      'storing',
      'hosts',
    ]) {
      expect(spelling.check(word), word).toEqual({ text: word, corrections: [], didYouMean: [] });
    }
  });

  test('English words that are one letter from a term', () => {
    const english =
      'lawyer later ghost most post flocks clocks stone stole disks risks virtuous stage stale lager hides hidden';
    expect(spelling.check(english)).toEqual({ text: english, corrections: [], didYouMean: [] });
  });

  test('"rest" does not become "rent", nor "context" "content"', () => {
    const near = checkerOf(['rent a server', 'content', 'factor', 'server', 'migration']);
    const words = 'rest context factory serves emigration';
    expect(near.check(words)).toEqual({ text: words, corrections: [], didYouMean: [] });
  });

  test("contractions: couldn't, doesn't, what's", () => {
    const near = checkerOf(['could does would should']);
    for (const text of ["couldn't I", "doesn't it", "what's this", "wouldn't you", "they're"]) {
      expect(near.check(text).text).toBe(text);
    }
  });

  test('parts of words with accents or digits inside', () => {
    const near = checkerOf(['hosting berlin']);
    for (const text of ['Überlin', 'hostíng', 'h0sting', 'host_ing2x']) {
      expect(near.check(text).corrections, text).toEqual([]);
    }
  });

  test('Chinese, punctuation, emoji and nothing', () => {
    for (const text of ['什么是混合云？', '???', '🚲🚲', '']) {
      expect(spelling.check(text)).toEqual({ text, corrections: [], didYouMean: [] });
    }
  });
});
