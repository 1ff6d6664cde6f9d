import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCustomId, parseCustomId } from '../../../src/edges/discord/custom-id.ts';
import { encodeRefs, MAX_REFS, type PassageRef, parseRefs } from '../../../src/edges/discord/passage-ref.ts';

const field = fc.stringMatching(/^[\w.~-]{0,12}$/);
const action = fc.stringMatching(/^[a-z]{1,12}$/);
const ref: fc.Arbitrary<PassageRef> = fc.record({
  id: fc.stringMatching(/^[0-9a-z]{10}$/),
  excerpt: fc.option(
    fc
      .record({ start: fc.nat(100_000), length: fc.nat(100_000) })
      .map(({ start, length }) => ({ start, end: start + length })),
  ),
});

describe('custom ids', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(action, fc.array(field, { maxLength: 5 }), (name, fields) => {
        expect(parseCustomId(encodeCustomId({ action: name, fields }))).toEqual({ action: name, fields });
      }),
    );
  });

  test('arbitrary strings are read without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (text) => {
        const parsed = parseCustomId(text);
        if (parsed) for (const part of parsed.fields) parseRefs(part);
        parseRefs(text);
      }),
    );
  });

  test.each(['', 'c1', 'c1:', 'c0:page:0', 'c1:pa ge', 'c1:page:@', 'page:0', `c1:page:${'x'.repeat(100)}`])(
    '%j is none of ours',
    (text) => {
      expect(parseCustomId(text)).toBeNull();
    },
  );

  test('what does not fit is refused where it is written, not by Discord', () => {
    expect(() => encodeCustomId({ action: 'page', fields: ['a:b'] })).toThrow(RangeError);
    expect(() => encodeCustomId({ action: 'page', fields: ['x'.repeat(95)] })).toThrow(RangeError);
  });
});

describe('passage references', () => {
  test('come back as they were written, and fit a custom id', () => {
    fc.assert(
      fc.property(fc.array(ref, { minLength: 1, maxLength: MAX_REFS }), fc.nat(2), (refs, index) => {
        const customId = encodeCustomId({ action: 'page', fields: [String(index), encodeRefs(refs)] });
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(parseRefs(parseCustomId(customId)?.fields[1] ?? '')).toEqual(refs);
      }),
    );
  });

  test('an answer with more passages keeps the first three', () => {
    const refs = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'].map((id) => ({
      id,
      excerpt: null,
    }));
    expect(parseRefs(encodeRefs(refs))).toEqual(refs.slice(0, 3));
  });

  test.each([
    '',
    'short',
    'aaaaaaaaaa.',
    'aaaaaaaaaa1',
    'aaaaaaaaaa1~',
    'aaaaaaaaaa.bbbbbbbbbb.cccccccccc.dddddddddd',
  ])('%j is none', (text) => {
    expect(parseRefs(text)).toBeNull();
  });
});
