import { expect, test } from 'vitest';
import { oncePer, oncePerInPieces } from '../../../src/core/text/once-per.ts';
import { runPieces } from '../../../src/core/text/pieces.ts';

test('what is computed of a value is computed once for it', () => {
  const computed: string[] = [];
  const lengthOf = oncePer(({ name }: { readonly name: string }) => computed.push(name));
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([lengthOf(a), lengthOf(b), lengthOf(a)]).toEqual([1, 2, 1]);
});

test('the same in pieces: what was left half-way is begun anew', () => {
  let begun = 0;
  const made = oncePerInPieces(function* ({ name }: { readonly name: string }) {
    begun++;
    yield;
    return name.toUpperCase();
  });
  const key = { name: 'a' };
  made(key).next();
  expect([runPieces(made(key)), runPieces(made(key))]).toEqual(['A', 'A']);
  expect(begun).toBe(2);
});
