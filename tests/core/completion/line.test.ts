import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLine } from '../../../src/core/completion/line.ts';
import { oneLine } from '../../../src/core/text/one-line.ts';

describe('a text on one line', () => {
  it.each([
    [' a\nb\t c ', 'a b c', 'white space'],
    ['a\u0000\u202eb', 'ab', 'control characters and marks of direction'],
    ['\u200b \ufeff', '', 'nothing to be seen'],
    ['a\ud83db', 'ab', 'half a character'],
    ['👩‍👩‍👧', '👩‍👩‍👧', 'joiners within emoji stay'],
  ])('%j: %j (%s)', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});

describe('a line cut short', () => {
  it('says so, within the limit', () => {
    expect(cutLine('云'.repeat(100))).toBe('云'.repeat(100));
    expect(cutLine('云'.repeat(101))).toBe(`${'云'.repeat(99)}…`);
    expect(cutLine('云计 算机', 4)).toBe('云计…');
  });

  it('never ends in half a character', () => {
    expect(cutLine(`${'a'.repeat(98)}🚀🚀`)).toBe(`${'a'.repeat(98)}…`);
    expect(cutLine(`${'a'.repeat(95)}👩‍👩‍👧👩‍👩‍👧`)).toBe(`${'a'.repeat(95)}…`);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 120 }),
        (text, limit) => {
          const cut = cutLine(text.toWellFormed(), limit);
          expect(cut.length).toBeLessThanOrEqual(limit);
          expect(cut.isWellFormed()).toBe(true);
        },
      ),
      { seed: 1 },
    );
  });
});
