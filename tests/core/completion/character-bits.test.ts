import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterBits } from '../../../src/core/completion/character-bits.ts';

describe('the characters of a text as bits', () => {
  it('rule out no text that holds another one', () => {
    const text = fc.string({ unit: 'binary', maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (before, inside, after) => {
        expect(characterBits(inside) & ~characterBits(before + inside + after)).toBe(0);
      }),
    );
  });

  it('tell all small Latin letters apart', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    expect(new Set(Array.from(letters, characterBits)).size).toBe(letters.length);
  });
});
