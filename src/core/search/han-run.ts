import { normalize } from '../text/normalize.ts';
import { SoundKeys } from './sound-keys.ts';
import { soundOf } from './sounds.ts';

/** A dictionary word and the places of its characters in a run; `end` is exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Adjacent Han characters of a question. */
export interface HanRun {
  /** As written. */
  readonly characters: readonly string[];
  readonly simplified: readonly string[];
  /** Of the sounds of its characters. */
  readonly keys: SoundKeys;
  /** The dictionary word that each character is part of; found when first asked for, which few runs need. */
  words(): readonly Word[];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

export function readHanRun(written: string): HanRun {
  const characters = [...written];
  const simplified = characters.map(simplify);
  let words: readonly Word[] | null = null;
  return {
    characters,
    simplified,
    keys: new SoundKeys(simplified.map(soundOf)),
    words: () => {
      words ??= wordsOf(simplified.join(''));
      return words;
    },
  };
}

/** By character: to simplify one costs more than all else that is done with it. */
const simplified = new Map<string, string>();

function simplify(character: string): string {
  let simple = simplified.get(character);
  if (simple === undefined) {
    simple = normalize(character);
    simplified.set(character, simple);
  }
  return simple;
}

/** The dictionary word that each character of a text is part of. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const length = [...segment].length;
    const word = { text: segment, start: words.length, end: words.length + length };
    for (let i = 0; i < length; i++) words.push(word);
  }
  return words;
}
