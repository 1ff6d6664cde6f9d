import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency } from '../../../src/core/search/bm25.ts';
import { buildIndex } from '../../../src/core/search/build-index.ts';
import { readQuestion } from '../../../src/core/search/question.ts';
import { rank } from '../../../src/core/search/rank.ts';
import { readSignals } from '../../../src/core/search/read-signals.ts';
import { createSearch } from '../../../src/core/search/search.ts';
import { runPieces } from '../../../src/core/text/pieces.ts';
import { signalOf } from './measured.ts';
import { ask, glossaryOf, passagesOf, ranked, type Written } from './passages.ts';

// Every word of the questions stands in two passages, so that all weigh the same.
const others = { 'Stock list': 'Hub. Rim. Spoke.' };

/** A signal of `hub rim spoke` where this is the first passage. */
function read(signal: Parameters<typeof signalOf>[0], text: string, heading = 'Parts'): number {
  return signalOf(signal, { [heading]: text, ...others }, 'hub rim spoke');
}

describe('the first passages are read closely', () => {
  test('unitCoverage: what text and headings hold of the question, wherever it stands', () => {
    expect(read('unitCoverage', 'Hub. One. Two. Three. Rim and spoke.')).toBeCloseTo(1, 10);
    expect(signalOf('unitCoverage', { 'Hub › Rim': 'One.', Rim: 'Two.', Hub: 'Hub.' }, 'hub rim')).toBe(1);
  });

  test('sentenceBigrams: adjacent words that stand so in one sentence, over its best one', () => {
    expect(read('sentenceBigrams', 'Hub rim spoke.')).toBe(1);
    const halves = { Parts: 'Big hub rim. Big rim spoke.', Others: 'Hub rim. Rim spoke.' };
    expect(signalOf('sentenceBigrams', halves, 'hub rim spoke')).toBeCloseTo(1 / 2, 10);
    expect(read('sentenceBigrams', 'Hub and rim and spoke.')).toBe(0);
    const apart = { 'Hub rim spoke': 'Hub. Rim. Spoke.', Parts: 'Hub rim, and many other parts of a wheel.' };
    expect(ranked(apart, 'hub rim spoke')[0]).toBe('Hub rim spoke');
    expect(signalOf('sentenceBigrams', apart, 'hub rim spoke')).toBe(0);
  });

  test.each([
    ['Hub rim spoke.', 1],
    ['A hub, then a rim. Then a spoke.', 1],
    ['Spoke, rim, hub.', 1 / 3],
    ['Rim, spoke and hub.', 2 / 3],
    ['Hub hub hub rim rim, spoke.', 1],
  ])(
    'order: the longest part of the question that stands in its order in two adjacent sentences: %s',
    (text, share) => {
      expect(signalOf('order', { Parts: text }, 'hub rim spoke')).toBeCloseTo(share, 10);
    },
  );

  test('rest: what is asked of the subject, beside each other or above', () => {
    const notes = (text: string, heading = 'Disc brake') => ({
      [heading]: `Disc brake: a brake with a disc, which stops the wheel. ${text}`,
      Weights: 'Heavy.',
      Seasons: 'Winter.',
    });
    const rest = (written: Written) => signalOf('rest', written, 'disc brake heavy winter');
    expect(rest(notes('It is heavy in winter.'))).toBe(1);
    const [heavy, winter] = [inverseDocumentFrequency(3, 2), inverseDocumentFrequency(3, 1)];
    expect(rest(notes('It is heavy.'))).toBeCloseTo(heavy / (heavy + winter), 10);
    expect(rest(notes('It is heavy. It wants winter.'))).toBe(1);
    expect(rest(notes('It is heavy. One. Two. It wants winter.'))).toBeCloseTo(1 / 2, 10);
    expect(rest(notes('It is heavy.', 'Winter care › Disc brake'))).toBe(1);
    expect(signalOf('rest', notes('It is heavy.'), 'what is a disc brake')).toBe(0);
  });
});

