import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/core/text/normalize.ts';

describe('the form in which texts are compared', () => {
  it.each([
    ['full-width forms become half-width ones, capitals small', 'ＫＶＭ　Ａ１', 'kvm a1'],
    ['what has no width goes', 'hyper\u00advi\u200bsor', 'hypervisor'],
    ['traditional characters become simplified', '混合雲與虛擬機器', '混合云与虚拟机器'],
    ['a compatibility ideograph is its plain character', '\uf902', '车'],
    ['some characters are traditional in certain words only', '沈從文沈默', '沈从文沉默'],
    ['also where nothing else of the text is', '沈默不語 / 沈默', '沉默不语 / 沉默'],
    ['what is simplified stays', '什么是混合云？', '什么是混合云?'],
    ['and so does what is of another script', 'Größe ＝ 5', 'größe = 5'],
  ])('%s', (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  // The converter is left out for texts that hold nothing to convert: no entry of it may be missed by that.
  it('knows all that the dictionaries change, each for itself', () => {
    const entries = [characters, phrases].flatMap((dictionary) => dictionary.split('|'));
    const missed = entries.filter((entry) => {
      const [source = '', replacement] = entry.split(' ');
      return normalize(source) !== replacement;
    });
    expect(missed).toEqual([]);
  });
});
