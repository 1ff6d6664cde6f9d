import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/search/analysis.ts';
import { readGlossaryNames } from '../../../src/core/search/glossary-names.ts';
import { HAS_NUMBER, HAS_YEAR } from '../../../src/core/search/marks.ts';
import {
  besideTermsOf,
  occurrencesAt,
  releaseRecord,
  SENTENCE,
  termAt,
  termsOf,
  writeRecord,
} from '../../../src/core/search/record.ts';
import { TermDictionary } from '../../../src/core/search/term-dictionary.ts';
import { runPieces } from '../../../src/core/text/pieces.ts';
import { passagesOf } from './passages.ts';

const glossary = runPieces(readGlossaryNames([]));

function analysisOf(heading: string, text: string) {
  const [passage] = passagesOf({ [heading]: text });
  if (!passage) throw new Error('expected one passage');
  return analyse(passage, glossary);
}

/** A record, and each id in it as what it stands for. */
function written(heading: string, text: string) {
  const dictionary = new TermDictionary();
  const analysis = analysisOf(heading, text);
  const record = writeRecord(analysis, dictionary);
  const terms = [...analysis.terms.keys(), ...analysis.unitsBesideTerms];
  const spell = (ids: Iterable<number>) =>
    Array.from(ids, (id) => terms.find((term) => dictionary.idOf(term) === id) ?? id);
  return { dictionary, analysis, record, spell };
}

describe('what is written of a passage can be read again', () => {
  test('its terms, words and pairs, with how often they occur', () => {
    const { record, spell } = written('Hubs', 'A hub turns. Every hub turns, so hubs turn.');
    expect(spell(termsOf(record))).toEqual(expect.arrayContaining(['hub', 'turn', 'hubturn', 'everihub']));
    const occurrences = new Map(
      [...record.data.subarray(0, record.termsEnd)].map((entry) => [
        spell([termAt(entry)])[0],
        occurrencesAt(entry),
      ]),
    );
    expect([occurrences.get('hub'), occurrences.get('hubturn'), occurrences.get('a')]).toEqual([4, 3, 1]);
  });

  test('what occurs more than 255 times, as so often, without becoming another term', () => {
    const { record, spell } = written('Hubs', 'hub '.repeat(1000));
    const entry = record.data[0] ?? 0;
    expect([spell([termAt(entry)]), occurrencesAt(entry)]).toEqual([['hub'], 255]);
  });

  test('units that are no terms: the characters of its words', () => {
    const { record, spell } = written('车', '轮圈。');
    const terms = spell(termsOf(record));
    const beside = spell(besideTermsOf(record));
    expect(terms).toEqual(expect.arrayContaining(['车', '轮圈']));
    expect(beside).toEqual(['轮', '圈']);
  });

  test('its headings, outermost first, and its names behind a 0 each', () => {
    const { record, spell } = written(
      'Wheels › Disc hub',
      'Hub: the middle of a wheel, which it turns around.',
    );
    const { data, besideEnd, headingsEnd, namesEnd } = record;
    expect(spell(data.subarray(besideEnd, headingsEnd))).toEqual(['wheel', 'disc', 'hub']);
    expect(spell(data.subarray(headingsEnd, namesEnd))).toEqual([0, 'disc', 'hub', 0, 'hub']);
  });

  test('its sentences in order, each with its marks', () => {
    const { record, spell } = written('', '轮圈转。Sold in 1998, with two hubs.');
    const [first, second] = [SENTENCE, SENTENCE | HAS_YEAR | HAS_NUMBER];
    expect(spell(record.data.subarray(record.namesEnd))).toEqual([
      ...[first, '轮', '圈', '转'],
      ...[second, 'sold', 'in', '1998', 'with', 'two', 'hub'],
    ]);
  });

  test('a passage without a letter is empty', () => {
    const [nameless] = passagesOf({ '': '……' });
    if (!nameless) throw new Error('expected one passage');
    const record = writeRecord(analyse({ ...nameless, headings: [] }, glossary), new TermDictionary());
    expect([record.data.length, record.termsEnd, record.namesEnd]).toEqual([0, 0, 0]);
  });
});

describe('released', () => {
  test('it gives back all its terms, and those of others stay', () => {
    const dictionary = new TermDictionary();
    const [rims, hubs] = [analysisOf('Rims', 'Rims bend. 轮圈。'), analysisOf('Hubs', 'Hubs turn. 轮圈。')];
    const kept = writeRecord(rims, dictionary);
    const ids = [...termsOf(kept)];
    releaseRecord(writeRecord(hubs, dictionary), dictionary);
    expect(['hub', 'turn'].map((term) => dictionary.idOf(term))).toEqual([0, 0]);
    expect([...rims.terms.keys()].map((term) => dictionary.idOf(term))).toEqual(ids);
    releaseRecord(kept, dictionary);
    const left = [...rims.terms.keys(), ...rims.unitsBesideTerms].filter((term) => dictionary.idOf(term) > 0);
    expect(left).toEqual([]);
  });

  test('and written again, it takes no more numbers than before', () => {
    const dictionary = new TermDictionary();
    const analysis = analysisOf('Rims › Disc', 'Rims bend: 2 of 轮圈。');
    releaseRecord(writeRecord(analysis, dictionary), dictionary);
    const { end } = dictionary;
    for (let i = 0; i < 10; i++) releaseRecord(writeRecord(analysis, dictionary), dictionary);
    expect(dictionary.end).toBe(end);
  });
});
