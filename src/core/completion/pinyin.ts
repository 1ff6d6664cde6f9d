import pinyin from 'tiny-pinyin';

/** Readings besides the one that tiny-pinyin knows, where it is common in terms: 重构, 执行 and 行业, 弹性, 调用, 成长, 会计, 还原. */
const OTHER_READINGS: Readonly<Record<string, string>> = {
  重: 'chong',
  行: 'hang',
  弹: 'tan',
  调: 'tiao',
  长: 'zhang',
  会: 'kuai',
  还: 'huan',
  乐: 'yue',
};

/** Letters that pinyin is typed in; `v` and `ü` are one. */
const PINYIN = /^[a-z]{2,}$/;
const HAN = /^\p{Script=Han}/u;

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
  return continues(Array.from(key), 0, letters);
}

/** The letters that the sounds of a name may begin with; `''` for one that begins with no Han character. */
export function firstLetters(key: string): string {
  const first = String.fromCodePoint(key.codePointAt(0) ?? 0);
  return HAN.test(first)
    ? readingsOf(first)
        .map((reading) => reading.charAt(0))
        .join('')
    : '';
}

function continues(characters: readonly string[], at: number, letters: string): boolean {
  if (letters === '') return true;
  const character = characters[at];
  if (character === undefined) return false;
  return readingsOf(character).some((reading) => {
    if (reading.startsWith(letters)) return true;
    return beginningsOf(reading).some(
      (typed) => letters.startsWith(typed) && continues(characters, at + 1, letters.slice(typed.length)),
    );
  });
}

/** What may be typed for a syllable with more to follow: all of it, or its first letter (`z` or `zh`). */
function beginningsOf(reading: string): string[] {
  const initial = /^[zcs]h/.exec(reading)?.[0];
  return [reading, ...(initial === undefined ? [] : [initial]), reading.slice(0, 1)];
}

const readings = new Map<string, readonly string[]>();

function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (!known) {
    const other = OTHER_READINGS[character];
    const usual = HAN.test(character) ? pinyin.convertToPinyin(character, '', true) : character;
    known = other === undefined ? [usual] : [usual, other];
    readings.set(character, known);
  }
  return known;
}
