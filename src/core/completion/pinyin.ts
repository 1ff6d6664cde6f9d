import { syllablesOf } from '../text/syllable.ts';

/** Letters that pinyin is typed in; `v` and `ü` are one. */
const PINYIN = /^[a-z]{2,}$/;
const HAN = /^\p{Script=Han}/u;
/** Letters of 装 (zhuang). */
const LONGEST_SYLLABLE = 6;

/** What was typed, if it may be pinyin: two letters or more, `xu ni`, `xi'an` and `lü` as people type them; else `null`. */
export function asPinyin(typed: string): string | null {
  const letters = typed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’]+/g, '');
  return PINYIN.test(letters) ? letters : null;
}

/**
 * Whether a name begins with the sounds typed, each syllable in full (`xuniji`), by its first letter (`xnj`) or both
 * mixed (`xnji`); the last one may be unfinished. Letters within the name (云服务器ECS) stand for themselves.
 * @param key of a name, see `typedKey`
 */
export function soundsLike(key: string, letters: string): boolean {
  return letters.length <= key.length * LONGEST_SYLLABLE && continues(key, 0, letters);
}

/** The letters that the sounds of a name may begin with; `''` for one that begins with no Han character. */
export function firstLetters(key: string): string {
  return HAN.test(key)
    ? readingsOf(key.codePointAt(0) ?? 0)
        .map(({ full }) => full.charAt(0))
        .join('')
    : '';
}

function continues(key: string, at: number, letters: string): boolean {
  if (letters === '') return true;
  const code = key.codePointAt(at);
  if (code === undefined) return false;
  const next = at + (code > 0xffff ? 2 : 1);
  return readingsOf(code).some(({ full, beginnings }) => {
    if (full.startsWith(letters)) return true;
    return beginnings.some(
      (typed) => letters.startsWith(typed) && continues(key, next, letters.slice(typed.length)),
    );
  });
}

/** How a character is read. */
interface Reading {
  readonly full: string;
  /** What may be typed for it with more to follow: all of it, or its first letter (`z` or `zh`). */
  readonly beginnings: readonly string[];
}

function readingOf(full: string): Reading {
  const initial = /^[zcs]h/.exec(full)?.[0];
  return { full, beginnings: [full, ...(initial === undefined ? [] : [initial]), full.slice(0, 1)] };
}

/** By code point: thousands of names are compared at each letter that is typed. */
const readings = new Map<number, readonly Reading[]>();

function readingsOf(codePoint: number): readonly Reading[] {
  let known = readings.get(codePoint);
  if (!known) {
    const character = String.fromCodePoint(codePoint);
    known = (HAN.test(character) ? syllablesOf(character) : [character]).map(readingOf);
    readings.set(codePoint, known);
  }
  return known;
}
