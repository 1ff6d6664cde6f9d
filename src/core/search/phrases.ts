import { LargeMap } from './large-map.ts';

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
  private readonly values = new LargeMap<T>();
  /**
   * Every beginning of every phrase, and how many phrases begin so: a window that is none of them need not grow.
   */
  private readonly beginnings = new LargeMap<number>();
  /** How many phrases begin with each code unit: most units of a text begin none, and need not be looked up. */
  private readonly byFirst = new Uint32Array(0x10000);

  get(phrase: string): T | undefined {
    return this.values.get(phrase);
  }

  set(phrase: string, value: T): void {
    if (phrase === '') return;
    if (!this.values.has(phrase)) {
      this.countFirst(phrase, 1);
      for (let length = 1; length <= phrase.length; length++) {
        const beginning = phrase.slice(0, length);
        this.beginnings.set(beginning, (this.beginnings.get(beginning) ?? 0) + 1);
      }
    }
    this.values.set(phrase, value);
  }

  delete(phrase: string): void {
    if (!this.values.delete(phrase)) return;
    this.countFirst(phrase, -1);
    for (let length = 1; length <= phrase.length; length++) {
      const beginning = phrase.slice(0, length);
      const others = (this.beginnings.get(beginning) ?? 0) - 1;
      if (others > 0) this.beginnings.set(beginning, others);
      else this.beginnings.delete(beginning);
    }
  }

  /** The longest phrases from left to right, none overlapping; one whose value does not count is passed over. */
  longest(units: readonly string[], counts: (value: T) => boolean = () => true): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let start = 0; start < units.length; ) {
      const found = this.at(units, start).findLast(({ value }) => counts(value));
      if (found) matches.push(found);
      start = found ? found.end : start + 1;
    }
    return matches;
  }

  /** Every phrase at every place, overlapping ones too. */
  all(units: readonly string[]): PhraseMatch<T>[] {
    return units.flatMap((_, start) => this.at(units, start));
  }

  private countFirst(phrase: string, by: 1 | -1): void {
    const first = phrase.charCodeAt(0);
    this.byFirst[first] = (this.byFirst[first] ?? 0) + by;
  }

  /** Phrases that start here, shortest first. */
  private at(units: readonly string[], start: number): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    if (this.byFirst[units[start]?.charCodeAt(0) ?? 0] === 0) return matches;
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
