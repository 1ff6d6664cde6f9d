/** So many that the largest part of a million keys grows in well under a millisecond. */
const PARTS = 64;

/**
 * A map from strings that never stops to grow: a `Map` copies itself whenever it doubles, which holds everything up
 * for tens of milliseconds from a quarter of a million keys on. Here only one part of many does.
 */
export class LargeMap<V> {
  private readonly parts = Array.from({ length: PARTS }, () => new Map<string, V>());

  get(key: string): V | undefined {
    return this.partOf(key).get(key);
  }

  has(key: string): boolean {
    return this.partOf(key).has(key);
  }

  set(key: string, value: V): void {
    this.partOf(key).set(key, value);
  }

  delete(key: string): boolean {
    return this.partOf(key).delete(key);
  }

  /** Entries in no order; deleting those that were given is safe meanwhile. */
  *[Symbol.iterator](): Generator<[string, V]> {
    for (const part of this.parts) yield* part;
  }

  private partOf(key: string): Map<string, V> {
    const hash = key.length + 7 * key.charCodeAt(0) + 31 * key.charCodeAt(key.length - 1);
    // Without a character, the hash is NaN; `|` makes 0 of it.
    const part = this.parts[(hash | 0) & (PARTS - 1)];
    if (!part) throw new Error(`no part ${hash} for "${key}"`);
    return part;
  }
}
