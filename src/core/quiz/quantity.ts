import { normalize } from '../text/normalize.ts';
import { CHINESE_NUMBER, readChineseNumber } from './chinese-number.ts';
import { type Decimal, decimal, timesTenTo } from './decimal.ts';

/** A number with what it counts. */
export interface Quantity {
  /** Exact: two quantities are equal when their values are. */
  readonly value: string;
  /** As it was written: 99.90 is not written like 99.9. */
  readonly written: string;
  /** `''` for a bare number. */
  readonly unit: string;
}

/** Said before a number, adding nothing. */
const BEFORE = /^(?:第|公元(?!前)|约|in\s+|the\s+year\s+|year\s+)/;
const PLAIN = '[-+]?\\d+(?:\\.\\d+)?';
const GROUPED = "[-+]?\\d{1,3}(?:(?<mark>[, '_])\\d{3})(?:\\k<mark>\\d{3})*(?:\\.\\d+)?";
const NUMBER = new RegExp(
  `^(?:(?<grouped>${GROUPED})(?![\\d,.])|(?<plain>${PLAIN})(?![\\d,.])|(?<chinese>${CHINESE_NUMBER}))`,
);
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Powers of ten that follow a number written in digits. */
const SCALES: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
  thousand: 3,
  million: 6,
  billion: 9,
};

/** Parts of a date: may be left out or added, but one is not another. */
const CALENDAR = /^(?:年份?|月份?|日|号|点|世纪|ad|ce)$/;
/** They count and measure nothing: left out, added or exchanged, the answer is the same. */
const COUNTERS =
  /^(?:个|种|类|层|项|条|位|次|台|章|级|代|步|段|款|家|人|名|大类|部分|方面|阶段|layers?|types?|kinds?|bits?|steps?|times)$/;

/** What is measured in. Single letters only after white space: 5G is no quantity, 5 g is one. */
const UNITS =
  /^(?:%|‰|°c?|[kmgtpe]i?b(?:it)?(?:\/s|ps)?|bps|bytes?|字节|比特|[kmgt]?hz|[munμµ]s|[kmcn]m|[km]g|ml|kwh?|mw|px|fps|rpm|小时|分钟|秒钟?|毫秒|天|周|个月|米|千米|公里|厘米|毫米|克|千克|公斤|吨|升|元|美元|倍|度|hours?|minutes?|seconds?|days?|weeks?|months?|years?|percent|met(?:er|re)s?|dollars?)$/;
const LETTER_UNITS = /^[abcghjklmnstvw]$/;

/** Reads a text that is one number, with a unit or without; `null` for anything else, versions and dates too. */
export function readQuantity(text: string): Quantity | null {
  const plain = normalize(text)
    .replace(/[−–—](?=\d)/g, '-')
    .replace(/^[\s"'“‘(]+|(?<![\s"'”’).。,;:!])[\s"'”’).。,;:!]+$/g, '')
    .replace(BEFORE, '');
  const digits = plain.replace(/^[a-z]+(?![a-z])/, (word) => {
    const value = WORDS.indexOf(word);
    return value < 0 ? word : String(value);
  });
  const found = NUMBER.exec(digits);
  const number = found && numberIn(found);
  if (!found || !number) return null;
  const rest = digits.slice(found[0].length);
  const scale = Object.keys(SCALES)
    .sort((a, b) => b.length - a.length)
    .find((name) => found.groups?.['chinese'] === undefined && rest.trimStart().startsWith(name));
  const after = scale === undefined ? rest : rest.trimStart().slice(scale.length);
  const unit = after.trim();
  const isUnit = isFree(unit) || UNITS.test(unit) || (/^\s/.test(after) && LETTER_UNITS.test(unit));
  if (unit !== '' && !isUnit) return null;
  const scaled = timesTenTo(number, scale === undefined ? 0 : (SCALES[scale] ?? 0));
  return { ...scaled, unit: unit === 'percent' ? '%' : unit };
}

/** Whether it may be left out or added. */
function isFree(unit: string): boolean {
  return COUNTERS.test(unit) || CALENDAR.test(unit);
}

/**
 * Whether a number given is the one that was meant: `exact`, `nearly` when its unit is missing or its decimals are
 * written otherwise (1.1 may be 1.10, but a version may not), or not at all. A unit that is given must be the one
 * that was meant, or stand in the prompt.
 */
export function compareQuantities(
  given: Quantity,
  meant: Quantity,
  prompt: string,
): 'exact' | 'nearly' | 'other' {
  if (given.value !== meant.value) return 'other';
  const unit = compareUnits(given.unit, meant.unit, prompt);
  return unit === 'exact' && given.written !== meant.written ? 'nearly' : unit;
}

function compareUnits(given: string, meant: string, prompt: string): 'exact' | 'nearly' | 'other' {
  if (given === meant) return 'exact';
  const isNamed = (unit: string) => normalize(prompt).includes(unit);
  if (given === '') return isFree(meant) || isNamed(meant) ? 'exact' : 'nearly';
  if (meant === '') return isFree(given) || isNamed(given) ? 'exact' : 'other';
  return COUNTERS.test(given) && COUNTERS.test(meant) ? 'exact' : 'other';
}

function numberIn(found: RegExpExecArray): Decimal | null {
  const { grouped, plain, chinese } = found.groups ?? {};
  if (chinese !== undefined) {
    const value = readChineseNumber(chinese);
    return value === null ? null : decimal(String(value));
  }
  return decimal(grouped?.replace(/[, '_]/g, '') ?? plain ?? '');
}
