const SIGNED = /^(?:UTC|GMT)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?$/i;
/** 东八区: how Chinese speaks of offsets. */
const CHINESE = /^([东東西])\s*(\d{1,2}|[一二三四五六七八九十]{1,2})[区區]$/;
const NUMERALS = '零一二三四五六七八九十';

/**
 * The offset from UTC that a text stands for, in minutes: `+8`, `UTC+8`, `GMT-03:30`, `+0545`, `东八区`;
 * `null` if it is none.
 */
export function readOffset(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').trim();
  const signed = SIGNED.exec(plain);
  if (signed) {
    const [, sign, hours, minutes = '0'] = signed;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const chinese = CHINESE.exec(plain);
  return chinese ? (chinese[1] === '西' ? -60 : 60) * readNumber(chinese[2] ?? '') : null;
}

/** `8`, `八` and `十一`, up to twelve. */
function readNumber(digits: string): number {
  if (/^\d+$/.test(digits)) return Number(digits);
  return [...digits].reduce((sum, numeral) => sum + NUMERALS.indexOf(numeral), 0);
}
