/** A number that looks random and is always the same for a text: FNV-1a with 32 bits, mixed once more. */
export function rank(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The same things in an order that the seed decides: others come first for another seed. */
export function rotated<T>(things: readonly T[], seed: string, keyOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, place: rank(`${seed}\n${keyOf(thing)}`), key: keyOf(thing) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1))
    .map(({ thing }) => thing);
}
