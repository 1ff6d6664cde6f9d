import { describe, expect, test } from 'vitest';
import { inAdvance } from '../../../src/core/text/in-advance.ts';

/** Something that is made in three pieces. */
function threePieces() {
  const done: number[] = [];
  const made = inAdvance(function* () {
    for (const piece of [1, 2]) {
      done.push(piece);
      yield;
    }
    done.push(3);
    return done.join();
  });
  return { done, made };
}

describe('what is made in advance', () => {
  test('is made by whoever asks first, and once', () => {
    const { done, made } = threePieces();
    expect(done).toEqual([]);
    expect([made.get(), made.get()]).toEqual(['1,2,3', '1,2,3']);
  });

  test('is made piece by piece ahead of time', () => {
    const { done, made } = threePieces();
    const seen: number[] = [];
    for (const _ of made.warm()) seen.push(done.length);
    expect(seen).toEqual([1, 2, 3]);
    expect(made.get()).toBe('1,2,3');
    expect([...made.warm()]).toEqual([]);
  });

  test('is finished by who asks half-way, and then there is nothing left to do', () => {
    const { done, made } = threePieces();
    const pieces = made.warm();
    pieces.next();
    expect(done).toEqual([1]);
    expect(made.get()).toBe('1,2,3');
    expect(pieces.next().done).toBe(true);
  });
});