describe('told: what is specific in the question stands beside its subject', () => {
  const told = (notes: Written, question = 'disc brake derailleur') => signalOf('told', notes, question);
  const disc = 'Disc brake: a brake with a disc.';

  test('in two adjacent sentences, or with the subject above them', () => {
    expect(told({ 'Disc brake': `${disc} One. Two. It wants a derailleur.` })).toBe(1);
    expect(told({ Parts: `${disc} It wants a derailleur.` })).toBe(1);
    expect(told({ Parts: `${disc} One. Two. It wants a derailleur.` })).toBe(0);
  });

  test('of one of the first three passages', () => {
    const notes = { Parts: disc, Brake: 'A disc brake with a derailleur.' };
    expect(ranked({ Parts: disc }, 'disc brake derailleur')).toEqual(['Parts']);
    expect(told(notes)).toBe(1);
    expect(told({ Parts: disc })).toBe(0);
  });

  test('everyday words need not be told: who asks for nothing else is told all', () => {
    expect(told({ Parts: disc }, 'what is a good disc brake for my friends')).toBe(1);
  });

  test('of several subjects by how many of them stand there', () => {
    const notes = { 'Disc brake': 'Disc brake: heavy.', 'Rim brake': 'Rim brake: light.' };
    expect(told(notes, 'disc brake or rim brake')).toBeCloseTo(1 / 2, 10);
  });

  test('a word that the notes lack stands nowhere, whatever is above', () => {
    expect(told({ 'Disc brake': 'It stops the wheel.' }, 'derailleur hanger')).toBeNaN();
    expect(told({ 'Disc brake': 'It stops the wheel.' }, 'disc brake derailleur')).toBe(0);
  });
});

describe('uncounted: how much is asked, and no number is there', () => {
  const uncounted = (text: string, question = '碟刹有多重，多少克') =>
    signalOf('uncounted', { 碟刹: text }, question);

  test('where the passage says most of what is asked', () => {
    expect(uncounted('碟刹有点重。')).toBe(1);
    expect(uncounted('碟刹重 300 克。')).toBe(0);
    expect(uncounted('碟刹重三百克。')).toBe(0);
    expect(uncounted('碟刹有点重。它用碟片。本店有 20 种颜色。')).toBe(1);
  });

  test('nobody asked: nothing', () => {
    expect(uncounted('碟刹有点重。', '碟刹重吗')).toBe(0);
    expect(signalOf('uncounted', { Brake: 'It is heavy.' }, 'how heavy is a brake')).toBe(0);
    expect(signalOf('uncounted', { Brake: 'It is heavy.' }, 'how much does a brake weigh')).toBe(1);
  });
});

test('namesOnly: names of things, where nobody asks which there are', () => {
  const namesOnly = (heading: string, question: string) =>
    signalOf('namesOnly', { [heading]: '碟刹\n圈刹' }, question);
  expect(namesOnly('*刹车', '碟刹怎么装')).toBe(1);
  expect(namesOnly('*刹车', '刹车有哪些')).toBe(0);
  expect(namesOnly('刹车', '碟刹怎么装')).toBe(0);
});

describe('lead', () => {
  const hubs = { Hub: 'Hub: the middle of a wheel.', Wheel: 'A wheel has a hub and many spokes.' };

  test('is how far the first is ahead of the second, over its own score', () => {
    const { ranked } = ask(hubs, 'hub');
    const [first = Number.NaN, second = Number.NaN] = ranked.map(({ score }) => score);
    expect(first).toBeGreaterThan(second);
    expect(signalOf('lead', hubs, 'hub')).toBeCloseTo((first - second) / (first + 0.5), 10);
  });

  test('is 0 before an equal one, and where there is no second one', () => {
    expect(signalOf('lead', { One: 'A hub.', Two: 'A hub.' }, 'hub')).toBe(0);
    expect(signalOf('lead', { Hub: 'Hub: the middle of a wheel.' }, 'hub')).toBe(0);
  });

  test('fileLead is that before the first one of another note', () => {
    const [hub, wheel] = passagesOf(hubs);
    const [spare] = passagesOf({ 'Spare parts': 'The shop in town sells many things, say a hub or a lamp.' });
    if (!hub || !wheel || !spare) throw new Error('expected three passages');
    const { ranked, evidence } = createSearch([hub, wheel, { ...spare, path: 'other.md' }], []).ask('hub', 3);
    const scores = ranked.map(({ passage, score }) => [passage.path, score] as const);
    const [[, first], , [path, third]] = scores as [
      (typeof scores)[0],
      (typeof scores)[0],
      (typeof scores)[0],
    ];
    expect(path).toBe('other.md');
    const value = evidence.find(({ signal }) => signal === 'fileLead')?.value;
    expect(value).toBeCloseTo((first - third) / (first + 0.5), 10);
    expect(signalOf('fileLead', hubs, 'hub')).toBe(0);
  });
});

