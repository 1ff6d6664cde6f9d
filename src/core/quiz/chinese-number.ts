const DIGITS = '零一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Source of an expression for a number in Chinese characters; it also takes what is none. */
export const CHINESE_NUMBER = '[〇零一二两三四五六七八九十百千万亿]{1,16}';

/**
 * Reads 三, 十二, 两千零六, 一亿五千万, and digit by digit 二〇〇六; `null` for what is none, and for 一百二, which leaves
 * a unit out.
 */
export function readChineseNumber(text: string): number | null {
  const plain = text.replaceAll('〇', '零');
  if (!/[十百千万亿]/.test(plain)) return readDigits(plain);
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let afterZero = false;
  let lowest = Number.POSITIVE_INFINITY;
  for (const character of plain) {
    const tens = TENS[character];
    const large = GROUPS[character];
    if (tens !== undefined) {
      if (tens >= lowest || (digit === null && (tens !== 10 || group > 0 || afterZero))) return null;
      group += (digit ?? 1) * tens;
      lowest = tens;
      digit = null;
      afterZero = false;
    } else if (large !== undefined) {
      group += digit ?? 0;
      if (group === 0) return null;
      total = large > 10_000 ? (total + group) * large : total + group * large;
      group = 0;
      digit = null;
      lowest = Number.POSITIVE_INFINITY;
      afterZero = false;
    } else if (character === '零') {
      if (digit !== null) return null;
      afterZero = true;
    } else {
      if (digit !== null) return null;
      digit = digitOf(character);
    }
  }
  if (digit !== null && !afterZero && lowest > 10) return null;
  return total + group + (digit ?? 0);
}

/** Digit by digit; 两 stands alone only. */
function readDigits(text: string): number | null {
  if (text === '两') return 2;
  return text.includes('两') ? null : Number([...text].map(digitOf).join(''));
}

function digitOf(character: string): number {
  return character === '两' ? 2 : DIGITS.indexOf(character);
}
