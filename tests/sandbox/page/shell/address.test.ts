import { describe, expect, test } from 'vitest';
import {
  channelAt,
  channelKey,
  discordLocale,
  placeAddress,
  readPlace,
} from '../../../../src/sandbox/page/shell/address.ts';
import { channel } from '../said.ts';

describe('the address', () => {
  test.each([
    { person: 'lin', channel: 'ask', address: '?as=lin#ask' },
    { person: 'maya', channel: '@Cumulus', address: '?as=maya#@Cumulus' },
    { person: null, channel: 'ask', address: '#ask' },
    { person: 'lin', channel: '提问', address: '?as=lin#%E6%8F%90%E9%97%AE' },
  ])('$address says who and where, and is read back', ({ address, ...place }) => {
    expect(placeAddress(place)).toBe(address);
    const [search, hash] = address.split('#');
    expect(readPlace(search ?? '', `#${hash}`)).toEqual(place);
  });

  test('may be broken: then it names no channel', () => {
    expect(readPlace('', '#%E6%8')).toEqual({ person: null, channel: '' });
  });
});

test('a channel is found by what the address calls it, and the first is there for all else', () => {
  const direct = { ...channel('2', 'ask'), kind: 'direct' as const };
  const channels = [channel('1', 'ask'), direct];
  expect(channelAt(channels, channelKey(direct))).toBe(direct);
  expect(channelAt(channels, 'gone')).toBe(channels[0]);
  expect(channelAt([], 'ask')).toBeNull();
});

test.each([
  ['zh', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh-Hans-TW', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['en', 'en-US'],
  ['en-AU', 'en-GB'],
  ['fr-FR', 'en-US'],
  ['', 'en-US'],
  ['not a language', 'en-US'],
])('a browser in %j gets the page in %s', (language, locale) => {
  expect(discordLocale(language)).toBe(locale);
});
