import { describe, expect, test } from 'vitest';
import { zoneCities } from '../../../src/core/time/cities.ts';
import { createTimezoneSearch } from '../../../src/core/time/find-timezones.ts';
import { zoneNames } from '../../../src/core/time/zone-names.ts';

const search = createTimezoneSearch();
/** An autumn noon: clocks of the north show winter time. */
const now = Date.parse('2026-11-22T12:15:00Z');
const found = (typed: string, locale = 'zh-CN') => search.find(typed, { locale, now });

describe('a zone is found', () => {
  test.each([
    ['Asia/Shanghai', 'Asia/Shanghai', 'by its name'],
    ['asia/shang', 'Asia/Shanghai', 'by the beginning of its name'],
    ['america/new york', 'America/New_York', 'with a blank for the underscore'],
    ['shang', 'Asia/Shanghai', 'by the beginning of its city'],
    ['anghai', 'Asia/Shanghai', 'by the middle of its city'],
    ['york', 'America/New_York', 'by a later word of its city'],
    ['Beijing', 'Asia/Shanghai', 'by a city that no zone is named after'],
    ['san francisco', 'America/Los_Angeles', 'by a city that no zone is named after'],
    ['zürich', 'Europe/Zurich', 'with its accent'],
    ['sao paulo', 'America/Sao_Paulo', 'without its accent'],
    ['Calcutta', 'Asia/Kolkata', 'by the former name of its city'],
    ['上海', 'Asia/Shanghai', 'by its city in Chinese'],
    ['北京', 'Asia/Shanghai', 'by another city in Chinese'],
    ['纽约', 'America/New_York', 'by its city in Chinese'],
    ['紐約', 'America/New_York', 'in traditional characters'],
    ['伦敦', 'Europe/London', 'by its city in Chinese'],
    ['倫敦', 'Europe/London', 'in traditional characters'],
    ['臺北', 'Asia/Taipei', 'in traditional characters'],
    ['雪梨', 'Australia/Sydney', 'by the name it has in Taiwan'],
    ['niuyue', 'America/New_York', 'by the sound of its name'],
    ['日本', 'Asia/Tokyo', 'by its country'],
    ['Japan', 'Asia/Tokyo', 'by its country in English'],
    ['寮國', 'Asia/Vientiane', 'by the name that its country has in Taiwan'],
    ['克罗地亚', 'Europe/Zagreb', 'by a country whose cities nobody wrote down'],
    ['美东', 'America/New_York', 'by what Chinese calls it'],
    ['JST', 'Asia/Tokyo', 'by an abbreviation'],
    ['utc', 'UTC', 'by the name of what is no place'],
  ])('%s: %s, %s', (typed, zone) => {
    expect(found(typed)[0]).toBe(zone);
  });

  test('once, whatever of it fits', () => {
    const zones = found('s');
    expect(new Set(zones).size).toBe(zones.length);
  });

  test('under its present name only', () => {
    expect(found('calcutta')).toEqual(['Asia/Kolkata']);
    expect(found('saigon')).toEqual(['Asia/Ho_Chi_Minh']);
  });

  test('not by letters that no name has', () => {
    expect(found('qzxvbn')).toEqual([]);
    expect(found('🙂')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});

describe('the likelier of several comes first', () => {
  test('the large cities of a country, then its others', () => {
    expect(found('美国').slice(0, 4)).toEqual([
      'America/New_York',
      'America/Los_Angeles',
      'America/Chicago',
      'America/Denver',
    ]);
    expect(found('Russia')[0]).toBe('Europe/Moscow');
  });

  test('where the asker’s language is spoken: CST is the time of China, of Taiwan and of Chicago', () => {
    expect(found('cst', 'zh-CN')[0]).toBe('Asia/Shanghai');
    expect(found('cst', 'zh-TW')[0]).toBe('Asia/Taipei');
    expect(found('cst', 'en-US')[0]).toBe('America/Chicago');
  });

  test('and before anything is typed', () => {
    expect(search.likely('zh-CN')[0]).toBe('Asia/Shanghai');
    expect(search.likely('zh-TW')[0]).toBe('Asia/Taipei');
    expect(search.likely('en-US')[0]).toBe('America/New_York');
    expect(search.likely('fr')[0]).toBe('Europe/Paris');
    expect(search.likely('es-419')[0]).toBe('Asia/Shanghai');
    expect(search.likely('no locale')).toHaveLength(zoneNames().length);
  });
});

describe('an offset from UTC', () => {
  test.each([
    ['+8', 'Asia/Shanghai'],
    ['UTC+8', 'Asia/Shanghai'],
    ['utc +08:00', 'Asia/Shanghai'],
    ['＋８', 'Asia/Shanghai'],
    ['东八区', 'Asia/Shanghai'],
    ['東8區', 'Asia/Shanghai'],
    ['GMT-5', 'America/New_York'],
    ['−5', 'America/New_York'],
    ['西五区', 'America/New_York'],
    ['东十一区', 'Pacific/Guadalcanal'],
    ['+5:30', 'Asia/Kolkata'],
    ['+0545', 'Asia/Kathmandu'],
    ['utc+0', 'UTC'],
  ])('%s finds %s', (typed, zone) => {
    expect(found(typed)).toContain(zone);
  });

  test('is the one of the moment: in July, New York is four hours behind', () => {
    const july = Date.parse('2026-07-01T12:00:00Z');
    expect(search.find('-5', { locale: 'en-US', now: july })).not.toContain('America/New_York');
    expect(search.find('-4', { locale: 'en-US', now: july })).toContain('America/New_York');
  });

  test('that no zone has finds none', () => {
    expect(found('+25')).toEqual([]);
  });

  test('that is not finished is not taken for nothing', () => {
    expect(found('utc+')).toEqual(['UTC']);
  });
});

describe('a name that is none is near to', () => {
  test.each([
    ['Shanghia', 'Asia/Shanghai', 'two letters exchanged'],
    ['Asia/Shanghia', 'Asia/Shanghai', 'two letters exchanged'],
    ['Amercia/New_York', 'America/New_York', 'a slip in what stands before the city'],
    ['Europe/Londan', 'Europe/London', 'a letter for another'],
    ['Tokio', 'Asia/Tokyo', 'as other languages write it'],
    ['Jappan', 'Asia/Tokyo', 'a slip in a country'],
    ['Asia/Beijing', 'Asia/Shanghai', 'a city of that zone'],
    ['北京', 'Asia/Shanghai', 'a city of that zone'],
    ['+8', 'Asia/Shanghai', 'the likeliest zone of an offset'],
    ['EST', 'America/New_York', 'the zone mostly meant'],
  ])('%s: %s, %s', (typed, zone) => {
    expect(search.nearest(typed, { locale: 'zh-CN', now })).toBe(zone);
  });

  test.each([['qzxvbnqzxvbn'], ['纽月火'], [''], ['🙂'], ['x'.repeat(6000)]])('nothing: %s', (typed) => {
    expect(search.nearest(typed, { locale: 'zh-CN', now })).toBeNull();
  });
});

test('cities belong to zones that there are, none of them twice', () => {
  const zones = zoneCities().map(({ zone }) => zone);
  expect(zoneNames().map(({ zone }) => zone)).toEqual(expect.arrayContaining(zones));
  expect(new Set(zones).size).toBe(zones.length);
  for (const { cities } of zoneCities()) {
    expect(cities.every((city) => city.trim() === city && city !== '')).toBe(true);
    expect(new Set(cities).size).toBe(cities.length);
  }
});