describe('words that the first passages lack', () => {
  const [held, nowhere] = [inverseDocumentFrequency(2, 1), inverseDocumentFrequency(2, 0)];
  const notes = { Hub: 'A hub.', Rim: 'A rim.' };

  test('missing: specific ones, by their share of the weight', () => {
    expect(signalOf('missing', notes, 'hub derailleur')).toBeCloseTo(nowhere / (held + nowhere), 10);
    expect(signalOf('missing', notes, 'hub')).toBe(0);
  });

  test('missingInFirst: those that the very first lacks', () => {
    const three = { Hub: 'Hub: a hub of steel.', Derailleur: 'Derailleur.' };
    expect(ranked(three, 'hub steel derailleur')).toEqual(['Hub', 'Derailleur']);
    expect(signalOf('missing', three, 'hub steel derailleur')).toBe(0);
    expect(signalOf('missingInFirst', three, 'hub steel derailleur')).toBeCloseTo(1 / 3, 10);
  });

  test('everyday ones are not missing, and the frame counts for nothing', () => {
    expect(signalOf('missing', notes, 'what is a good hub for my friends')).toBe(0);
    // "good" and "friends" stand nowhere and are common: a tenth of their weight.
    const everyday = 0.2 * nowhere;
    expect(signalOf('everyday', notes, 'what is a good hub for my friends')).toBeCloseTo(
      everyday / (everyday + held),
      10,
    );
    expect(signalOf('everyday', notes, 'what is the hub')).toBe(0);
  });

  /** What is missing where these passages come first, in this order. */
  function missingOf(text: string, texts: readonly string[]) {
    const index = runPieces(
      buildIndex(passagesOf(Object.fromEntries(texts.map((text, i) => [`No ${i}`, text]))), []),
    );
    const question = readQuestion(text, index);
    return index.atoms.with(question, (atoms) => {
      const inOrder = rank(question, atoms, index).sort((a, b) => (a.passage.id < b.passage.id ? -1 : 1));
      return readSignals(question, atoms, inOrder, index)?.missing;
    });
  }

  test('one of the first three has the word: which of them is best is another question', () => {
    const missing = [0, 1, 2, 3].map((place) =>
      missingOf('hub derailleur', Array(3).fill('A hub.').toSpliced(place, 0, 'A hub with a derailleur.')),
    );
    expect(missing.slice(0, 3)).toEqual([0, 0, 0]);
    expect(missing[3]).toBeGreaterThan(0.5);
  });

  test('a word that means the same, or the same characters cut otherwise, stands for it', () => {
    const [said, itself] = ['碟刹的边界是圆的。', '碟刹的分界是圆的。'];
    expect(missingOf('碟刹的分界', [said, said, said, itself])).toBe(0);
    expect(signalOf('missing', { 碟刹: '碟刹的优点是轻。' }, '碟刹的液压')).toBeGreaterThan(0);
  });

  test('a question of question words alone asks for nothing', () => {
    expect(signalOf('missing', { A: '这是什么，为什么' }, '什么，为什么')).toBe(1);
  });

  test('unknownNumber: one that stands in no passage, not only in none of the first', () => {
    const years = { Hub: 'A hub of 1984.', Rim: 'A rim of 2003.' };
    expect(
      ['1984 hub', '2003 hub', '1999 hub', 'hub'].map((q) => signalOf('unknownNumber', years, q)),
    ).toEqual([...[0, 0, 1, 0]]);
  });

  test('absent: a term of the glossary that the notes know under no name', () => {
    const glossary = glossaryOf(['disc brake', '碟刹'], ['rim brake', '圈刹']);
    const absentIn = (question: string) =>
      ask({ 车闸: '碟刹是车闸。brake', 别的: '轮圈' }, question, glossary).evidence.find(
        ({ signal }) => signal === 'absent',
      )?.value;
    expect(absentIn('disc brake 是车闸吗')).toBe(0);
    expect(absentIn('rim brake 是车闸吗')).toBe(1);
  });
});

test('untold: what kind of fact is asked for shows neither in the first passage nor in its headings', () => {
  const untold = (notes: Written) => signalOf('untold', notes, '碟刹多少钱');
  expect(untold({ 碟刹: '碟刹用碟片减速。' })).toBe(1);
  expect(untold({ 碟刹: '碟刹用碟片减速，90 元。' })).toBe(0);
  expect(untold({ '价格 › 碟刹': '碟刹：90。' })).toBe(0);
  expect(untold({ 碟刹: '碟刹用碟片减速。', 头盔: '头盔 30 元。' })).toBe(1);
});

test('a question that nothing was found for has no signals', () => {
  expect(ask(others, 'derailleur').evidence).toEqual([]);
});
