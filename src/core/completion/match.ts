import { type Name, typedKey } from './name.ts';
import { asPinyin, soundsLike } from './pinyin.ts';

/** How a name answers to what is typed, best first. */
const WAYS = ['exact', 'beginning', 'word', 'abbreviation', 'middle', 'sound'] as const;
export type Way = (typeof WAYS)[number];

/** Fewer Latin letters stand in the middle of too many names. */
const LEAST_LATIN_IN_MIDDLE = 4;
const HAN = /\p{Script=Han}/u;

/** What a member has typed so far, ready to be compared with names. */
export interface Typed {
  readonly key: string;
  /** `null` where it can't be pinyin. */
  readonly letters: string | null;
  readonly inMiddle: boolean;
}

export function readTyped(text: string): Typed {
  const key = typedKey(text);
  return { key, letters: asPinyin(text), inMiddle: HAN.test(key) || key.length >= LEAST_LATIN_IN_MIDDLE };
}

/** How far from the best way a way is; 0 is the best. */
export function rankOf(way: Way): number {
  return WAYS.indexOf(way);
}

/** How a name answers by its spelling; `null` if it doesn't. */
export function spelledWay(name: Name, { key, inMiddle }: Typed): Exclude<Way, 'sound'> | null {
  const at = name.key.indexOf(key);
  if (at === 0) return name.key.length === key.length ? 'exact' : 'beginning';
  if (at > 0 && name.wordStarts.some((start) => name.key.startsWith(key, start))) return 'word';
  if (key.length >= 2 && name.initials.some((initials) => initials.startsWith(key))) return 'abbreviation';
  return at > 0 && inMiddle ? 'middle' : null;
}

/** Whether a name begins with the sounds that were typed. */
export function isHeard({ key, firstLetters }: Name, { letters }: Typed): boolean {
  return letters !== null && firstLetters.includes(letters.charAt(0)) && soundsLike(key, letters);
}
