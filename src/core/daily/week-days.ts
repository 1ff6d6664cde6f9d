/** ISO weekdays, 1 Monday to 7 Sunday. */
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];
export const WEEKEND: readonly number[] = [6, 7];

const SETS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^(?:每天|每日|天天|every ?day|daily|all)$/, EVERY_DAY],
  [/^(?:工作日|平日|weekdays?|work(?:ing)? ?days?)$/, WEEKDAYS],
  [/^(?:周末|weekends?)$/, WEEKEND],
];
const ENGLISH = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const CHINESE = '一二三四五六日';
const SEPARATOR = /[\s,、;/&+和及]+/;
const RANGE = /[-–—~至到]/;

/**
 * The weekdays that a text names, ascending: `1-5`, `1,3,5`, `Mon, Wed`, `Fri-Sun`, `周一、周三`, `一三五`, `周末`,
 * `every day`; `null` where it names none. Any text.
 */
export function readWeekDays(text: string): readonly number[] | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[週禮]/g, (character) => (character === '週' ? '周' : '礼'));
  const named = SETS.find(([form]) => form.test(plain));
  if (named) return named[1];
  const parts = plain.split(SEPARATOR).filter((part) => part !== '' && part !== 'and');
  const days = parts.map(readPart);
  if (days.length === 0 || days.includes(null)) return null;
  return [...new Set(days.flatMap((each) => each ?? []))].sort((a, b) => a - b);
}

/** A day, several Chinese ones in a row, a set, or a range, which may go past Sunday. */
function readPart(part: string): readonly number[] | null {
  const named = SETS.find(([form]) => form.test(part));
  if (named) return named[1];
  const ends = part.split(RANGE);
  if (ends.length === 2) {
    const [from, to] = ends.map(readDay);
    if (!from || !to) return null;
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => ((from - 1 + i) % 7) + 1);
  }
  const day = readDay(part);
  if (day !== null) return [day];
  const row = /^(?:周|星期|礼拜)?([一二三四五六日天]{2,7})$/.exec(part)?.[1];
  return row === undefined ? null : [...row].map((character) => chineseDay(character));
}

function readDay(text: string): number | null {
  const number = /^(?:周|星期|礼拜)?([1-7])$/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  const character = /^(?:周|星期|礼拜)?([一二三四五六日天])$/.exec(text)?.[1];
  if (character !== undefined) return chineseDay(character);
  const english = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/.exec(text)?.[1];
  return english === undefined ? null : ENGLISH.indexOf(english) + 1;
}

function chineseDay(character: string): number {
  return character === '天' ? 7 : CHINESE.indexOf(character) + 1;
}
