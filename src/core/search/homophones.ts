import { normalize } from '../text/normalize.ts';
import { isFrameWord } from './question-words.ts';
import { LONGEST_HEARD, SHORTEST_HEARD, type SoundNames } from './sound-names.ts';
import type { Correction } from './spelling.ts';

/** How many characters of a name may be wrong: one, and from this length on two. */
const TWO_WRONG_FROM = 5;

const HAN_RUN = /\p{Script=Han}+/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Finds Chinese names that were typed with characters of the same sound (云记算 for 云计算). */
export class Homophones {
  private readonly names: SoundNames;
  private readonly isKnownPair: (pair: string) => boolean;

  /** @param isKnownPair whether two adjacent characters stand in the notes; a name made of such pairs is no error */
  constructor(names: SoundNames, isKnownPair: (pair: string) => boolean) {
    this.names = names;
    this.isKnownPair = isKnownPair;
  }

  /** Replaces what sounds like exactly one name, longest first; right spelling stays as it is. */
  check(question: string): { readonly text: string; readonly corrections: readonly Correction[] } {
    const corrections: Correction[] = [];
    const text = question.replace(HAN_RUN, (written) => {
      const run = readRun(written);
      let corrected = '';
      for (let at = 0; at < run.characters.length; ) {
        const name = this.nameAt(run, at);
        const length = name === null ? 1 : [...name].length;
        const from = run.characters.slice(at, at + length).join('');
        if (name !== null) corrections.push({ from, to: name });
        corrected += name ?? from;
        at += length;
      }
      return corrected;
    });
    return { text, corrections };
  }

  /** The name that was meant by the characters from here on, or `null` where they are right or mean no name. */
  private nameAt({ simplified, words }: Run, at: number): string | null {
    for (let length = Math.min(LONGEST_HEARD, simplified.length - at); length >= SHORTEST_HEARD; length--) {
      const end = at + length;
      const characters = simplified.slice(at, end);
      const names = this.names.like(characters);
      if (names.includes(characters.join(''))) return null;
      const [name, second] = names;
      if (name === undefined) continue;
      const wrong = [...name].flatMap((character, i) => (character === simplified[at + i] ? [] : [at + i]));
      const isError =
        second === undefined &&
        wrong.length <= (length >= TWO_WRONG_FROM ? 2 : 1) &&
        !wrong.some((place) => belongsElsewhere(words[place], at, end)) &&
        !this.isWritten(characters);
      if (isError) return name;
    }
    return null;
  }

  /** Whether the notes could hold these characters in a row. */
  private isWritten(characters: readonly string[]): boolean {
    return characters.slice(1).every((character, i) => this.isKnownPair(`${characters[i]}${character}`));
  }
}

/** A dictionary word and the places of its characters in a run; `end` is exclusive. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Adjacent Han characters as written and in simplified form, and the dictionary word that each is part of. */
interface Run {
  readonly characters: readonly string[];
  readonly simplified: readonly string[];
  readonly words: readonly Word[];
}

function readRun(written: string): Run {
  const characters = [...written];
  const simplified = characters.map(normalize);
  const words: Word[] = [];
  for (const { segment } of segmenter.segment(simplified.join(''))) {
    const length = [...segment].length;
    const word = { text: segment, start: words.length, end: words.length + length };
    for (let i = 0; i < length; i++) words.push(word);
  }
  return { characters, simplified, words };
}

/** 运 of 公共|运输 is no misspelt 公共云, nor is 为 of 为|服务器 a misspelt 微服务; 里 within 隔里性 may well be one. */
function belongsElsewhere(word: Word | undefined, start: number, end: number): boolean {
  if (!word) return false;
  const isAtBorder = word.start <= start || word.end >= end;
  return word.start < start || word.end > end || (isAtBorder && isFrameWord(word.text));
}
