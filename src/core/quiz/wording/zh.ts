import { beside } from './beside.ts';
import { BLANK } from './blank.ts';
import { linkTo } from './predicate.ts';
import { askFor, askOf, whichOf } from './table-zh.ts';
import { subjectOf } from './topic.ts';
import type { Wording } from './wording.ts';

/** Headers that call the rows of any table so. */
const ANY_ROW = /^(?:名称|名字|项目?|类别|类型|种类|分类|序号|编号|内容|条目)$/u;

export const zh: Wording = {
  term: (description, of = null) => `${inside(of)}下列哪一项符合这一描述？\n“${description}”`,
  description: (term, of = null) => `下列哪一项是对${owned(of)}“${term}”的正确描述？`,
  trueFalse: (term, description, of = null) =>
    of === null && readsOn(description)
      ? `判断正误：\n${beside(term, linkTo(description), description)}。`
      : `下列关于${owned(of)}“${term}”的说法是否正确？\n“${description}。”`,
  trueSentence: (sentence) => `判断正误：\n${sentence}。`,
  right: '正确',
  wrong: '错误',
  member: (label) => `${beside('下列哪一项属于', label)}？`,
  label: (member) => `${beside(member, '属于下列哪一项')}？`,
  owner: (product) => `${beside(product, '是下列哪一家的产品或服务')}？`,
  trueMember: (member, label) => `判断正误：\n${beside(member, '属于', label)}。`,
  oddOneOut: (label) => `${beside('下列哪一项不属于', label)}？`,
  cell: (topic, row, column, sort) =>
    `${/^\p{Script=Han}{3,}$/u.test(row) || topic.includes(sort) ? '' : within(topic, row)}${askOf(called(row, sort), column)}？`,
  rowWith: (topic, sort, column, value) => `${within(topic, sort)}${askFor(which(sort), column, value)}？`,
  compared: (aspect, value, things) => {
    const said = `“${aspect}：${value}”`;
    const [a = '', b = ''] = things;
    return things.length === 2
      ? `${said}${beside('是', a, '的特点，还是', b, '的特点')}？`
      : `${said}是下列哪一项的特点？`;
  },
  crossed: (row, column) => `同时符合“${row}”和“${column}”的是下列哪一项？`,
  yearOf: (event) => `下列事件发生在哪一年？\n${event}`,
  eventIn: (year) => `${beside(year, '发生了下列哪一件事')}？`,
  year: (before, after) => `填上正确的年份：\n${before}${BLANK}${after}。`,
  number: (before, after) => `填空（填数字）：\n${before}${BLANK}${after}。`,
  cloze: (before, after, answer) => `填空（${size(answer)}）：\n${before}${BLANK}${after}。`,
  clozeOf: (description, answer, of = null) =>
    `填空（${size(answer)}）：\n${inside(of)}${BLANK}${linkTo(description)}${description}。`,
  abbreviation: (name) => `填空：\n“${name}”的英文缩写是 ${BLANK}。`,
  nameOf: (abbreviation) => `${abbreviation} 的中文名称是下列哪一项？`,
  abbreviated: (name, abbreviation) => `${name}的英文缩写是 ${abbreviation}。`,
  authoredCloze: (sentence) => `填空：\n${sentence}`,
  flashcard: (term) => `“${term}”是什么？`,
  flashcardTerm: (definition) => `哪个术语的意思是“${definition}”？`,
  statement: (term, description) => `${term}：${description}。`,
  membership: (label, members) => `${label}：${members.join('、')}。`,
};

/** `熔断器中，` */
function inside(of: string | null): string {
  return of === null ? '' : `${beside(of, '中')}，`;
}

/** `熔断器的` */
function owned(of: string | null): string {
  return of === null ? '' : beside('于', of, '的').slice(1);
}

/** Whether a description makes one sentence with its term: `一种…`, `…的计算机`, or what the term does. */
function readsOn(description: string): boolean {
  if (/^[A-Za-z\d]/.test(description)) return false;
  if (/^一[种个类组套项款条](?!.*另一)/u.test(description)) return true;
  // What something is done to, or what it is: the colon leaves both open.
  if (/的(?:数据|资源|信息|文件|请求|内容)$/u.test(description)) return false;
  const link = linkTo(description);
  const isNoun = /的\p{Script=Han}{1,8}(?:[，,；]|$)/u.test(description);
  return link === '是' ? !/[，,；]/u.test(description) : link === '' && !isNoun;
}

function within(topic: string, row: string): string {
  const subject = subjectOf(topic);
  return subject === null || subject.includes(row) || row.includes(subject)
    ? ''
    : `${beside(subject, '中')}，`;
}

/** A name that might run into the words around it; a short foreign one with what it is: `指令 FROM`. */
function called(name: string, sort: string): string {
  const noun = sort.replace(/(?:名称|名字|名)$/u, '');
  // What a protocol is used by is often called one, too.
  const isSort = /^\p{Script=Han}{2,4}$/u.test(noun) && !ANY_ROW.test(sort) && noun !== '协议';
  if (/^[A-Za-z][\w.+#-]*$/.test(name)) return isSort ? `${noun} ${name}` : name;
  return /^(?:\p{Script=Han}{2,8}|第\s?\d+\s?\p{Script=Han}|\p{Script=Han}{2,6}\s?\d+)$/u.test(name)
    ? name
    : `“${name}”`;
}

function which(sort: string): string {
  const noun = sort.replace(/(?:名称|名字|名)$/u, '');
  if (!/^\p{Script=Han}{2,6}$/u.test(noun) || ANY_ROW.test(sort)) return '哪一项';
  return whichOf(noun);
}

function size(answer: string): string {
  const letters = answer.replace(/\s+/g, '');
  if (/^\p{Script=Han}+$/u.test(letters)) return `${letters.length} 个字`;
  if (/^[A-Za-z][\w.+-]*$/.test(letters)) return `${letters.length} 个字符，以 ${letters.charAt(0)} 开头`;
  return `${letters.length} 个字符`;
}
