import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PostKey, postNonce, readPostKey, writePostKey } from '../../../src/core/daily/post-key.ts';

const KEY: PostKey = { kind: 'quiz', subject: '1040000000000000000', date: '2026-11-22' };

const keys = fc.record({
  kind: fc.constantFrom<PostKey['kind']>('quiz', 'topic', 'reminder'),
  subject: fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String),
  date: fc
    .date({ min: new Date('2015-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
});

describe('a post’s key as text', () => {
  test('is the same in every release: messages that were sent carry it', () => {
    expect(writePostKey(KEY)).toBe('quiz.1040000000000000000.2026-11-22');
  });

  test('reads as it was written, and fits a custom id’s field with room to spare', () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(readPostKey(writePostKey(key))).toEqual(key);
        expect(writePostKey(key)).toMatch(/^[\w.~-]{1,40}$/);
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['quiz.1040000000000000000', 'no date'],
    ['race.1040000000000000000.2026-11-22', 'no such kind'],
    ['constructor.1040000000000000000.2026-11-22', 'no such kind either'],
    ['quiz.10400x.2026-11-22', 'no snowflake'],
    ['quiz.1040000000000000000.2026-02-29', 'no such day'],
    ['quiz.1040000000000000000.2026-13-01', 'no such month'],
    ['quiz.1040000000000000000.2026-11-22\n', 'something after it'],
  ])('%j is none: %s', (text) => {
    expect(readPostKey(text)).toBeNull();
  });

  test('any text may be read', () => {
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.nat(), fc.nat(9999), fc.nat(99), fc.nat(99)).map(([subject, year, month, day]) => {
        const [y, m, d] = [
          `${year}`.padStart(4, '0'),
          `${month}`.padStart(2, '0'),
          `${day}`.padStart(2, '0'),
        ];
        return `quiz.${subject}.${y}-${m}-${d}`;
      }),
    );
    fc.assert(
      fc.property(text, (text) => {
        const key = readPostKey(text);
        if (key) expect(writePostKey(key)).toBe(text);
      }),
    );
  });
});

describe('a nonce', () => {
  test('is short enough for Discord and the same on every machine', () => {
    expect(postNonce(KEY)).toHaveLength(24);
    expect(postNonce(KEY)).toBe(postNonce({ ...KEY }));
  });

  test('differs with server, kind and date', () => {
    fc.assert(
      fc.property(keys, keys, (a, b) => {
        expect(postNonce(a) === postNonce(b)).toBe(writePostKey(a) === writePostKey(b));
      }),
    );
    const near = [KEY, { ...KEY, kind: 'topic' }, { ...KEY, date: '2026-11-23' }] satisfies PostKey[];
    expect(new Set(near.map(postNonce)).size).toBe(3);
  });
});
