import type { Language } from '../../notes/passage.ts';
import { mentions } from '../names.ts';
import { columns, isWhole } from './place.ts';
import { isPredicate, isShortPredicate, refers } from './predicate.ts';

/** A description in columns (a Han character takes two): shorter says too little, longer is not read. */
export const SHORTEST = 14;
const LONGEST = 120;
/** The same for one of several lines that are told from each other. */
const SHORTEST_PARALLEL = 8;
/** A Chinese clause that runs on for longer has lost its stops. */
const LONGEST_CLAUSE = 64;

/** A clause that begins so has lost its subject. */
const LOST_SUBJECT =
  /^(?:其|这|而|它|并|也|还|但|则|所以|因此|然后|顾名思义|太[大小多少高低长短]|例如|比如|如|见|参见|详见|另|他们|it|its|this|that|these|those|they|and|but|so|then|see|e\.g|for example|also|which)(?=\s|\p{Script=Han}|[,，])/iu;
/** It points to something else on the page. */
const POINTS =
  /如下|下表|下图|上图|上文|前者|后者|上述|以下|below|above|following|former|latter|figure \d|table \d/i;

/** What the Chinese name of something with an acronym ends with. */
const KIND_OF_NAME =
  /(?:协议|算法|系统|校验|网络|接口|标准|服务|语言|编码|单元|架构|模型|攻击|病毒|指数|公司|组织|委员会|处理器|控制器|寄存器|缓存|存储器|码)$/u;

/** `防御：…`, `e.g. …`: what follows is said about the term, not what it is. */
const REMARK =
  /^\s*(?:防御|防范|防|例|如|例如|注|注意|即|优点|缺点|原因|特点|用途|应用|场景)\s*[:：]|\bvs\b|\bversus\b/iu;
/** It tells when or by whom something was made, not what it is. */
const MADE =
  /^\d{3,4}\s*年|^(?:in \d{4}|made|released|founded|started|created|invented|developed|written|born|built|introduced|discovered|proposed|published|acquired)\b(?! (?:of|from|up|for|to)\b)/iu;

/** It tells what to do, not what something is. */
const ADVICE =
  /^(?:不要|别(?!名)|切勿|务必|记得|记住|千万|尽量|注意|请|do not|don['’]t|never|always|remember|make sure|be careful|avoid|try to)(?=\s|\p{Script=Han})/iu;
/** What someone has done: `把内核改了`. */
const EVENT = /了$/u;

/**
 * An acronym's Chinese name before what it is: `ARP: 地址解析协议, 已知IP求MAC`. Beside the name in full in its own letters
 * (`HDFS (Hadoop Distributed File System): 分布式文件系统, …`) it says what the thing is.
 */
export function withoutFullName(
  sentence: string,
  names: readonly string[],
): { readonly name: string | null; readonly rest: string } {
  const [term = ''] = names;
  const isInFull = names.slice(1).some((name) => /[A-Za-z]\s+[A-Za-z]/.test(name));
  const letters = /^[A-Z][A-Za-z]*[A-Z\d][A-Za-z\d]*$/.test(term) ? term.length : 0;
  const match = /^(\p{Script=Han}{4,14})\s*[,，]\s*(.+)$/u.exec(sentence);
  const [, name = '', rest = ''] = match ?? [];
  const isName =
    letters > 0 &&
    !isInFull &&
    name.length >= letters &&
    name.length <= letters * 2.5 &&
    KIND_OF_NAME.test(name);
  return isName && columns(rest) >= SHORTEST ? { name, rest } : { name: null, rest: sentence };
}

/**
 * The sentence without its stop and its examples, up to where it names the term itself, refers to something else or grows
 * too long; `null` where too little is left.
 * @param isParallel whether it is one of several lines that are told from each other: it may be shorter
 */
export function describe(
  sentence: string,
  names: readonly string[],
  language: Language,
  isParallel = false,
): string | null {
  const shortest = isParallel ? SHORTEST_PARALLEL : SHORTEST;
  const text = sentence
    .replace(/\s*[(（]\s*(?:如|例如|比如|e\.g\.)[^()（）]*[)）]\s*/giu, '')
    .replace(/^(?:指的是|是指|就是)/u, '')
    .replace(/[。.;；!！,，…\s]+$/u, '')
    .replace(/[，,]?\s*(?:例如|比如|\be\.g\.|\bfor example|\bsuch as\b).*$/iu, '');
  const [said = ''] = text.split(/\s{2,}|\.(?=\p{Script=Han})/u);
  const clauses = (named(said, names) ?? said).split(/(?<=[，,；;])/u);
  const bad = clauses.findIndex(
    (clause, index) =>
      names.some((name) => mentions(clause, name)) ||
      refers(clause) ||
      REMARK.test(clause) ||
      EVENT.test(clause.replace(/[，,；;\s]+$/u, '')) ||
      ADVICE.test(clause.trim()) ||
      (language === 'zh' && clause.split(/[、/]/u).some((part) => columns(part) > LONGEST_CLAUSE)) ||
      columns(clauses.slice(0, index + 1).join('')) > LONGEST,
  );
  const kept = bad < 0 ? clauses : clauses.slice(0, bad);
  const description = kept.join('').replace(/[，,；;\s]+$/u, '');
  if (columns(description) < shortest || LOST_SUBJECT.test(description) || POINTS.test(description))
    return null;
  if (!isWhole(description) || isEnumeration(description) || MADE.test(description)) return null;
  if (names.some((name) => spells(description, name))) return null;
  const isWhat = isParallel ? isShortPredicate : isPredicate;
  return isWhat(description, language) ? description : null;
}

/** `…，将资源抽象成另一种形式的技术都是虚拟化`: what stands before the name at the end says what it is. */
function named(text: string, names: readonly string[]): string | null {
  for (const name of names) {
    const last = text.endsWith(name) ? text.slice(0, -name.length) : '';
    const clause = /(?:^|[，,；;])\s*([^，,；;]+?)(?:都是|就是|(?<![不还也])是|被?称为|被?称作|叫做)$/u.exec(
      last,
    )?.[1];
    if (clause !== undefined && columns(clause) >= SHORTEST && /的\p{Script=Han}{2,6}$/u.test(clause))
      return clause;
  }
  return null;
}

/** `infrastructure as code` is IaC in full, and says nothing more. */
function spells(text: string, name: string): boolean {
  if (!/^[A-Z][A-Za-z]{1,5}$/.test(name) || !/^[A-Za-z]/.test(text)) return false;
  const words = text.split(/[^A-Za-z]+/).filter((word) => word !== '');
  const initials = (all: readonly string[]) => all.map((word) => word.charAt(0).toLowerCase()).join('');
  const main = words.filter((word) => !/^(?:of|and|the|a|an|as|for|to|in|on|by)$/i.test(word));
  const short = name.toLowerCase();
  return initials(words).startsWith(short) || initials(main).startsWith(short);
}

/** Nothing but names, separated: it says what belongs to the term, not what it is. */
function isEnumeration(text: string): boolean {
  const parts = text.split(/\s*[、/／,，]\s*|[和与及]|\s+and\s+/u);
  const names = text.split(/\s*[、/／]\s*|[和与及]|\s+and\s+/u);
  const areNames = names.length >= 3 && names.every((part) => columns(part) <= 14);
  const areShort = parts.length >= 3 && parts.every((part) => columns(part) <= 8);
  return areNames || areShort || (parts.length >= 3 && text.includes(' / '));
}
