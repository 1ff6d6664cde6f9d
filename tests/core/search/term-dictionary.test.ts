import { describe, expect, test } from 'vitest';
import { FIRST_TERM, TermDictionary } from '../../../src/core/search/term-dictionary.ts';

describe('a term', () => {
  test('has one number, from the first holder on, and never one of the marks below', () => {
    const dictionary = new TermDictionary();
    const [wheel, rim] = [dictionary.hold('wheel'), dictionary.hold('rim')];
    expect(Math.min(wheel, rim)).toBeGreaterThanOrEqual(FIRST_TERM);
    expect(wheel).not.toBe(rim);
    expect(dictionary.hold('wheel')).toBe(wheel);
    expect(dictionary.idOf('wheel')).toBe(wheel);
  });

  test('that nothing holds has number 0', () => {
    const dictionary = new TermDictionary();
    expect(dictionary.idOf('wheel')).toBe(0);
    dictionary.release(dictionary.hold('wheel'));
    expect(dictionary.idOf('wheel')).toBe(0);
  });

  test('keeps its number as long as one of its holders is left', () => {
    const dictionary = new TermDictionary();
    const wheel = dictionary.hold('wheel');
    dictionary.hold('wheel');
    dictionary.release(wheel);
    expect(dictionary.idOf('wheel')).toBe(wheel);
    dictionary.release(wheel);
    expect(dictionary.idOf('wheel')).toBe(0);
  });

  test('may be named like what an object knows by itself', () => {
    const dictionary = new TermDictionary();
    expect(dictionary.idOf('constructor')).toBe(0);
    expect(dictionary.idOf('__proto__')).toBe(0);
    expect(dictionary.hold('constructor')).not.toBe(dictionary.hold('__proto__'));
  });
});

test('the number of a term that is gone goes to the next new one, so that the numbers stay few', () => {
  const dictionary = new TermDictionary();
  const [wheel, rim] = [dictionary.hold('wheel'), dictionary.hold('rim')];
  const { end } = dictionary;
  expect(end).toBe(Math.max(wheel, rim) + 1);
  for (let i = 0; i < 100; i++) {
    const id = dictionary.hold(`word ${i}`);
    dictionary.release(id);
    expect(dictionary.idOf(`word ${i}`)).toBe(0);
  }
  expect(dictionary.end).toBe(end + 1);
  dictionary.release(wheel);
  expect([dictionary.hold('hub'), dictionary.hold('fork')].sort()).toEqual([wheel, end].sort());
  expect([dictionary.idOf('rim'), dictionary.end]).toEqual([rim, end + 1]);
});
