import { type HanRun, readHanRun } from './han-run.ts';
import { type Meant, misspellingOf } from './misspelling.ts';
import { isFrameUnit } from './question-words.ts';
import { LONGEST_HEARD, SHORTEST_HEARD, type SoundNames } from './sound-names.ts';
import type { Correction } from './spelling.ts';
import { belongsElsewhere, breaksWord, isSingle, isWhole, standsAlone } from './words-around.ts';

const HAN_RUN = /\p{Script=Han}{3,}/gu;

/** How much is wrong with a misspelling, to choose between names: the less, the likelier. */
const COST = { sound: 1, shape: 1, swapped: 3, missing: 4, doubled: 4 } as const;

/**
 * Finds Chinese names that were typed with characters of the same sound (云记算 for 云计算) or of a similar shape
 * (云汁算), with two of them swapped (混云合), or one too few or twice (负均衡, 负载均均衡).
 */
export class Homophones {
  private readonly names: SoundNames;
  private readonly isKnownPair: (pair: string) => boolean;

  /** @param isKnownPair whether two adjacent characters stand in the notes; a name made of such pairs is no error */
  constructor(names: SoundNames, isKnownPair: (pair: string) => boolean) {
    this.names = names;
    this.isKnownPair = isKnownPair;
  }

  /** Replaces what can be read as exactly one name, the longest first; right spelling stays as it is. */
  check(question: string): { readonly text: string; readonly corrections: readonly Correction[] } {
    const corrections: Correction[] = [];
    const text = question.replace(HAN_RUN, (written) => {
      const run = readHanRun(written);
      let corrected = '';
      let copied = 0;
      for (const { start, end, name } of this.namesMeant(run)) {
        corrections.push({ from: run.characters.slice(start, end).join(''), to: name });
        corrected += run.characters.slice(copied, start).join('') + name;
        copied = end;
      }
      return copied === 0 ? written : corrected + run.characters.slice(copied).join('');
    });
    return { text, corrections };
  }

  /** The names that were meant, from left to right, none overlapping: longer ones first, of equals the left one. */
  private namesMeant(run: HanRun): Meant[] {
    const found: Meant[] = [];
    /** Places within a name that is written as it should be. */
    const right = new Set<number>();
    const { length } = run.simplified;
    for (let start = 0; start + SHORTEST_HEARD <= length; start++) {
      for (let end = start + SHORTEST_HEARD; end <= Math.min(start + LONGEST_HEARD, length); end++) {
        const names = this.namesNear(run, start, end);
        if (names.length === 0) continue;
        const meant = this.meantBy(run, start, end, names);
        if (meant === 'right') for (let place = start; place < end; place++) right.add(place);
        else if (meant) found.push(meant);
      }
    }
    for (let place = 1; place < length; place++) {
      const doubled = this.doubledAt(run, place);
      if (doubled) found.push(doubled);
    }
    if (found.length === 0) return found;
    const taken = new Set<number>();
    return found
      .filter(({ places }) => !places.some((place) => right.has(place)))
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
      .filter(({ start, end }) => {
        const own = Array.from({ length: end - start }, (_, i) => start + i);
        if (own.some((place) => taken.has(place))) return false;
        for (const place of own) taken.add(place);
        return true;
      })
      .sort((a, b) => a.start - b.start);
  }

  /** Names that sound like these characters but for one of them, or like all of them and one more. */
  private namesNear({ keys }: HanRun, start: number, end: number): string[] {
    const names: string[] = [];
    for (let left = start; left < end; left++) {
      const found = this.names.withoutOne(keys.without(start, left, end));
      if (found !== null) names.push(...found);
    }
    const longer = this.names.withoutOne(keys.of(start, end));
    if (longer !== null) names.push(...longer);
    return names;
  }

