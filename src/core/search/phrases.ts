/** A phrase found in a sentence of units; `end` is exclusive. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds known phrases in sequences of units. A phrase is the concatenation of its units, so `open stack`
 * and `openstack` are one.
 */
export class Phrases<T> {
  private readonly values = new Map<string, T>();
  /** Every beginning of every phrase: a window that is none of them need not grow. */
  private readonly beginnings = new Set<string>();

  get(phrase: string): T | undefined {
    return this.values.get(phrase);
  }

  set(phrase: string, value: T): void {
    if (phrase === '') return;
    this.values.set(phrase, value);
    for (let length = 1; length <= phrase.length; length++) this.beginnings.add(phrase.slice(0, length));
  }

  /** The longest phrases from left to right, none overlapping. */
  longest(units: readonly string[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let start = 0; start < units.length; ) {
      const found = this.at(units, start).at(-1);
      if (found) matches.push(found);
      start = found ? found.end : start + 1;
    }
    return matches;
  }

  /** Every phrase at every place, overlapping ones too. */
  all(units: readonly string[]): PhraseMatch<T>[] {
    return units.flatMap((_, start) => this.at(units, start));
  }

  /** Phrases that start here, shortest first. */
  private at(units: readonly string[], start: number): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    let phrase = '';
    for (let end = start; end < units.length; end++) {
      phrase += units[end];
      if (!this.beginnings.has(phrase)) break;
      const value = this.values.get(phrase);
      if (value !== undefined) matches.push({ value, phrase, start, end: end + 1 });
    }
    return matches;
  }
}
