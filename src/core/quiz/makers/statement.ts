import type { Language } from '../../notes/passage.ts';
import { columns } from '../collect/place.ts';
import type { Explained } from '../fact.ts';
import { isHeaded, linkTo } from '../wording/predicate.ts';

/** It asks instead of telling: `世界是什么样`, `who called which API`. */
const ASKS = {
  zh: /什么|如何|怎么|怎样|哪|多少|几[个种]|是否|为何/u,
  en: /^(?:who|what|how|why|where|when|whether|which)\b/i,
};
/** No statement: what it is for, what is used there, and so on. */
const FRAGMENT = /^(?:for|with|in|on|at|to|by|from)\b|\betc\.?$|等$|^[^，,；;是]*的(?:[，,；;]|$)/iu;
/** What a thing can do or be liable to: others of its kind may be too. */
const PROPERTY =
  /^(?:会|有(?!向)|可能|容易|没有|适合|可以|能|支持|具有|can|may|might|has|have|supports?)(?=\s|\p{Script=Han})/iu;
/** `不必知道接收方在哪里`: it tells that somebody asks. */
const KNOWS = /(?:知道|决定|判断|确定|了解|规定|说明|描述|选择|检查|查看|记录|发现|计算)[^，,；;]*/gu;
/** A clause with a subject of its own tells a cause or an example: `找工作需要时间`, `一种涨价，另一种需求增加`. */
const OWN_SUBJECT =
  /^\p{Script=Han}{2,8}?(?:需要|不够|不足|太[多少高低大小]|过[多少高低大小]|涨价|降价|增加|增长|减少|上升|下降|提高|降低|变[大小多少好坏])/u;
/** What makes a definition that of one thing among others: how many, whose, in what order, by name. */
const EXCLUDES = {
  zh: /只|仅|唯一|每|[不无没未非](?![管论妨仅断同])|任何|全部|所有|公众|第[一二三四五\d]|最|一个|[两三四双多][个次种台条层]|先|之前|之后|以后|以前|内部|外部|同时|依次|间接|自[己身]|为主|为核心|\d|[A-Za-z]{3}/u,
  en: /\b(?:only|each|every|no|not|without|never|always|first|last|one|two|three|four|five|single|multiple|several|many|before|after|inside|outside|between|within|same|different|most|least|all|none)\b|\d|[A-Z]{2}/i,
};
/** In columns: a first clause that is shorter is a keyword (`1 to 1, …`). */
const SHORTEST_FIRST = 10;
/** What anything in a system does. */
const ANY_PURPOSE =
  /^(?:主要)?(?:负责)?(?:用于|对|为)?.{0,16}(?:进行|实现|提供)?\p{Script=Han}{0,4}(?:管理|控制|处理)(?:与|和|、|并|$)/u;

/** Whether a Chinese description is a clause about something else than its term. */
export function hasOwnSubject(description: string): boolean {
  if (/^一种.*另一种|^\p{Script=Han}{2,12}?(?:需要|不够|不足)[^的]*$/u.test(description)) return true;
  return OWN_SUBJECT.test(description) && !isHeaded(description) && linkTo(description) !== '';
}

/** Whether a description can be right or wrong of something. */
export function isStatement(description: string, language: Language): boolean {
  if (ASKS[language].test(description.replace(KNOWS, ''))) return false;
  if (FRAGMENT.test(description)) return false;
  if (language === 'en') return true;
  return !hasOwnSubject(description);
}

/** Whether a description surely does not hold of others of the kind: it says more than a purpose anything could have. */
export function isLendable({ description, language }: Explained): boolean {
  const [first = ''] = description.split(/[，,；;]/u);
  return (
    EXCLUDES[language].test(description) &&
    !PROPERTY.test(description) &&
    !ANY_PURPOSE.test(description) &&
    columns(first) >= SHORTEST_FIRST
  );
}

/**
 * Whether a line speaks of another term by what its name has of its own: `混合虚拟化：寄居与裸金属的混合` of 裸金属虚拟化. What
 * is said of that may hold of it too.
 */
export function speaksOf({ term, text }: Explained, other: Explained): boolean {
  const own = ownPart(other.term, term);
  return own.length >= 2 && text.replaceAll(term, '').includes(own);
}

/** A name without the ending that another has too. */
function ownPart(name: string, other: string): string {
  let shared = 0;
  while (shared < Math.min(name.length, other.length) && name.at(-1 - shared) === other.at(-1 - shared))
    shared++;
  return shared === 0 ? '' : name.slice(0, -shared);
}

const OPPOSITES = [
  '高低',
  '内外',
  '上下',
  '大小',
  '前后',
  '长短',
  '快慢',
  '强弱',
  '左右',
  '新旧',
  '早晚',
  '进出',
  '正负',
];

/** Whether two descriptions differ in one character, and that is the opposite: `CPU 的高权限状态`, `CPU 的低权限状态`. */
export function areOpposite(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((character, at) => (character === b[at] ? [] : `${character}${b[at]}`));
  const [pair = ''] = differing;
  return (
    differing.length === 1 &&
    OPPOSITES.some((both) => both.includes(pair.charAt(0)) && both.includes(pair.charAt(1)))
  );
}
