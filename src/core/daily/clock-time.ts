import { CHINESE_NUMBER, readChineseNumber } from '../quiz/chinese-number.ts';

const NUMBER = `\\d{1,2}|${CHINESE_NUMBER}`;
/** `9`, `09:00`, `21.30`, `9h30`, `0930`, with `am` or `pm` behind. */
const LATIN = /^(\d{1,2})(?:(?:[:.h]|(?<=\d\d)(?=\d\d))([0-5]\d)|h)?(?: ?([ap])\.?m\.?)?$/i;
/** `晚上9点`, `九点半`, `下午3点15分`, `21时30`. */
const CHINESE = new RegExp(
  `^(\\p{Script=Han}{0,3}?)(${NUMBER})(?:[点时:](?:钟|整|半|([一三])刻|(${NUMBER})分?)?)$`,
  'u',
);

/** How the part of a day that is named turns an hour of the clock's face into one of 24; `null` where they don't agree. */
type Part = (hour: number) => number | null;

const morning: Part = (hour) => (hour <= 12 ? hour : null);
/** Twelve at night is midnight, and so is twelve in the evening. */
const night: Part = (hour) => (hour === 12 ? 0 : hour < 5 || hour > 12 ? hour : hour + 12);
const afterNoon: Part = (hour) => (hour < 12 ? hour + 12 : hour);

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['', (hour) => hour],
  ['凌晨', (hour) => (hour === 12 ? 0 : morning(hour))],
  ...['清早', '清晨', '早上', '早晨', '早', '上午'].map((name) => [name, morning] as const),
  ['中午', (hour) => (hour < 10 ? hour + 12 : hour)],
  ...['下午', '午后', '傍晚'].map((name) => [name, afterNoon] as const),
  ...['晚上', '晚', '夜里', '夜晚', '夜间', '半夜', '深夜'].map((name) => [name, night] as const),
]);

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 12 * 60],
  ['midnight', 0],
  ['中午', 12 * 60],
  ['正午', 12 * 60],
  ['午夜', 0],
  ['半夜', 0],
]);

/**
 * The time of day that a text names, in minutes after midnight: `9`, `09:00`, `21.30`, `9pm`, `晚上9点半`, `下午三点一刻`;
 * `null` where it names none. `24:00` is midnight. Any text.
 */
export function readClockTime(text: string): number | null {
  const plain = simplified(text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase());
  return NAMED.get(plain) ?? readLatin(plain) ?? readChinese(plain.replaceAll(' ', ''));
}

/** `09:00` of 540. */
export function writeClockTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function readLatin(text: string): number | null {
  const [all, hours = '', minutes = '0', half] = LATIN.exec(text) ?? [];
  if (all === undefined) return null;
  const hour = Number(hours);
  if (half === undefined) return minutesOf(hour, Number(minutes));
  if (hour < 1 || hour > 12) return null;
  return minutesOf((hour % 12) + (half === 'p' ? 12 : 0), Number(minutes));
}

function readChinese(text: string): number | null {
  const [all, part = '', hours = '', quarters, minutes] = CHINESE.exec(text) ?? [];
  const hour = numberOf(hours);
  if (all === undefined || hour === null || hour > 24) return null;
  const placed = PARTS.get(part)?.(hour) ?? null;
  if (placed === null) return null;
  if (all.endsWith('半')) return minutesOf(placed, 30);
  if (quarters !== undefined) return minutesOf(placed, quarters === '一' ? 15 : 45);
  return minutesOf(placed, minutes === undefined ? 0 : numberOf(minutes));
}

function minutesOf(hour: number, minute: number | null): number | null {
  if (minute === null || minute > 59) return null;
  if (hour === 24 && minute === 0) return 0;
  return hour < 24 ? hour * 60 + minute : null;
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : readChineseNumber(text);
}

function simplified(text: string): string {
  return text.replace(/[點時鐘兩裡間淩後]/g, (character) => TRADITIONAL[character] ?? character);
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  點: '点',
  時: '时',
  鐘: '钟',
  兩: '两',
  裡: '里',
  間: '间',
  淩: '凌',
  後: '后',
};