  /** Which of the names was meant, if it is just one. */
  private meantBy(run: HanRun, start: number, end: number, names: readonly string[]): Meant | 'right' | null {
    let best: Meant | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const name of new Set(names)) {
      const misspelling = misspellingOf([...name], run, start, end);
      if (misspelling === null || !this.names.isShown(name)) continue;
      if (misspelling === 'right') return 'right';
      const cost = COST[misspelling.kind] * misspelling.places.length;
      if (cost === least) best = null;
      if (cost >= least) continue;
      least = cost;
      best = { ...misspelling, start, end, name };
    }
    return best !== null && this.isError(run, best) ? best : null;
  }

  /** The name that was typed with one of its characters twice, the second time at this place. */
  private doubledAt(run: HanRun, place: number): Meant | null {
    const { simplified } = run;
    const character = simplified[place];
    if (character !== simplified[place - 1] || character === simplified[place - 2]) return null;
    if (character === simplified[place + 1]) return null;
    const from = Math.max(0, place - LONGEST_HEARD);
    const without = readHanRun(
      simplified
        .slice(from, place)
        .concat(simplified.slice(place + 1, place + LONGEST_HEARD))
        .join(''),
    );
    const at = place - from;
    for (let length = LONGEST_HEARD; length >= SHORTEST_HEARD; length--) {
      for (
        let start = Math.max(0, at - length);
        start < at && start + length <= without.simplified.length;
        start++
      ) {
        const name = without.simplified.slice(start, start + length).join('');
        const isName = this.names
          .withoutOne(without.keys.without(start, start, start + length))
          ?.includes(name);
        if (!isName || !this.names.isShown(name)) continue;
        const meant: Meant = {
          kind: 'doubled',
          places: [place - 1, place],
          start: from + start,
          end: from + start + length + 1,
          name,
        };
        return this.isError(run, meant) ? meant : null;
      }
    }
    return null;
  }

  /** Whether what was typed can't be right as it is. */
  private isError(run: HanRun, meant: Meant): boolean {
    const { kind, places, start, end } = meant;
    const words = run.words();
    if (this.isWritten(run.simplified.slice(start, end))) return false;
    if (places.some((place) => belongsElsewhere(words[place], start, end))) return false;
    if (places.some((place) => this.isBoundOutside(run, place, start, end))) return false;
    const wordsThere = places.map((place) => words[place]);
    switch (kind) {
      case 'sound':
        return true;
      case 'shape':
        // Whoever typed a word meant it: 公布 is no 分布.
        return (
          wordsThere.every((word) => word && isSingle(word) && !standsAlone(run, word, start, end)) &&
          !places.some((place) => this.isBoundInside(run, place, start, end))
        );
      case 'swapped':
        return isWhole(words, start, end) && wordsThere.every(isSingle);
      case 'doubled':
        return isWhole(words, start, end) && wordsThere[0] !== wordsThere[1];
      case 'missing':
        return (
          isWhole(words, start, end) &&
          breaksWord(meant, run) &&
          !this.isKnownPair(places.map((place) => run.simplified[place]).join(''))
        );
    }
  }

  /** 运 of 百度|运维 stands in the notes with what is beside it; few dictionaries hold all words of a field. */
  private isBoundOutside({ simplified }: HanRun, place: number, start: number, end: number): boolean {
    const [before, after] = [simplified[start - 1] ?? '', simplified[end] ?? ''];
    const isBound = (beside: string, pair: string) =>
      beside !== '' && !isFrameUnit(beside) && this.isKnownPair(pair);
    return (
      (place === start && isBound(before, `${before}${simplified[place]}`)) ||
      (place === end - 1 && isBound(after, `${simplified[place]}${after}`))
    );
  }

  /** 格 of 存储|网格 stands in the notes with what is beside it: that is no 存储网络. */
  private isBoundInside({ simplified }: HanRun, place: number, start: number, end: number): boolean {
    return (
      (place > start && this.isKnownPair(`${simplified[place - 1]}${simplified[place]}`)) ||
      (place < end - 1 && this.isKnownPair(`${simplified[place]}${simplified[place + 1]}`))
    );
  }

  /** Whether the notes could hold these characters in a row. */
  private isWritten(characters: readonly string[]): boolean {
    return characters.slice(1).every((character, i) => this.isKnownPair(`${characters[i]}${character}`));
  }
}
