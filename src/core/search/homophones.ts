import pinyin from 'tiny-pinyin';
import { normalize } from '../text/normalize.ts';
import type { Correction } from './spelling.ts';

/** Shorter names sound like too many ordinary words (网关, 网管). */
const SHORTEST = 3;
const LONGEST = 10;
/** How many characters of a name may be wrong: one, and from this length on two. */
const TWO_WRONG_FROM = 5;

const HAN_RUN = /\p{Script=Han}+/gu;

/** Finds Chinese names that were typed with characters of the same sound (云记算 for 云计算). */
export class Homophones {
  private readonly names = new Map<string, Set<string>>();
  private readonly isKnownPair: (pair: string) => boolean;

  /**
   * @param names terms of notes and glossary; those that are not all Han are passed over
   * @param isKnownPair whether two adjacent characters stand in the notes; a name made of such pairs is no error
   */
  constructor(names: Iterable<string>, isKnownPair: (pair: string) => boolean) {
    this.isKnownPair = isKnownPair;
    for (const name of names) {
      const simplified = normalize(name).trim();
      const length = [...simplified].length;
      if (length < SHORTEST || length > LONGEST || !/^\p{Script=Han}+$/u.test(simplified)) continue;
      const key = soundOf([...simplified]);
      const known = this.names.get(key);
      if (known) known.add(simplified);
      else this.names.set(key, new Set([simplified]));
    }
  }

  /** Replaces what sounds like exactly one name, longest first; right spelling stays as it is. */
  check(question: string): { readonly text: string; readonly corrections: readonly Correction[] } {
    const corrections: Correction[] = [];
    const text = question.replace(HAN_RUN, (run) => {
      const characters = [...run];
      let corrected = '';
      for (let at = 0; at < characters.length; ) {
        const found = this.nameAt(characters, at);
        if (found) corrections.push(found);
        corrected += found ? found.to : characters[at];
        at += found ? [...found.from].length : 1;
      }
      return corrected;
    });
    return { text, corrections };
  }

  private nameAt(characters: readonly string[], at: number): Correction | null {
    for (let length = Math.min(LONGEST, characters.length - at); length >= SHORTEST; length--) {
      const typed = characters.slice(at, at + length);
      const simplified = [...normalize(typed.join(''))];
      const [name, second] = this.names.get(soundOf(simplified)) ?? [];
      if (name === undefined) continue;
      const wrong = [...name].filter((character, i) => character !== simplified[i]).length;
      if (wrong === 0) return null;
      const tolerated = length >= TWO_WRONG_FROM ? 2 : 1;
      if (second === undefined && wrong <= tolerated && !this.isWritten(simplified)) {
        return { from: typed.join(''), to: name };
      }
    }
    return null;
  }

  /** Whether the notes could hold these characters in a row. */
  private isWritten(characters: readonly string[]): boolean {
    return characters.slice(1).every((character, i) => this.isKnownPair(`${characters[i]}${character}`));
  }
}

const sounds = new Map<string, string>();

/** Syllables without tones; those that many speakers do not tell apart (zh/z, ang/an) count as one. */
function soundOf(characters: readonly string[]): string {
  return characters.map(syllable).join(' ');
}

function syllable(character: string): string {
  let sound = sounds.get(character);
  if (sound === undefined) {
    sound = pinyin
      .convertToPinyin(character, '', true)
      .replace(/^([zcs])h/, '$1')
      .replace(/ng$/, 'n');
    sounds.set(character, sound);
  }
  return sound;
}
