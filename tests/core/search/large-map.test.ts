import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LargeMap } from '../../../src/core/search/large-map.ts';

test('holds what a Map holds, for any keys', () => {
  const anyKey = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '云', '云计算', 'kvm'));
  const anyChange = fc.tuple(anyKey, fc.option(fc.nat()));
  fc.assert(
    fc.property(fc.array(anyChange), (changes) => {
      const [large, plain] = [new LargeMap<number>(), new Map<string, number>()];
      for (const [key, value] of changes) {
        if (value === null) expect(large.delete(key)).toBe(plain.delete(key));
        else {
          large.set(key, value);
          plain.set(key, value);
        }
        expect([large.get(key), large.has(key)]).toEqual([plain.get(key), plain.has(key)]);
      }
      expect(new Map(large)).toEqual(plain);
    }),
    { seed: 1 },
  );
});
