import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/core/text/normalize.ts';
import { phraseKey } from '../../../src/core/text/phrase-key.ts';
import { bigrams, locateUnits, tokenize } from '../../../src/core/text/tokens.ts';

const units = (text: string) => tokenize(text).flatMap((sentence) => sentence.units);
const words = (text: string) => tokenize(text).flatMap((sentence) => sentence.words);

describe('units', () => {
  it.each([
    ['AWS网络', ['aw', '网', '络'], 'English glued to Chinese'],
    ['C++ 与 C#。', ['c++', '与', 'c#'], 'marks that belong to a name'],
    ['node.js、ASP.NET', ['node.js', 'asp.net'], 'a name with a dot'],
    ['v1.2.3 可用 99.9%', ['v1.2.3', '可', '用', '99.9'], 'versions and decimals'],
    ['K8s x86 IPv4/IPv6', ['k8s', 'x86', 'ipv4', 'ipv6'], 'digits inside words'],
    ['TLS1.3', ['tl', '1.3'], 'the same as TLS 1.3'],
    ['ＤＮＳ　１２', ['dn', '12'], 'full-width forms'],
    ['雲端運算', ['云', '端', '运', '算'], 'traditional characters'],
    ['云\u200b计\u00adal', ['云', '计', 'al'], 'characters that nobody sees'],
    ['𠮷野家', ['𠮷', '野', '家'], 'characters beyond the first plane'],
    ['**、→😀', [], 'marks alone'],
  ])('of %s are %j: %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  it('share a stem with their plurals and verb forms', () => {
    expect(units('router routers routed')).toEqual([
      ...units('router'),
      ...units('router'),
      ...units('route'),
    ]);
  });
});

describe('words', () => {
  it('are those of the dictionary, with Latin ones as they are', () => {
    expect(words('云计算 cloud')).toContain('cloud');
    expect(words('云计算').join('')).toBe('云计算');
  });
});

describe('tokenize', () => {
  it('starts a new sentence where pairs of units must not reach across', () => {
    expect(tokenize('快。慢. 高\n低')).toHaveLength(4);
    expect(tokenize('3.14 is v1.2')).toHaveLength(1);
  });
});

describe('locateUnits', () => {
  it('says where each unit stands', () => {
    const text = 'aws 网络';
    expect(locateUnits(text).map(({ unit, start, end }) => [unit, text.slice(start, end)])).toEqual([
      ['aws', 'aws'],
      ['网', '网'],
      ['络', '络'],
    ]);
  });

  it('takes plurals for their singulars, but no ending that only looks like one', () => {
    expect(locateUnits('servers aws status class').map(({ unit }) => unit)).toEqual([
      'server',
      'aws',
      'status',
      'class',
    ]);
  });
});

describe('bigrams', () => {
  it('join neighbours', () => {
    expect(bigrams(['局', '域', '网'])).toEqual(['局域', '域网']);
    expect(bigrams(['网'])).toEqual([]);
  });
});

describe('phraseKey', () => {
  it.each([
    ['Object Storage', 'object-storages'],
    ['雲端運算', '云端运算'],
    ['ＬＡＮ', 'lan'],
  ])('is the same for %s and %s', (one, other) => {
    expect(phraseKey(one)).toBe(phraseKey(other));
  });

  it('differs for virtual and virtualization, which a stem would confuse', () => {
    expect(phraseKey('virtual')).not.toBe(phraseKey('virtualization'));
  });
});

describe('normalize', () => {
  it('folds width, case, script variant and invisible characters', () => {
    expect(normalize('ＡＢ①　雲\u200b端\uFEFF')).toBe('ab1 云端');
  });

  it('changes nothing the second time', () => {
    const once = normalize('Ｃ＋＋ 與 Ⅳ、ﬁ …');
    expect(normalize(once)).toBe(once);
  });
});
