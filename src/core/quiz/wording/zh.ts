import { beside } from './beside.ts';
import { BLANK } from './blank.ts';
import { linkTo } from './predicate.ts';
import { subjectOf } from './topic.ts';
import type { Wording } from './wording.ts';

/** Headers that call the rows of any table so. */
const ANY_ROW = /^(?:名称|名字|项目?|类别|类型|种类|分类|序号|编号|内容|条目)$/u;

export const zh: Wording = {
  term: (description) => `下列哪一项符合这一描述？\n“${description}”`,
  description: (term) => `下列哪一项是对“${term}”的正确描述？`,
  trueFalse: (term, description) =>
    readsOn(description)
      ? `判断正误：\n${beside(term, linkTo(description), description)}。`
      : `下列关于“${term}”的说法是否正确？\n“${description}。”`,
  trueSentence: (sentence) => `判断正误：\n${sentence}。`,
  right: '正确',
  wrong: '错误',
  member: (label) => `${beside('下列哪一项属于', label)}？`,
  label: (member) => `${beside(member, '属于下列哪一项')}？`,
  trueMember: (member, label) => `判断正误：\n${beside(member, '属于', label)}。`,
  oddOneOut: (label) => `${beside('下列哪一项不属于', label)}？`,
  cell: (topic, row, column) =>
    `${/^\p{Script=Han}{3,}$/u.test(row) ? '' : within(topic, row)}${beside(quoted(row), of(column), column)}${asked(column)}？`,
  rowWith: (topic, sort, column, value) =>
    `${within(topic, sort)}${beside('下列', which(sort), of(column), column)}是“${value}”？`,
  compared: (aspect, value, things) => {
    const said = `“${aspect}：${value}”`;
    const [a = '', b = ''] = things;
    return things.length === 2 ? `${said}${beside('说的是', a, '还是', b)}？` : `${said}说的是下列哪一项？`;
  },
  yearOf: (event) => `下列事件发生在哪一年？\n${event}`,
  eventIn: (year) => `${beside(year, '发生了下列哪一件事')}？`,
  year: (before, after) => `填上正确的年份：\n${before}${BLANK}${after}。`,
  number: (before, after) => `填空（填数字）：\n${before}${BLANK}${after}。`,
  cloze: (before, after, answer) => `填空（${size(answer)}）：\n${before}${BLANK}${after}。`,
  clozeOf: (description, answer) =>
    `填空（${size(answer)}）：\n${BLANK}${linkTo(description)}${description}。`,
  abbreviation: (name) => `填空：\n“${name}”的英文缩写是 ${BLANK}。`,
  nameOf: (abbreviation) => `${abbreviation} 的中文名称是下列哪一项？`,
  abbreviated: (name, abbreviation) => `${name}的英文缩写是 ${abbreviation}。`,
  authoredCloze: (sentence) => `填空：\n${sentence}`,
  flashcard: (term) => `“${term}”是什么？`,
  flashcardTerm: (definition) => `哪个术语的意思是“${definition}”？`,
  statement: (term, description) => `${term}：${description}。`,
  membership: (label, members) => `${label}：${members.join('、')}。`,
};

/** Whether a description makes one sentence with its term: `一种…`, `…的计算机`, or what the term does. */
function readsOn(description: string): boolean {
  if (/^[A-Za-z\d]/.test(description)) return false;
  if (/^一[种个类组套项款条]/u.test(description)) return true;
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

/** A name that might run into the words around it. */
function quoted(name: string): string {
  return /^(?:\p{Script=Han}{2,8}|[A-Za-z][\w.+#-]*|第\s?\d+\s?\p{Script=Han}|\p{Script=Han}{2,4} \d+)$/u.test(
    name,
  )
    ? name
    : `“${name}”`;
}

/** `块存储的访问方式`, but `块存储组织数据的单位`. */
function of(column: string): string {
  return column.includes('的') ? '' : '的';
}

function asked(column: string): string {
  if (/(?:者|人|人物|作者|皇帝|君主|导演|用户)$/u.test(column)) return '是谁';
  if (/年份$/u.test(column)) return '是哪一年';
  if (/(?:年代|时间|日期)$/u.test(column)) return '是什么时候';
  if (/(?:长度|数量|大小|轮数|个数|次数|位数|端口号?|年龄|高度|面积|容量|温度)$/u.test(column))
    return '是多少';
  return /(?:地点|都城|首都|地区|国家|位置|城市|出生地)$/u.test(column) ? '是哪里' : '是什么';
}

function which(sort: string): string {
  const noun = sort.replace(/(?:名称|名字|名)$/u, '');
  if (!/^\p{Script=Han}{2,6}$/u.test(noun) || ANY_ROW.test(sort)) return '哪一项';
  return /(?:形式|方式|模式|类型|方法|技术|算法|模型|种类)$/u.test(noun) ? `哪种${noun}` : `哪个${noun}`;
}

function size(answer: string): string {
  const letters = answer.replace(/\s+/g, '');
  if (/^\p{Script=Han}+$/u.test(letters)) return `${letters.length} 个字`;
  if (/^[A-Za-z][\w.+-]*$/.test(letters)) return `${letters.length} 个字符，以 ${letters.charAt(0)} 开头`;
  return `${letters.length} 个字符`;
}
