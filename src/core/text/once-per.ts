import type { Pieces } from './pieces.ts';

/** What is computed of a value that never changes is computed once, and kept as long as that value is in use. */
export function oncePer<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.result;
    const result = compute(key);
    known.set(key, { result });
    return result;
  };
}

/** The same for what is computed in pieces. Who asks while another's are under way begins anew. */
export function oncePerInPieces<Key extends object, Result>(
  compute: (key: Key) => Pieces<Result>,
): (key: Key) => Pieces<Result> {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return function* (key) {
    const before = known.get(key);
    if (before) return before.result;
    const result = yield* compute(key);
    known.set(key, { result });
    return result;
  };
}
