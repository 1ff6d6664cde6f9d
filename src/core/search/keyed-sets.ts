/** Sets by key; a key whose set is empty is not there. */
export class KeyedSets<K> {
  private readonly sets = new Map<K, Set<string>>();

  get(key: K): ReadonlySet<string> | undefined {
    return this.sets.get(key);
  }

  has(key: K): boolean {
    return this.sets.has(key);
  }

  add(key: K, value: string): void {
    const set = this.sets.get(key);
    if (set) set.add(value);
    else this.sets.set(key, new Set([value]));
  }

  delete(key: K, value: string): void {
    const set = this.sets.get(key);
    set?.delete(value);
    if (set?.size === 0) this.sets.delete(key);
  }
}
